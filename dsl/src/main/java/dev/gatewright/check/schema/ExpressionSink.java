package dev.gatewright.check.schema;

import dev.gatewright.check.view.Spot;
import java.util.List;

/** Who judges the expressions that a walk meets. */
public interface ExpressionSink {

    /**
     * Judges a text with expressions in it.
     *
     * @param spot the text
     * @param key the key of GitHub's own that it stands at, empty when the user chose the key
     * @param where what it stands in, for people
     * @param contexts the contexts and functions that it may use; none when no expression may stand there
     */
    void judge(Spot spot, String key, String where, List<String> contexts);

    /**
     * Judges a text without {@code ${{ }}}, which is an expression all the same at keys such as {@code if}.
     *
     * @param spot the text
     * @param key the key of GitHub's own that it stands at, empty when the user chose the key
     * @param contexts the contexts and functions that it may use
     */
    void condition(Spot spot, String key, List<String> contexts);
}
