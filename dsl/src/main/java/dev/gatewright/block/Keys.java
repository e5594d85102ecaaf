package dev.gatewright.block;

import dev.gatewright.yaml.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one kind of mapping, in the order in which they are emitted.
 */
public final class Keys {

    private final String name;
    private final Map<String, Key<?>> byName;
    private final List<Key<?>> all;
    private final List<Key<?>> required;
    private final Map<String, Integer> order;
    private final @Nullable Key<?> shorthand;
    private final Shape.@Nullable MapOf others;

    private Keys(String name, Map<String, Key<?>> byName, @Nullable Key<?> shorthand, Shape.@Nullable MapOf others) {
        this.name = name;
        this.byName = byName;
        this.all = List.copyOf(byName.values());
        this.required = List.copyOf(all.stream().filter(Key::required).toList());
        this.shorthand = shorthand;
        this.others = others;
        this.order = new LinkedHashMap<>();
        for (String key : byName.keySet()) {
            order.put(key, order.size());
        }
    }

    /**
     * The keys of one kind of mapping.
     *
     * @param name what such a mapping is called, such as {@code job}
     * @param keys its keys, in the order in which they are emitted
     * @return the keys
     */
    public static Keys of(String name, Key<?>... keys) {
        Map<String, Key<?>> byName = new LinkedHashMap<>();
        for (Key<?> key : keys) {
            byName.putIfAbsent(key.name(), key);
        }
        return new Keys(name, byName, null, null);
    }

    /**
     * These keys, where one of them may stand for the whole mapping: {@code environment: production} is {@code
     * environment: {name: production}}.
     *
     * @param key the key whose value may stand alone
     * @return the keys
     */
    public Keys shorthand(Key<?> key) {
        return new Keys(name, byName, key, others);
    }

    /**
     * These keys, beside which the user may add keys of his own.
     *
     * @param shape what such keys are called and hold
     * @return the keys
     */
    public Keys others(Shape.MapOf shape) {
        return new Keys(name, byName, shorthand, shape);
    }

    /**
     * What such a mapping is called.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * The keys.
     *
     * @return all of them, in the order in which they are emitted
     */
    public List<Key<?>> all() {
        return all;
    }

    /**
     * The keys that such a mapping must have.
     *
     * @return those of them that GitHub demands, in order
     */
    public List<Key<?>> required() {
        return required;
    }

    /**
     * The key of a name.
     *
     * @param key the name in YAML
     * @return the key, empty when there is none
     */
    public Optional<Key<?>> get(String key) {
        return Optional.ofNullable(byName.get(key));
    }

    /**
     * The key whose value may stand for the whole mapping.
     *
     * @return the key, empty when a mapping must be written out
     */
    public Optional<Key<?>> shorthand() {
        return Optional.ofNullable(shorthand);
    }

    /**
     * The keys of the user's own that may stand beside these.
     *
     * @return what they are called and hold, empty when there may be none
     */
    public Optional<Shape.MapOf> others() {
        return Optional.ofNullable(others);
    }

    /**
     * Where a new key goes: before the first that is emitted after it.
     *
     * @param mapping the mapping that it goes into
     * @param key the key
     * @return its index
     */
    public int place(Mapping mapping, String key) {
        int rank = rank(key);
        List<Mapping.Entry> entries = mapping.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (rank(entries.get(i).name().orElse("")) > rank) {
                return i;
            }
        }
        return entries.size();
    }

    /** A key's rank; what isn't one of these comes last. */
    private int rank(String key) {
        return order.getOrDefault(key, Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        return name + byName.keySet();
    }
}
