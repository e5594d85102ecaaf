package dev.gatewright.workflow.setting;

import dev.gatewright.reference.Handle;
import java.util.Locale;

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
     * A name in upper snake case.
     *
     * @param name the name
     * @return the variable's name
     */
    public static String of(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9_]", "_")
                .toUpperCase(Locale.ROOT);
    }
}
