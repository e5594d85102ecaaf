package dev.gatewright.check.schema;

import dev.gatewright.check.view.Spot;
import java.util.List;

/** Who judges the expressions that a walk meets. */
public interface ExpressionSink {

    /**
     * Judges a text with expressions in it.
     *
     * @param spot the text
     * @param key the key that it stands at
     * @param contexts the contexts and functions that it may use; none when no expression may stand there
     */
    void judge(Spot spot, String key, List<String> contexts);

    /**
     * Judges a text without {@code ${{ }}}, which is an expression all the same at keys such as {@code if}.
     *
     * @param spot the text
     * @param key the key that it stands at
     * @param contexts the contexts and functions that it may use
     */
    void condition(Spot spot, String key, List<String> contexts);
}
