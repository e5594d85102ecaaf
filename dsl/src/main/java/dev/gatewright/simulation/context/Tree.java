package dev.gatewright.simulation.context;

import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of a workflow with its aliases followed, read without regard to whether it is what it should be: what is of
 * another kind isn't there.
 *
 * @param node the node, never an alias
 */
public record Tree(Node node) {

    private static final Tree NOTHING = new Tree(Scalar.ofNull());

    /**
     * A node with its alias followed.
     *
     * @param node the node
     * @return the tree
     */
    public static Tree of(Node node) {
        Node meant = node.resolved();
        return new Tree(
                meant instanceof Deferred deferred ? Scalar.of(deferred.text().provisional()) : meant);
    }

    /**
     * What stands at a key.
     *
     * @param key the key
     * @return its value; a null where there is none
     */
    public Tree at(String key) {
        return find(key).orElse(NOTHING);
    }

    /**
     * What stands at a key.
     *
     * @param key the key
     * @return its value, empty where there is none
     */
    public Optional<Tree> find(String key) {
        return node instanceof Mapping mapping ? mapping.get(key).map(Tree::of) : Optional.empty();
    }

    /**
     * Whether there is nothing here.
     *
     * @return true for a null
     */
    public boolean isNothing() {
        return node instanceof Scalar scalar && scalar.isNull();
    }

    /**
     * Whether this is a mapping.
     *
     * @return true when it is
     */
    public boolean isMapping() {
        return node instanceof Mapping;
    }

    /**
     * Whether this is a list.
     *
     * @return true when it is
     */
    public boolean isList() {
        return node instanceof Sequence;
    }

    /**
     * The text of a scalar.
     *
     * @return the text, empty for a null and for what is no scalar
     */
    public Optional<String> text() {
        return node instanceof Scalar scalar && !scalar.isNull() ? Optional.of(scalar.asText()) : Optional.empty();
    }

    /**
     * The texts of a list, or of one scalar instead of it.
     *
     * @return the texts, in order
     */
    public List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /**
     * The items of a list, or one scalar instead of it.
     *
     * @return the items, in order
     */
    public List<Tree> items() {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(Tree::of).toList();
        }
        return isMapping() || isNothing() ? List.of() : List.of(this);
    }

    /**
     * The entries of a mapping.
     *
     * @return values by key, in order; of a key that stands twice the last one
     */
    public Map<String, Tree> entries() {
        Map<String, Tree> entries = new LinkedHashMap<>();
        if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                entry.name().ifPresent(name -> entries.put(name, of(entry.value())));
            }
        }
        return entries;
    }

    /**
     * The keys of a mapping.
     *
     * @return the keys, in order
     */
    public List<String> keys() {
        return new ArrayList<>(entries().keySet());
    }

    /**
     * Whether a boolean stands here, and which.
     *
     * @return the boolean, empty for anything else
     */
    public Optional<Boolean> bool() {
        return node instanceof Scalar scalar ? scalar.asBoolean() : Optional.empty();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
