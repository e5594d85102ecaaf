package dev.gatewright.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner of a mapping keeps beside it because YAML has no key for it: an immutable map, equal by value, that no
 * printer looks at.
 */
public final class Notes {

    /** Nothing beside. */
    public static final Notes NONE = new Notes(Map.of());

    private final Map<Object, Object> values;

    private Notes(Map<Object, Object> values) {
        this.values = values;
    }

    /**
     * What is noted under a key.
     *
     * @param key the key
     * @return its value, empty when nothing is noted
     */
    public Optional<Object> get(Object key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * The same notes with one more.
     *
     * @param key the key
     * @param value what to note under it
     * @return the notes
     */
    public Notes with(Object key, Object value) {
        Map<Object, Object> changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return new Notes(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Notes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.isEmpty() ? "" : values.toString();
    }
}
