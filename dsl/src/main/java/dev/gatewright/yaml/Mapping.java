package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An ordered list of entries. Order and form are part of what it is; a key that stands twice (which YAML forbids) is
 * kept, so that a reader can say so.
 *
 * @param entries its entries, in order
 * @param decor its looks
 * @param notes what its owner keeps beside it; part of its equality, and never printed
 */
public record Mapping(List<Entry> entries, Decor decor, Notes notes) implements Node {

    private static final Mapping EMPTY = new Mapping(List.of(), Decor.NONE, Notes.NONE);

    /**
     * A key and its value.
     *
     * @param key the key, nearly always a string
     * @param value the value
     */
    public record Entry(Node key, Node value) {

        /**
         * The key's text.
         *
         * @return the text, empty when the key is no scalar
         */
        public Optional<String> name() {
            return key instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
        }

        /**
         * Whether the key is a scalar of a text.
         *
         * @param name the text
         * @return true when it is
         */
        public boolean isNamed(String name) {
            return isNamed(name, name.hashCode());
        }

        /** Strings remember their hashes, which nearly always differ where the texts do. */
        private boolean isNamed(String name, int hash) {
            return key instanceof Scalar scalar
                    && scalar.text().hashCode() == hash
                    && scalar.text().equals(name);
        }
    }

    /**
     * An ordered list of entries.
     *
     * @param entries its entries, copied
     * @param decor its looks
     * @param notes what is kept beside it
     */
    public Mapping {
        entries = List.copyOf(entries);
    }

    /**
     * An ordered list of entries with nothing beside it.
     *
     * @param entries its entries, copied
     * @param decor its looks
     */
    public Mapping(List<Entry> entries, Decor decor) {
        this(entries, decor, Notes.NONE);
    }

    /**
     * A mapping without entries.
     *
     * @return the empty mapping
     */
    public static Mapping empty() {
        return EMPTY;
    }

    /**
     * A mapping without any looks.
     *
     * @param entries its entries, copied
     * @return the mapping
     */
    public static Mapping of(List<Entry> entries) {
        return new Mapping(entries, Decor.NONE);
    }

    /**
     * The value of a key.
     *
     * @param key the key's text
     * @return its value, empty when no entry has that key
     */
    public Optional<Node> get(String key) {
        int at = indexOf(key);
        return at < 0 ? Optional.empty() : Optional.of(entries.get(at).value());
    }

    /**
     * Whether an entry has that key.
     *
     * @param key the key's text
     * @return true when one has
     */
    public boolean has(String key) {
        return indexOf(key) >= 0;
    }

    /**
     * Where a key stands.
     *
     * @param key the key's text
     * @return its index, -1 when no entry has it
     */
    public int indexOf(String key) {
        int hash = key.hashCode();
        int size = entries.size();
        for (int i = 0; i < size; i++) {
            if (entries.get(i).isNamed(key, hash)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The same mapping with one more value: in its key's place when the key is there, else last.
     *
     * @param key the key's text
     * @param value its value
     * @return the mapping with it
     */
    public Mapping with(String key, Node value) {
        return with(key, value, entries.size());
    }

    /**
     * The same mapping with one more value: in its key's place when the key is there, else at an index.
     *
     * @param key the key's text
     * @param value its value
     * @param index where a new key goes
     * @return the mapping with it
     */
    public Mapping with(String key, Node value, int index) {
        Objects.requireNonNull(value, key);
        List<Entry> changed = new ArrayList<>(entries);
        int at = indexOf(key);
        if (at >= 0) {
            changed.set(at, new Entry(entries.get(at).key(), value));
        } else {
            changed.add(index, new Entry(Scalar.of(key), value));
        }
        return new Mapping(changed, decor, notes);
    }

    /**
     * The same mapping without a key.
     *
     * @param key the key's text
     * @return the mapping without it
     */
    public Mapping without(String key) {
        List<Entry> rest = entries.stream()
                .filter(entry -> !entry.isNamed(key, key.hashCode()))
                .toList();
        return rest.size() == entries.size() ? this : new Mapping(rest, decor, notes);
    }

    /**
     * The same mapping with other notes beside it.
     *
     * @param other the notes
     * @return the mapping with them
     */
    public Mapping withNotes(Notes other) {
        return new Mapping(entries, decor, other);
    }

    /**
     * The same mapping with other entries.
     *
     * @param others the entries, copied
     * @return the mapping with them
     */
    public Mapping withEntries(List<Entry> others) {
        return new Mapping(others, decor, notes);
    }

    @Override
    public Mapping withDecor(Decor other) {
        return new Mapping(entries, other, notes);
    }

    /** Compares content, not looks; without recursion. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Mapping that && Equality.same(this, that);
    }

    @Override
    public int hashCode() {
        int hash = entries.size();
        for (Entry entry : entries) {
            hash = 31 * hash + (entry.key() instanceof Scalar key ? key.hashCode() : 0);
        }
        return hash;
    }

    /** The node's YAML, without the last line break. */
    @Override
    public String toString() {
        return Nodes.text(this);
    }
}
