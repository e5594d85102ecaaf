package dev.gatewright.expression;

import java.util.IdentityHashMap;
import java.util.Map;

/** An expression with the text that it was read from, so that each part of it has its place. */
public final class Parsed {

    private final String text;
    private final Expression expression;
    private final Map<Expression, Place> places;

    private Parsed(String text, Expression expression, Map<Expression, Place> places) {
        this.text = text;
        this.expression = expression;
        this.places = places;
    }

    /**
     * Reads an expression. Any names are allowed.
     *
     * @param text the expression, without <code>${{ }}</code>
     * @return the expression and its places
     * @throws ExpressionError when it can't be read
     */
    public static Parsed of(String text) {
        Map<Expression, Place> places = new IdentityHashMap<>();
        return new Parsed(text, Parser.parse(text, null, places), places);
    }

    /**
     * Reads an expression that only uses what is allowed where it stands.
     *
     * @param text the expression, without <code>${{ }}</code>
     * @param vocabulary the contexts and functions that are allowed
     * @return the expression and its places
     * @throws ExpressionError when it can't be read, or uses anything else
     */
    public static Parsed of(String text, Vocabulary vocabulary) {
        Map<Expression, Place> places = new IdentityHashMap<>();
        return new Parsed(text, Parser.parse(text, vocabulary, places), places);
    }

    /**
     * A tree that was made in Java, as if it were read from its own text.
     *
     * @param expression the tree
     * @return the tree, without places where it holds what has no text (references that aren't linked)
     */
    public static Parsed of(Expression expression) {
        String text = expression.toString();
        try {
            return of(text);
        } catch (ExpressionError unlinked) {
            return new Parsed(text, expression, Map.of());
        }
    }

    /**
     * The text.
     *
     * @return the expression as it is written
     */
    public String text() {
        return text;
    }

    /**
     * The tree.
     *
     * @return the expression
     */
    public Expression expression() {
        return expression;
    }

    /**
     * Where a part of the tree stands. Parts are told apart by identity: {@code a} occurs twice in {@code a || a}.
     *
     * @param part a node of {@link #expression()}
     * @return its place; the beginning for a node that isn't in the tree
     */
    public Place place(Expression part) {
        return places.getOrDefault(part, Place.NOWHERE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parsed parsed && text.equals(parsed.text) && expression.equals(parsed.expression);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
