package dev.gatewright.expression.value;

/** The kinds of values. */
public enum Kind {
    /** {@code null}. */
    NULL("Null"),
    /** {@code true} and {@code false}. */
    BOOLEAN("Boolean"),
    /** Numbers. */
    NUMBER("Number"),
    /** Strings. */
    STRING("String"),
    /** Arrays. */
    ARRAY("Array"),
    /** Objects. */
    OBJECT("Object"),
    /** What can't be known. */
    UNKNOWN("Unknown");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /**
     * GitHub's word for this kind, which is also what an array or an object is as a string.
     *
     * @return the word
     */
    public String word() {
        return word;
    }
}
