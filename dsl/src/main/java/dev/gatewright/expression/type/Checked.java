package dev.gatewright.expression.type;

import java.util.List;

/**
 * What types say of an expression.
 *
 * @param type its type
 * @param problems what is wrong with it, in the order of its text
 */
public record Checked(Type type, List<Problem> problems) {

    /**
     * What types say of an expression.
     *
     * @param type its type
     * @param problems what is wrong with it, copied
     */
    public Checked {
        problems = List.copyOf(problems);
    }
}
