package dev.gatewright.block;

import java.util.List;

/**
 * One key of a mapping, declared once beside the method that writes it.
 *
 * @param name the key in YAML
 * @param type what stands at it
 * @param required whether GitHub demands it
 * @param method the Java method that writes it
 * @param <T> the Java type of what stands at it
 */
public record Key<T>(String name, Type<T> type, boolean required, String method) {

    /**
     * A key that may be left out, written by the method of the same name in camel case.
     *
     * @param name the key in YAML
     * @param type what stands at it
     * @param <T> the Java type of what stands at it
     * @return the key
     */
    public static <T> Key<T> key(String name, Type<T> type) {
        return new Key<>(name, type, false, camelCase(name));
    }

    /**
     * A key that may be left out, in whose value expressions may use some contexts.
     *
     * @param name the key in YAML
     * @param type what stands at it
     * @param contexts names and functions, as in {@link Shape.Within}
     * @param <T> the Java type of what stands at it
     * @return the key
     */
    public static <T> Key<T> key(String name, Type<T> type, List<String> contexts) {
        return key(name, type.within(contexts));
    }

    /**
     * This key, demanded by GitHub.
     *
     * @return the key
     */
    public Key<T> demanded() {
        return new Key<>(name, type, true, method);
    }

    /**
     * This key, written by a method of another name, because Java reserves its own.
     *
     * @param other the method's name
     * @return the key
     */
    public Key<T> writtenBy(String other) {
        return new Key<>(name, type, required, other);
    }

    private static String camelCase(String name) {
        StringBuilder out = new StringBuilder();
        boolean begins = false;
        for (char letter : name.toCharArray()) {
            boolean parts = letter == '-' || letter == '_';
            if (!parts) {
                out.append(begins ? Character.toUpperCase(letter) : letter);
            }
            begins = parts;
        }
        return out.toString();
    }

    /** Two keys are the same only if they are one constant. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return name;
    }
}
