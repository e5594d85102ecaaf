package dev.gatewright.expression.taint;

import dev.gatewright.expression.value.Ordinal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A name in the table of who controls what. */
final class Node {

    private static final String ANY = "*";

    private final String path;
    private final @Nullable Control control;
    private final Map<String, Node> children = new LinkedHashMap<>();

    Node(String path, @Nullable Control control) {
        this.path = path;
        this.control = control;
    }

    void add(String name, Node child) {
        children.put(Ordinal.fold(name), child);
    }

    /** Whether it is a value, and no object or array that holds some. */
    boolean isLeaf() {
        return control != null && (children.isEmpty() || isOpen());
    }

    /** Whether any name may be below it, and is like it. */
    private boolean isOpen() {
        return control != null && children.containsKey(ANY);
    }

    /** What a name finds in it. */
    Optional<Node> property(String name) {
        return isOpen() ? Optional.of(this) : Optional.ofNullable(name.equals(ANY) ? null : find(name));
    }

    private @Nullable Node find(String name) {
        return children.get(Ordinal.fold(name));
    }

    /** What a position finds in it, which only arrays have. */
    Stream<Node> item() {
        return isOpen() ? Stream.of(this) : Stream.ofNullable(children.get(ANY));
    }

    /** What a key finds in it that is only known at run time. */
    Collection<Node> members() {
        return children.values();
    }

    /** What {@code .*} finds in it. */
    Stream<Node> filtered() {
        Node item = children.get(ANY);
        return isOpen() ? Stream.of(this) : item != null ? Stream.of(item) : members().stream();
    }

    Source source() {
        return new Source(path, control == null ? Control.UNKNOWN : control);
    }

    /** Where text comes from that says all that is in it, as JSON does. */
    Source whole() {
        return new Source(path, greatest());
    }

    private Control greatest() {
        Control own = control == null ? Control.FIXED : control;
        return children.values().stream().map(Node::greatest).reduce(own, Control::or);
    }
}
