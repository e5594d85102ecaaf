package dev.gatewright.block;

import dev.gatewright.expression.Expr;
import dev.gatewright.finding.Finding;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Alias;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Notes;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An immutable ordered YAML mapping seen through typed keys. What Java builds and what a file holds are the same thing:
 * equality is that of the tree, and {@link #toString()} is the YAML.
 *
 * <p>Every method that writes a key is one line over {@code with}. A key that is new goes to its documented place; one that
 * is there keeps its own.
 *
 * @param <B> the block's own type, which its methods return
 */
public abstract class Block<B extends Block<B>> {

    private final Node tree;

    /**
     * A view of a tree.
     *
     * @param tree the tree: a mapping, or what may stand for one
     */
    protected Block(Node tree) {
        this.tree = Objects.requireNonNull(tree, "tree");
    }

    /**
     * A new tree that remembers the line of Java that asked for it.
     *
     * @return an empty mapping
     */
    protected static Mapping empty() {
        return Mapping.empty().withDecor(Decor.at(Origin.here()));
    }

    /**
     * The keys that such a block may have.
     *
     * @return its keys
     */
    protected abstract Keys keys();

    /**
     * A view of another tree as the same kind of block.
     *
     * @param other the tree
     * @return the block
     */
    protected abstract B view(Node other);

    /**
     * The tree itself.
     *
     * @return the tree
     */
    public final Node tree() {
        return tree;
    }

    /**
     * The tree as a mapping: itself, or the mapping that its short form stands for.
     *
     * @return the mapping
     */
    public final Mapping mapping() {
        Node written = tree instanceof Alias alias ? alias.target() : tree;
        if (written instanceof Mapping mapping) {
            return mapping;
        }
        boolean isNull = written instanceof Scalar scalar && scalar.isNull();
        Mapping expanded = Mapping.empty().withDecor(tree.decor());
        return keys().shorthand()
                .filter(key -> !isNull)
                .map(key -> expanded.with(key.name(), written))
                .orElse(expanded);
    }

    /**
     * Where the block was written.
     *
     * @return its origin
     */
    public final Origin origin() {
        return tree.origin();
    }

    /**
     * What stands at a key.
     *
     * @param key the key
     * @param <T> the Java type of what stands there
     * @return its value; empty when nothing stands there, or something of another type
     */
    public final <T> Optional<Value<T>> get(Key<T> key) {
        return mapping().get(key.name()).flatMap(node -> Values.read(key.type(), node));
    }

    /**
     * What is kept beside the tree.
     *
     * @param note its name
     * @param <T> what is noted
     * @return what is noted, empty when nothing is
     */
    @SuppressWarnings("unchecked") // only with(Note<T>, T) writes under a note
    public final <T> Optional<T> get(Note<T> note) {
        return tree instanceof Mapping mapping ? mapping.notes().get(note).map(value -> (T) value) : Optional.empty();
    }

    /**
     * The same block with a key that Gatewright doesn't know yet, or with a value of a known key that its typed method
     * can't say. It is emitted as it is.
     *
     * @param key the key in YAML
     * @param value a string, a number, a boolean, an expression, an enum constant, a list or a map of such, or a node
     * @return the block with it
     */
    public final B raw(String key, Object value) {
        return put(key, Values.node(value));
    }

    /**
     * The same block under a comment that readers of the YAML see.
     *
     * @param comment a sentence, or several lines of them
     * @return the block with it
     */
    public final B because(String comment) {
        return view(Comments.above(tree, comment));
    }

    /**
     * The same block with one more value.
     *
     * @param key its key
     * @param value the value
     * @param <T> its Java type
     * @return the block with it
     */
    protected final <T> B with(Key<T> key, T value) {
        return put(key.name(), key.type().write(Absent.not(value, key.name())));
    }

    /**
     * The same block with one more value that GitHub computes.
     *
     * @param key its key
     * @param value the expression
     * @param <T> the Java type that it evaluates to
     * @return the block with it
     */
    protected final <T> B with(Key<T> key, Expr<? extends T> value) {
        Absent.not(value, key.name());
        return put(key.name(), Formula.node(value, Values.form(key.type().shape())));
    }

    /**
     * The same block with a text that GitHub computes: whatever an expression evaluates to has one.
     *
     * @param key its key
     * @param value the expression
     * @return the block with it
     */
    protected final B text(Key<String> key, Expr<?> value) {
        Absent.not(value, key.name());
        return put(key.name(), Formula.node(value, Formula.Form.TEXT));
    }

    /**
     * The same block with something more beside the tree.
     *
     * @param note its name
     * @param value what to note
     * @param <T> what is noted
     * @return the block with it
     */
    protected final <T> B with(Note<T> note, T value) {
        Absent.not(value, note.toString());
        Mapping mapping = mapping();
        Notes notes = mapping.notes().with(note, value);
        return view(mapping.withNotes(notes));
    }

    /**
     * The same block with one more entry in the mapping at a key.
     *
     * @param key the mapping's key
     * @param name the entry's own key
     * @param value its value: whatever {@link #raw} takes
     * @return the block with it
     */
    protected final B entry(Key<?> key, String name, Object value) {
        Absent.not(value, key.name() + "." + name);
        Node node = Values.placed(Values.node(value));
        Optional<Node> before = mapping().get(key.name());
        if (before.isPresent() && !(before.get() instanceof Mapping)) {
            return problem(Finding.error(
                    "whole-and-entry",
                    node.origin(),
                    "`" + key.name() + "` is one expression as a whole and can't have an entry `" + name
                            + "` beside it.",
                    "Give every entry by itself, or all of them by the expression."));
        }
        Mapping inner =
                before.map(Mapping.class::cast).orElseGet(() -> Mapping.empty().withDecor(Decor.at(node.origin())));
        return put(key.name(), inner.with(name, node));
    }

    /**
     * The same block with something that is wrong with it, said when it is emitted.
     *
     * @param finding what is wrong
     * @return the block with it
     */
    protected final B problem(Finding finding) {
        List<Finding> all = new ArrayList<>(get(Problems.NOTE).orElse(List.of()));
        all.add(finding);
        return with(Problems.NOTE, List.copyOf(all));
    }

    /**
     * The same block with more items in the list at a key.
     *
     * @param key the list's key
     * @param items the items
     * @param <T> the items' Java type
     * @return the block with them
     */
    protected final <T> B add(Key<List<T>> key, List<? extends T> items) {
        items.forEach(item -> Absent.not(item, key.name()));
        List<T> copy = List.copyOf(items);
        return append(key, key.type().write(copy));
    }

    private B append(Key<?> key, Node more) {
        return put(
                key.name(),
                mapping().get(key.name()).map(node -> joined(node, more)).orElse(more));
    }

    /**
     * The same block with more items in the list at a key.
     *
     * @param key the list's key
     * @param items the items
     * @param <T> the items' Java type
     * @return the block with them
     */
    protected final <T> B add(Key<List<T>> key, T[] items) {
        return add(key, Arrays.asList(items));
    }

    /**
     * The same block with more texts that GitHub computes in the list at a key.
     *
     * @param key the list's key
     * @param items the expressions, each of one text
     * @return the block with them
     */
    protected final B texts(Key<List<String>> key, Expr<?>[] items) {
        return append(
                key,
                Sequence.of(given(key, items).stream()
                        .map(item -> Formula.node(item, Formula.Form.TEXT))
                        .toList()));
    }

    /**
     * What a user gave, none of which may be missing.
     *
     * @param key the key that it is for
     * @param items the items
     * @param <T> the items' Java type
     * @return the items
     */
    protected static <T> List<T> given(Key<?> key, T[] items) {
        for (T item : items) {
            Absent.not(item, key.name());
        }
        return List.of(items);
    }

    /**
     * The same block with a node at a key: in its documented place when the key is new.
     *
     * @param key the key in YAML
     * @param node the node
     * @return the block with it
     */
    protected final B put(String key, Node node) {
        Mapping mapping = mapping();
        return view(mapping.with(key, Values.placed(node), keys().place(mapping, key)));
    }

    private static Node joined(Node one, Node other) {
        List<Node> items = new ArrayList<>(items(one));
        items(other).forEach(item -> items.add(Values.placed(item)));
        return Sequence.of(items).withDecor(one.decor());
    }

    private static List<Node> items(Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of(node);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Block<?> that && getClass() == that.getClass() && tree.equals(that.tree);
    }

    @Override
    public final int hashCode() {
        return tree.hashCode();
    }

    /** The YAML that it is; what stands for a value that is known later prints as an expression does. */
    @Override
    public String toString() {
        return tree instanceof Deferred deferred ? deferred.text().provisional() : tree.toString();
    }
}
