package dev.gatewright.block;

import dev.gatewright.finding.Finding;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Deferred;

/**
 * A Java value that has no text: what it prints differs from run to run. Linking says so, beside everything else.
 *
 * @param type its class
 */
public record Unsayable(Class<?> type) implements Deferred.Text {

    /** Whether a value prints nothing but its class and its place in memory. */
    static boolean is(Object value) {
        try {
            return value.getClass().getMethod("toString").getDeclaringClass() == Object.class;
        } catch (NoSuchMethodException impossible) {
            return false;
        }
    }

    /**
     * What is wrong, and the way out.
     *
     * @param origin where the value was given
     * @return the finding
     */
    public Finding finding(Origin origin) {
        return Finding.error(
                "unsayable-value",
                origin,
                "`" + type.getSimpleName() + "` has no text that YAML could hold.",
                "Give a text, a number, a boolean, an expression, an enum constant, or a list or a map of such; or let the"
                        + " class implement `Label`.");
    }

    @Override
    public String provisional() {
        return type.getSimpleName();
    }
}
