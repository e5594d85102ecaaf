// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import java.util.List;

/**
 * An object in the payloads of {@code branch_protection_rule}.
 */
public final class BranchProtectionRuleChanges extends Payload {
    BranchProtectionRuleChanges(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code admin_enforced}}
     */
    public Change<Boolean> adminEnforced() {
        return new Change<>(below("admin_enforced"));
    }

    /**
     * {@return the property {@code authorized_actor_names}}
     */
    public Change<List<String>> authorizedActorNames() {
        return new Change<>(below("authorized_actor_names"));
    }

    /**
     * {@return the property {@code authorized_actors_only}}
     */
    public Change<Boolean> authorizedActorsOnly() {
        return new Change<>(below("authorized_actors_only"));
    }

    /**
     * {@return the property {@code authorized_dismissal_actors_only}}
     */
    public Change<Boolean> authorizedDismissalActorsOnly() {
        return new Change<>(below("authorized_dismissal_actors_only"));
    }

    /**
     * {@return the property {@code linear_history_requirement_enforcement_level}}
     */
    public Change<String> linearHistoryRequirementEnforcementLevel() {
        return new Change<>(below("linear_history_requirement_enforcement_level"));
    }

    /**
     * {@return the property {@code lock_allows_fork_sync}}
     */
    public Change<Boolean> lockAllowsForkSync() {
        return new Change<>(below("lock_allows_fork_sync"));
    }

    /**
     * {@return the property {@code lock_branch_enforcement_level}}
     */
    public Change<String> lockBranchEnforcementLevel() {
        return new Change<>(below("lock_branch_enforcement_level"));
    }

    /**
     * {@return the property {@code pull_request_reviews_enforcement_level}}
     */
    public Change<String> pullRequestReviewsEnforcementLevel() {
        return new Change<>(below("pull_request_reviews_enforcement_level"));
    }

    /**
     * {@return the property {@code require_last_push_approval}}
     */
    public Change<Boolean> requireLastPushApproval() {
        return new Change<>(below("require_last_push_approval"));
    }

    /**
     * {@return the property {@code required_status_checks}}
     */
    public Change<List<String>> requiredStatusChecks() {
        return new Change<>(below("required_status_checks"));
    }

    /**
     * {@return the property {@code required_status_checks_enforcement_level}}
     */
    public Change<String> requiredStatusChecksEnforcementLevel() {
        return new Change<>(below("required_status_checks_enforcement_level"));
    }
}
