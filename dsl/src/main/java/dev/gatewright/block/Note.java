package dev.gatewright.block;

/**
 * A name for something that YAML has no key for: a step's declared outputs, an environment's protection, a file's name.
 * It is kept beside the tree, equal by value, and never emitted. Two notes are the same only if they are one constant.
 *
 * @param <T> what is noted
 */
@SuppressWarnings("unused") // T is what makes reading a note typed
public final class Note<T> {

    private final String name;

    private Note(String name) {
        this.name = name;
    }

    /**
     * A note.
     *
     * @param name its name, for people who debug
     * @param <T> what is noted
     * @return the note
     */
    public static <T> Note<T> of(String name) {
        return new Note<>(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
