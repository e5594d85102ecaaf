// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;

/**
 * An object in the payloads of {@code branch_protection_rule}, {@code check_run}, {@code check_suite}, {@code create} and 27 more.
 */
public final class RepositoryPermissions extends Payload {
    RepositoryPermissions(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code admin}}
     */
    public Condition admin() {
        return flag("admin");
    }

    /**
     * {@return the property {@code maintain}}
     */
    public Condition maintain() {
        return flag("maintain");
    }

    /**
     * {@return the property {@code pull}}
     */
    public Condition pull() {
        return flag("pull");
    }

    /**
     * {@return the property {@code push}}
     */
    public Condition push() {
        return flag("push");
    }

    /**
     * {@return the property {@code triage}}
     */
    public Condition triage() {
        return flag("triage");
    }
}
