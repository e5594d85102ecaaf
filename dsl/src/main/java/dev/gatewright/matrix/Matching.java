package dev.gatewright.matrix;

import dev.gatewright.expression.value.Comparing;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a filter of {@code include} or {@code exclude} matches a leg: each of its leaves equals the leg's. */
final class Matching {

    private Matching() {}

    static boolean matches(@Nullable Node filter, @Nullable Node value) {
        Node asked = filter == null ? null : filter.resolved();
        Node found = value == null ? null : value.resolved();
        if (asked instanceof Mapping mapping) {
            return matchesEntries(mapping.entries(), found);
        }
        if (asked instanceof Sequence sequence) {
            return matchesItems(sequence.items(), found);
        }
        return !(asked instanceof Scalar scalar) || isEqual(scalar, found);
    }

    private static boolean matchesEntries(List<Mapping.Entry> asked, @Nullable Node found) {
        for (Mapping.Entry entry : asked) {
            if (!matches(entry.value(), property(found, entry))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matchesItems(List<Node> asked, @Nullable Node found) {
        List<Node> items = found instanceof Sequence sequence ? sequence.items() : List.of();
        for (int i = 0; i < asked.size(); i++) {
            if (!matches(asked.get(i), i < items.size() ? items.get(i) : null)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Node property(@Nullable Node node, Mapping.Entry entry) {
        if (!(node instanceof Mapping mapping)) {
            return null;
        }
        String name = entry.name().orElse("");
        for (Mapping.Entry other : mapping.entries()) {
            if (other.name().orElse("").equalsIgnoreCase(name)) {
                return other.value();
            }
        }
        return null;
    }

    /** As {@code ==} compares; what is no scalar equals none. */
    private static boolean isEqual(Scalar asked, @Nullable Node found) {
        Scalar other = found == null ? Scalar.ofNull() : found instanceof Scalar scalar ? scalar : null;
        return other != null && Comparing.equal(LegValues.of(asked), LegValues.of(other)) == Truth.TRUE;
    }
}
