package dev.gatewright.check.view;

import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
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
        collect(spot.node(), spot.origin(), false, found);
        return found;
    }

    /**
     * The texts with expressions in an entry.
     *
     * @param entry the entry, whose key may make a condition of it
     * @return the texts, in order
     */
    static List<ComputedText> at(Pair entry) {
        List<ComputedText> found = new ArrayList<>();
        Spot value = entry.value();
        collect(value.node(), value.origin(), CONDITIONS.contains(entry.name()), found);
        return found;
    }

    /** Goes down by nodes, and makes spots of texts alone. */
    private static void collect(Node node, Origin around, boolean condition, List<ComputedText> found) {
        Node meant = node.resolved();
        Origin origin = meant.origin().isKnown() ? meant.origin() : around;
        if (meant instanceof Scalar scalar) {
            if (condition
                    ? !scalar.isNull()
                    : scalar.isString() && scalar.text().contains("${{")) {
                found.add(new ComputedText(new Spot(scalar, origin), condition));
            }
        } else if (meant instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                collect(item, origin, false, found);
            }
        } else if (meant instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                boolean leadsToCondition = entry.key() instanceof Scalar key && CONDITIONS.contains(key.text());
                collect(entry.value(), origin, leadsToCondition, found);
            }
        }
    }

    /** The text for people. */
    @Override
    public String toString() {
        return spot.text().orElse("");
    }
}
