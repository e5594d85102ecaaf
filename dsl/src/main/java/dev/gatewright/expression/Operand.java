package dev.gatewright.expression;

/**
 * A finished part of the tree while parsing goes on.
 *
 * @param expression the part
 * @param depth how deep it is, 1 for a leaf
 * @param start where its text begins
 * @param end where its text ends
 */
record Operand(Expression expression, int depth, int start, int end) {

    static Operand leaf(Expression expression, Token token) {
        return new Operand(
                expression, 1, token.start(), token.start() + token.text().length());
    }
}
