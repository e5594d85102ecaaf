package dev.gatewright.expression;

/**
 * Where a part of an expression stands in its text, in UTF-16 units from 0.
 *
 * @param start where its text begins; parentheses around it don't count
 * @param point where its own symbol begins: a property's name, an operator, the bracket of an index
 * @param end where its text ends
 */
public record Place(int start, int point, int end) {

    /** The beginning: where a part is that no text tells. */
    static final Place NOWHERE = new Place(0, 0, 0);
}
