package dev.gatewright.workflow.setting;

import dev.gatewright.reference.Handle;

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
