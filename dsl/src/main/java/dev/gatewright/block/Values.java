package dev.gatewright.block;

import dev.gatewright.block.Formula.Form;
import dev.gatewright.expression.Expr;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Label;
import dev.gatewright.expression.Template;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Alias;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Java values to nodes, and nodes to values. */
final class Values {

    private Values() {}

    /** A node for whatever a user may give where anything may stand; what is an input or a secret too is meant as one. */
    static Node node(Object value) {
        Absent.not(value, "value");
        if (value instanceof Node node) {
            return node;
        }
        if (value instanceof Expr<?> expr) {
            return Formula.node(expr, Form.TEXT);
        }
        if (value instanceof Block<?> block) {
            return block.tree();
        }
        if (value instanceof Path path) {
            return Scalar.of(path.toString().replace('\\', '/'));
        }
        if (value instanceof Iterable<?> items) {
            return sequence(Ordered.items(items));
        }
        if (value instanceof Object[] items) {
            return sequence(List.of(items));
        }
        if (value instanceof Map<?, ?> map) {
            return mapping(map);
        }
        return Unsayable.is(value) ? new Deferred(new Unsayable(value.getClass()), Decor.NONE) : scalar(value);
    }

    private static Sequence sequence(List<?> items) {
        return Sequence.of(items.stream().map(Values::node).toList());
    }

    private static Mapping mapping(Map<?, ?> map) {
        return Mapping.of(Ordered.entries(map).stream()
                .map(entry -> new Mapping.Entry(Scalar.of(Label.of(entry.getKey())), node(entry.getValue())))
                .toList());
    }

    private static Scalar scalar(Object value) {
        if (value instanceof Boolean bool) {
            return Scalar.of((boolean) bool);
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            return Scalar.of(((Number) value).longValue());
        }
        return value instanceof Number number ? Scalar.of(number.doubleValue()) : Scalar.of(Label.of(value));
    }

    /** A node that knows where it was written: blocks do already, other values get the caller's line. */
    static Node placed(Node node) {
        return node.origin().isKnown() ? node : node.withDecor(node.decor().withOrigin(Origin.here()));
    }

    static <T> Optional<Value<T>> read(Type<T> type, Node node) {
        if (node instanceof Alias alias) {
            return read(type, alias.target());
        }
        if (node instanceof Deferred deferred && deferred.text() instanceof Formula formula) {
            return Optional.of(new Value.Computed<>(formula.template()));
        }
        if (node instanceof Scalar scalar && scalar.isString() && Template.isIn(scalar.text())) {
            return Optional.of(new Value.Computed<>(template(scalar.text())));
        }
        return type.read(node).map(Value.Literal::new);
    }

    /** Text with expressions in it; where one of them can't be read, which a check says, it is but text. */
    private static Template template(String text) {
        try {
            return Template.parse(text);
        } catch (ExpressionError unreadable) {
            return new Template(List.of(new Template.Literal(text)));
        }
    }

    /** What an expression at a value of this shape must come out as. */
    static Form form(Shape shape) {
        Shape bare = shape.bare();
        if (bare == Shape.Simple.NUMBER) {
            return Form.NUMBER;
        }
        return bare == Shape.Simple.BOOLEAN ? Form.BOOLEAN : Form.TEXT;
    }
}
