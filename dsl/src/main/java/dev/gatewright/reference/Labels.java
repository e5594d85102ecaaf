package dev.gatewright.reference;

import dev.gatewright.expression.Label;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What several values are called in YAML. */
public final class Labels {

    private Labels() {}

    /**
     * A word that two different enum constants fold to, so that YAML couldn't tell them apart.
     *
     * @param values the values
     * @return the first such word, empty when each has its own
     */
    public static Optional<String> folded(Collection<?> values) {
        Set<String> words = new HashSet<>();
        for (Object value : new LinkedHashSet<>(values)) {
            if (value instanceof Enum && !words.add(Label.of(value))) {
                return Optional.of(Label.of(value));
            }
        }
        return Optional.empty();
    }

    /**
     * Values without those that YAML couldn't tell from an earlier one.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the others, in order
     */
    public static <T> List<T> apart(Collection<T> values) {
        Set<String> words = new HashSet<>();
        return values.stream().filter(value -> words.add(Label.of(value))).toList();
    }
}
