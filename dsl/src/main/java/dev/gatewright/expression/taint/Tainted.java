package dev.gatewright.expression.taint;

import dev.gatewright.expression.Expression;
import java.util.List;

/**
 * A part of an expression that brings text of somebody's in.
 *
 * @param part the part: an access to a context
 * @param start where it begins in the expression, in UTF-16 units from 0
 * @param sources where its text comes from; more than one where a filter or an index finds several
 */
public record Tainted(Expression part, int start, List<Source> sources) {

    /**
     * A part of an expression that brings text of somebody's in.
     *
     * @param part the part
     * @param start where it begins
     * @param sources where its text comes from, copied
     */
    public Tainted {
        sources = List.copyOf(sources);
    }

    /**
     * How much say somebody has over it.
     *
     * @return the greatest of its sources'
     */
    public Control control() {
        return sources.stream().map(Source::control).reduce(Control.FIXED, Control::or);
    }
}
