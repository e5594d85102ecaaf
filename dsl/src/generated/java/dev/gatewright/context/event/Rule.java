// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import java.util.List;

/**
 * An object in the payloads of {@code branch_protection_rule}.
 */
public final class Rule extends Payload {
    Rule(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code admin_enforced}}
     */
    public Condition adminEnforced() {
        return flag("admin_enforced");
    }

    /**
     * {@return the property {@code allow_deletions_enforcement_level}}
     */
    public Expr<String> allowDeletionsEnforcementLevel() {
        return leaf("allow_deletions_enforcement_level");
    }

    /**
     * {@return the property {@code allow_force_pushes_enforcement_level}}
     */
    public Expr<String> allowForcePushesEnforcementLevel() {
        return leaf("allow_force_pushes_enforcement_level");
    }

    /**
     * {@return the property {@code authorized_actor_names}}
     */
    public Expr<List<String>> authorizedActorNames() {
        return leaf("authorized_actor_names");
    }

    /**
     * {@return the property {@code authorized_actors_only}}
     */
    public Condition authorizedActorsOnly() {
        return flag("authorized_actors_only");
    }

    /**
     * {@return the property {@code authorized_dismissal_actors_only}}
     */
    public Condition authorizedDismissalActorsOnly() {
        return flag("authorized_dismissal_actors_only");
    }

    /**
     * {@return the property {@code create_protected}}
     */
    public Condition createProtected() {
        return flag("create_protected");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code dismiss_stale_reviews_on_push}}
     */
    public Condition dismissStaleReviewsOnPush() {
        return flag("dismiss_stale_reviews_on_push");
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code ignore_approvals_from_contributors}}
     */
    public Condition ignoreApprovalsFromContributors() {
        return flag("ignore_approvals_from_contributors");
    }

    /**
     * {@return the property {@code linear_history_requirement_enforcement_level}}
     */
    public Expr<String> linearHistoryRequirementEnforcementLevel() {
        return leaf("linear_history_requirement_enforcement_level");
    }

    /**
     * {@return the property {@code lock_allows_fork_sync}}
     */
    public Condition lockAllowsForkSync() {
        return flag("lock_allows_fork_sync");
    }

    /**
     * {@return the property {@code lock_branch_enforcement_level}}
     */
    public Expr<String> lockBranchEnforcementLevel() {
        return leaf("lock_branch_enforcement_level");
    }

    /**
     * {@return the property {@code merge_queue_enforcement_level}}
     */
    public Expr<String> mergeQueueEnforcementLevel() {
        return leaf("merge_queue_enforcement_level");
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code pull_request_reviews_enforcement_level}}
     */
    public Expr<String> pullRequestReviewsEnforcementLevel() {
        return leaf("pull_request_reviews_enforcement_level");
    }

    /**
     * {@return the property {@code repository_id}}
     */
    public Expr<Number> repositoryId() {
        return leaf("repository_id");
    }

    /**
     * {@return the property {@code require_code_owner_review}}
     */
    public Condition requireCodeOwnerReview() {
        return flag("require_code_owner_review");
    }

    /**
     * {@return the property {@code require_last_push_approval}}
     */
    public Condition requireLastPushApproval() {
        return flag("require_last_push_approval");
    }

    /**
     * {@return the property {@code required_approving_review_count}}
     */
    public Expr<Number> requiredApprovingReviewCount() {
        return leaf("required_approving_review_count");
    }

    /**
     * {@return the property {@code required_conversation_resolution_level}}
     */
    public Expr<String> requiredConversationResolutionLevel() {
        return leaf("required_conversation_resolution_level");
    }

    /**
     * {@return the property {@code required_deployments_enforcement_level}}
     */
    public Expr<String> requiredDeploymentsEnforcementLevel() {
        return leaf("required_deployments_enforcement_level");
    }

    /**
     * {@return the property {@code required_status_checks}}
     */
    public Expr<List<String>> requiredStatusChecks() {
        return leaf("required_status_checks");
    }

    /**
     * {@return the property {@code required_status_checks_enforcement_level}}
     */
    public Expr<String> requiredStatusChecksEnforcementLevel() {
        return leaf("required_status_checks_enforcement_level");
    }

    /**
     * {@return the property {@code signature_requirement_enforcement_level}}
     */
    public Expr<String> signatureRequirementEnforcementLevel() {
        return leaf("signature_requirement_enforcement_level");
    }

    /**
     * {@return the property {@code strict_required_status_checks_policy}}
     */
    public Condition strictRequiredStatusChecksPolicy() {
        return flag("strict_required_status_checks_policy");
    }

    /**
     * {@return the property {@code updated_at}}
     */
    public Expr<String> updatedAt() {
        return leaf("updated_at");
    }
}
