package dev.gatewright.workflow.setting;

import dev.gatewright.finding.Finding;
import dev.gatewright.reference.Handle;
import dev.gatewright.source.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a handle is called as an environment variable. */
public final class EnvName {

    private EnvName() {}

    /**
     * The handle's name in upper snake case.
     *
     * @param handle the handle
     * @return the variable's name: {@code python-version} is {@code PYTHON_VERSION}
     */
    public static String of(Handle<?> handle) {
        return of(handle.name());
    }

    /**
     * What is wrong with handles that are bound at once: one variable can't hold two values.
     *
     * @param handles the handles
     * @return the finding, empty when each has a name of its own
     */
    public static Optional<Finding> problem(Handle<?>... handles) {
        Map<String, Handle<?>> bound = new HashMap<>();
        for (Handle<?> handle : handles) {
            Handle<?> other = bound.putIfAbsent(of(handle), handle);
            if (other != null && other != handle) {
                return Optional.of(Finding.error(
                        "folded-variable",
                        Origin.here(),
                        "The " + other.describe() + " and the " + handle.describe() + " are both bound as `"
                                + of(handle) + "`.",
                        "Name one of the variables: `.env(\"…\", …)`."));
            }
        }
        return Optional.empty();
    }

    /**
     * A name in upper snake case.
     *
     * @param name the name
     * @return the variable's name
     */
    public static String of(String name) {
        StringBuilder out = new StringBuilder();
        char before = '_';
        for (char letter : name.toCharArray()) {
            boolean capital = letter >= 'A' && letter <= 'Z';
            if (capital && isSmall(before)) {
                out.append('_');
            }
            out.append(capital || isSmall(letter) ? Character.toUpperCase(letter) : '_');
            before = letter;
        }
        return out.toString();
    }

    private static boolean isSmall(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }
}
