package dev.gatewright.expression.taint;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Num;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An access to a context, {@code a.b[c].*}: what the table knows of it, and its path. */
final class Access {

    private final List<Node> nodes;
    private final List<String> path;
    private final boolean isFiltered;

    private Access(List<Node> nodes, List<String> path, boolean isFiltered) {
        this.nodes = nodes;
        this.path = path;
        this.isFiltered = isFiltered;
    }

    /** The access that an expression is, nothing when it is another expression. */
    static Optional<Access> of(Expression expression) {
        if (expression instanceof Name name) {
            return Optional.of(
                    new Access(Controls.context(name.name()).stream().toList(), List.of(name.name()), false));
        }
        if (expression instanceof Property property) {
            return of(property.target()).map(target -> target.property(property.name()));
        }
        if (expression instanceof Index index) {
            return of(index.target()).map(target -> target.index(index.index()));
        }
        return expression instanceof Filter filter ? of(filter.target()).map(Access::filter) : Optional.empty();
    }

    private Access property(String name) {
        return then(nodes.stream().flatMap(node -> node.property(name).stream()), name, isFiltered);
    }

    private Access index(Expression key) {
        if (key instanceof Text text) {
            return property(text.value());
        }
        if (isFiltered) {
            return new Access(nodes, path, false);
        }
        return key instanceof Num
                ? then(nodes.stream().flatMap(Node::item), "*", false)
                : then(nodes.stream().flatMap(node -> node.members().stream()), "*", false);
    }

    private Access filter() {
        return then(nodes.stream().flatMap(Node::filtered), "*", true);
    }

    private Access then(Stream<Node> found, String name, boolean filtered) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return new Access(found.distinct().toList(), longer, filtered);
    }

    /** Where the value's text comes from. */
    List<Source> sources(Flow flow) {
        List<Source> sources = new ArrayList<>(flow.into(path));
        nodes.stream().filter(Node::isLeaf).map(Node::source).forEach(sources::add);
        return sources;
    }

    /** Where the text of all that is in the value comes from. */
    List<Source> wholeSources(Flow flow) {
        List<Source> sources = new ArrayList<>(flow.into(path));
        nodes.stream().map(Node::whole).forEach(sources::add);
        return sources;
    }
}
