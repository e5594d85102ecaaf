package dev.gatewright.proof.model;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.expression.Template;
import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Nodes as the expressions that GitHub makes of them. */
public final class Texts {

    private Texts() {}

    /**
     * What a value evaluates to.
     *
     * @param node a scalar, with or without {@code ${{ }}}
     * @return its expression; for what can't be read, a name that nobody knows
     */
    public static Expression expression(Node node) {
        Node meant = node.resolved();
        if (!(meant instanceof Scalar scalar)) {
            return unknown(meant instanceof Deferred ? meant.toString() : "a list or a mapping");
        }
        if (scalar.isString()) {
            return template(scalar.text());
        }
        if (scalar.isNull()) {
            return new Expression.Null();
        }
        if (scalar.asBoolean().isPresent()) {
            return new Expression.Bool(scalar.asBoolean().get());
        }
        return scalar.asDouble().isPresent()
                ? new Expression.Num(scalar.asDouble().getAsDouble())
                : new Expression.Text(scalar.text());
    }

    /**
     * What a string evaluates to.
     *
     * @param text the string, with or without {@code ${{ }}}
     * @return its expression
     */
    public static Expression template(String text) {
        if (!Template.isIn(text)) {
            return new Expression.Text(text);
        }
        try {
            return Template.parse(text).expression();
        } catch (ExpressionError unreadable) {
            return unknown(text);
        }
    }

    /**
     * What GitHub evaluates for an {@code if}.
     *
     * @param node what stands at it
     * @return the effective condition
     */
    static Expression condition(Optional<Node> node) {
        String text = node.map(Node::resolved)
                .filter(Scalar.class::isInstance)
                .map(scalar -> ((Scalar) scalar).asText())
                .orElse("");
        try {
            return IfCondition.parse(text).effective();
        } catch (ExpressionError unreadable) {
            return unknown(text);
        }
    }

    /**
     * The expressions of a mapping's values.
     *
     * @param node the mapping, or nothing
     * @return expressions by key, in order
     */
    static Map<String, Expression> expressions(Optional<Node> node) {
        Map<String, Expression> all = new LinkedHashMap<>();
        node.flatMap(Texts::mapping)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> all.put(entry.name().orElse(""), expression(entry.value()))));
        return all;
    }

    /**
     * A node as a mapping.
     *
     * @param node the node, perhaps an alias
     * @return the mapping, empty when it is none
     */
    public static Optional<Mapping> mapping(Node node) {
        return node.resolved() instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    /**
     * A node's text.
     *
     * @param node the node
     * @return the text of a scalar, empty for anything else
     */
    public static String text(Node node) {
        return node.resolved() instanceof Scalar scalar ? scalar.asText() : "";
    }

    /**
     * One or several words.
     *
     * @param node a scalar or a list of them
     * @return the words
     */
    public static List<String> words(Node node) {
        return node.resolved() instanceof Sequence sequence
                ? sequence.items().stream().map(Texts::text).toList()
                : List.of(text(node));
    }

    /**
     * All strings at or below a node, keys left out.
     *
     * @param node the node
     * @return its strings, in order
     */
    public static Stream<Scalar> strings(Node node) {
        Node meant = node.resolved();
        if (meant instanceof Mapping mapping) {
            return mapping.entries().stream().flatMap(entry -> strings(entry.value()));
        }
        if (meant instanceof Sequence sequence) {
            return sequence.items().stream().flatMap(Texts::strings);
        }
        return meant instanceof Scalar scalar && scalar.isString() ? Stream.of(scalar) : Stream.empty();
    }

    private static Expression unknown(String what) {
        return new Expression.Index(new Expression.Name("unreadable"), new Expression.Text(what));
    }
}
