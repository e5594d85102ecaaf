// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code discussion}, {@code discussion_comment}, {@code issue_comment}, {@code issues} and 2 more.
 */
public final class Reactions extends Payload {
    Reactions(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code +1}}
     */
    public Expr<Number> plusOne() {
        return leaf("+1");
    }

    /**
     * {@return the property {@code -1}}
     */
    public Expr<Number> minusOne() {
        return leaf("-1");
    }

    /**
     * {@return the property {@code confused}}
     */
    public Expr<Number> confused() {
        return leaf("confused");
    }

    /**
     * {@return the property {@code eyes}}
     */
    public Expr<Number> eyes() {
        return leaf("eyes");
    }

    /**
     * {@return the property {@code heart}}
     */
    public Expr<Number> heart() {
        return leaf("heart");
    }

    /**
     * {@return the property {@code hooray}}
     */
    public Expr<Number> hooray() {
        return leaf("hooray");
    }

    /**
     * {@return the property {@code laugh}}
     */
    public Expr<Number> laugh() {
        return leaf("laugh");
    }

    /**
     * {@return the property {@code rocket}}
     */
    public Expr<Number> rocket() {
        return leaf("rocket");
    }

    /**
     * {@return the property {@code total_count}}
     */
    public Expr<Number> totalCount() {
        return leaf("total_count");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }
}
