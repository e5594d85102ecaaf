package dev.gatewright.expression.type;

import java.util.List;
import java.util.Set;

/**
 * What types say of an expression.
 *
 * @param type its type
 * @param outcomes the types that it may come out as, where it chooses between several values
 * @param problems what is wrong with it, in the order of its text
 */
public record Checked(Type type, Set<Type> outcomes, List<Problem> problems) {

    /**
     * What types say of an expression.
     *
     * @param type its type
     * @param outcomes the types that it may come out as, copied
     * @param problems what is wrong with it, copied
     */
    public Checked {
        outcomes = Set.copyOf(outcomes);
        problems = List.copyOf(problems);
    }
}
