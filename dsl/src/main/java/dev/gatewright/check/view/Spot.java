package dev.gatewright.check.view;

import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node and where it stands; where nobody recorded the node's own place, that of the nearest node around it. What is in it
 * is looked at by many rules, so each entry and item is one spot for all of them, made when the first asks.
 */
public final class Spot {

    private final Node node;
    private final Origin origin;
    private final boolean isComputed;
    /** Two threads may make them at once: they are alike, and immutable. */
    private @Nullable List<Pair> pairs;

    private @Nullable List<Spot> items;

    /**
     * A node and where it stands.
     *
     * @param node the node, never an alias
     * @param origin its place
     */
    public Spot(Node node, Origin origin) {
        this.node = node;
        this.origin = origin;
        this.isComputed = node instanceof Scalar scalar
                && scalar.isString()
                && scalar.text().contains("${{");
    }

    /**
     * An entry of a mapping.
     *
     * @param name the key's text, empty when the key is no scalar
     * @param key the key; without a place of its own, it stands where its value stands
     * @param value the value
     */
    public record Pair(String name, Spot key, Spot value) {}

    /**
     * A node and where it stands.
     *
     * @param node the node
     * @param around the place of what is around it
     * @return the spot
     */
    public static Spot of(Node node, Origin around) {
        Node meant = node.resolved();
        return new Spot(meant, meant.origin().isKnown() ? meant.origin() : around);
    }

    /**
     * The node.
     *
     * @return the node, never an alias
     */
    public Node node() {
        return node;
    }

    /**
     * Where it stands.
     *
     * @return its place
     */
    public Origin origin() {
        return origin;
    }

    /**
     * What stands at a key.
     *
     * @param key the key
     * @return its value, empty when nothing stands there
     */
    public Optional<Spot> get(String key) {
        @Nullable Pair pair = find(key);
        return pair == null ? Optional.empty() : Optional.of(pair.value);
    }

    /**
     * Whether there is such a key.
     *
     * @param key the key
     * @return true when there is
     */
    public boolean has(String key) {
        return find(key) != null;
    }

    /**
     * The entry of a key.
     *
     * @param key the key
     * @return the entry, empty when there is no such key
     */
    public Optional<Pair> pair(String key) {
        return Optional.ofNullable(find(key));
    }

    /** Strings remember their hashes, which nearly always differ where the texts do. */
    private @Nullable Pair find(String key) {
        int hash = key.hashCode();
        List<Pair> all = pairs();
        for (int i = 0; i < all.size(); i++) {
            Pair pair = all.get(i);
            if (pair.name.hashCode() == hash && pair.name.equals(key)) {
                return pair;
            }
        }
        return null;
    }

    /**
     * The entries.
     *
     * @return the entries in order, none when this is no mapping
     */
    public List<Pair> pairs() {
        @Nullable List<Pair> known = pairs;
        if (known == null) {
            known = node instanceof Mapping mapping ? pairs(mapping) : List.of();
            pairs = known;
        }
        return known;
    }

    /**
     * The entries of the mapping at a key.
     *
     * @param key the key
     * @return its entries, none where there is no such key or no mapping
     */
    public List<Pair> pairs(String key) {
        @Nullable Pair pair = find(key);
        return pair == null ? List.of() : pair.value.pairs();
    }

    private List<Pair> pairs(Mapping mapping) {
        List<Pair> all = new ArrayList<>(mapping.entries().size());
        for (Mapping.Entry entry : mapping.entries()) {
            Spot value = of(entry.value(), origin);
            all.add(new Pair(entry.name().orElse(""), of(entry.key(), value.origin), value));
        }
        return List.copyOf(all);
    }

    /**
     * The items.
     *
     * @return the items in order, none when this is no sequence
     */
    public List<Spot> items() {
        @Nullable List<Spot> known = items;
        if (known == null) {
            known = node instanceof Sequence sequence ? items(sequence) : List.of();
            items = known;
        }
        return known;
    }

    private List<Spot> items(Sequence sequence) {
        List<Spot> all = new ArrayList<>(sequence.items().size());
        for (Node item : sequence.items()) {
            all.add(of(item, origin));
        }
        return List.copyOf(all);
    }

    /**
     * The items, where one may stand for a list of one.
     *
     * @return the items in order; this itself when it is a scalar
     */
    public List<Spot> oneOrMore() {
        return node instanceof Scalar ? List.of(this) : items();
    }

    /**
     * The text of a scalar that isn't null.
     *
     * @return the text, empty for anything else
     */
    public Optional<String> text() {
        return node instanceof Scalar scalar && !scalar.isNull() ? Optional.of(scalar.asText()) : Optional.empty();
    }

    /**
     * The text of a scalar that isn't null and holds no expression.
     *
     * @return the text, empty for anything else
     */
    public Optional<String> literal() {
        return isComputed ? Optional.empty() : text();
    }

    /**
     * Where a character of a scalar's text stands.
     *
     * @param offset its offset in the text
     * @return its place, that of the scalar where it isn't known
     */
    public Origin origin(int offset) {
        return node instanceof Scalar scalar && node.origin().isKnown() ? scalar.origin(offset) : origin;
    }

    /**
     * Where a flaw in a scalar's text is told: at the scalar, as GitHub does, but for a flaw on another line of it.
     *
     * @param offset the flaw's offset in the text
     * @return the scalar's place, or that of the character where the text has several lines
     */
    public Origin flaw(int offset) {
        Origin exact = origin(offset);
        return exact.line() == origin.line() ? origin : exact;
    }

    /**
     * Whether this is a scalar with an expression in it.
     *
     * @return true when it is
     */
    public boolean isComputed() {
        return isComputed;
    }

    /**
     * Whether this is the boolean {@code true}.
     *
     * @return true when it is
     */
    public boolean isTrue() {
        return node instanceof Scalar scalar && scalar.asBoolean().orElse(false);
    }

    /**
     * Whether this is a mapping.
     *
     * @return true when it is
     */
    public boolean isMapping() {
        return node instanceof Mapping;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spot that && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node + " at " + origin;
    }
}
