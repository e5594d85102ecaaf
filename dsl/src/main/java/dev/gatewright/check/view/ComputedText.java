package dev.gatewright.check.view;

import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text that is an expression or has some in it. Several rules ask for what those name, and they are looked for once.
 *
 * @param spot the text
 * @param condition whether it is one without <code>${{ }}</code> too
 */
public record ComputedText(Spot spot, boolean condition) {

    private static final Set<String> CONDITIONS = Set.of("if", "pre-if", "post-if");

    /**
     * The texts with expressions in a node and below it.
     *
     * @param spot the node
     * @return the texts, in order
     */
    public static List<ComputedText> in(Spot spot) {
        List<ComputedText> found = new ArrayList<>();
        collect(spot, false, found);
        return found;
    }

    /**
     * The texts with expressions in an entry.
     *
     * @param entry the entry, whose key may make a condition of it
     * @return the texts, in order
     */
    public static List<ComputedText> at(Pair entry) {
        List<ComputedText> found = new ArrayList<>();
        collect(entry.value(), CONDITIONS.contains(entry.name()), found);
        return found;
    }

    /** Goes down by nodes, and makes spots of texts alone. */
    private static void collect(Spot spot, boolean condition, List<ComputedText> found) {
        if (spot.node() instanceof Scalar scalar) {
            if (condition ? !scalar.isNull() : spot.isComputed()) {
                found.add(new ComputedText(spot, condition));
            }
            return;
        }
        for (Spot item : spot.items()) {
            collect(item, false, found);
        }
        for (Pair pair : spot.pairs()) {
            collect(pair.value(), CONDITIONS.contains(pair.name()), found);
        }
    }

    @Override
    public String toString() {
        return spot.text().orElse("");
    }
}
