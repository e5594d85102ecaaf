// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code pull_request}, {@code pull_request_review}, {@code pull_request_review_comment}.
 */
public final class PullRequest extends Payload {
    PullRequest(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code _links}}
     */
    public Links links() {
        return new Links(below("_links"));
    }

    /**
     * {@return the property {@code active_lock_reason}}
     */
    public Expr<String> activeLockReason() {
        return leaf("active_lock_reason");
    }

    /**
     * {@return the property {@code additions}}
     */
    public Expr<Number> additions() {
        return leaf("additions");
    }

    /**
     * {@return the property {@code allow_auto_merge}}
     */
    public Condition allowAutoMerge() {
        return flag("allow_auto_merge");
    }

    /**
     * {@return the property {@code allow_update_branch}}
     */
    public Condition allowUpdateBranch() {
        return flag("allow_update_branch");
    }

    /**
     * {@return the property {@code assignee}}
     */
    public User assignee() {
        return new User(below("assignee"));
    }

    /**
     * {@return the property {@code assignees}}
     */
    public Items<User> assignees() {
        return list("assignees", User::new);
    }

    /**
     * {@return the property {@code author_association}}
     */
    public Expr<String> authorAssociation() {
        return leaf("author_association");
    }

    /**
     * {@return the property {@code auto_merge}}
     */
    public AutoMerge autoMerge() {
        return new AutoMerge(below("auto_merge"));
    }

    /**
     * {@return the property {@code base}}
     */
    public PullRequestBranch base() {
        return new PullRequestBranch(below("base"));
    }

    /**
     * {@return the property {@code body}}
     */
    public Expr<String> body() {
        return leaf("body");
    }

    /**
     * {@return the property {@code changed_files}}
     */
    public Expr<Number> changedFiles() {
        return leaf("changed_files");
    }

    /**
     * {@return the property {@code closed_at}}
     */
    public Expr<String> closedAt() {
        return leaf("closed_at");
    }

    /**
     * {@return the property {@code comments}}
     */
    public Expr<Number> comments() {
        return leaf("comments");
    }

    /**
     * {@return the property {@code comments_url}}
     */
    public Expr<String> commentsUrl() {
        return leaf("comments_url");
    }

    /**
     * {@return the property {@code commits}}
     */
    public Expr<Number> commits() {
        return leaf("commits");
    }

    /**
     * {@return the property {@code commits_url}}
     */
    public Expr<String> commitsUrl() {
        return leaf("commits_url");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code delete_branch_on_merge}}
     */
    public Condition deleteBranchOnMerge() {
        return flag("delete_branch_on_merge");
    }

    /**
     * {@return the property {@code deletions}}
     */
    public Expr<Number> deletions() {
        return leaf("deletions");
    }

    /**
     * {@return the property {@code diff_url}}
     */
    public Expr<String> diffUrl() {
        return leaf("diff_url");
    }

    /**
     * {@return the property {@code draft}}
     */
    public Condition draft() {
        return flag("draft");
    }

    /**
     * {@return the property {@code head}}
     */
    public PullRequestBranch head() {
        return new PullRequestBranch(below("head"));
    }

    /**
     * {@return the property {@code html_url}}
     */
    public Expr<String> htmlUrl() {
        return leaf("html_url");
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code issue_url}}
     */
    public Expr<String> issueUrl() {
        return leaf("issue_url");
    }

    /**
     * {@return the property {@code labels}}
     */
    public Items<Label> labels() {
        return list("labels", Label::new);
    }

    /**
     * {@return the property {@code locked}}
     */
    public Condition locked() {
        return flag("locked");
    }

    /**
     * {@return the property {@code maintainer_can_modify}}
     */
    public Condition maintainerCanModify() {
        return flag("maintainer_can_modify");
    }

    /**
     * {@return the property {@code merge_commit_message}}
     */
    public Expr<String> mergeCommitMessage() {
        return leaf("merge_commit_message");
    }

    /**
     * {@return the property {@code merge_commit_sha}}
     */
    public Expr<String> mergeCommitSha() {
        return leaf("merge_commit_sha");
    }

    /**
     * {@return the property {@code merge_commit_title}}
     */
    public Expr<String> mergeCommitTitle() {
        return leaf("merge_commit_title");
    }

    /**
     * {@return the property {@code mergeable}}
     */
    public Condition mergeable() {
        return flag("mergeable");
    }

    /**
     * {@return the property {@code mergeable_state}}
     */
    public Expr<String> mergeableState() {
        return leaf("mergeable_state");
    }

    /**
     * {@return the property {@code merged}}
     */
    public Condition merged() {
        return flag("merged");
    }

    /**
     * {@return the property {@code merged_at}}
     */
    public Expr<String> mergedAt() {
        return leaf("merged_at");
    }

    /**
     * {@return the property {@code merged_by}}
     */
    public User mergedBy() {
        return new User(below("merged_by"));
    }

    /**
     * {@return the property {@code milestone}}
     */
    public Milestone milestone() {
        return new Milestone(below("milestone"));
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code number}}
     */
    public Expr<Number> number() {
        return leaf("number");
    }

    /**
     * {@return the property {@code patch_url}}
     */
    public Expr<String> patchUrl() {
        return leaf("patch_url");
    }

    /**
     * {@return the property {@code rebaseable}}
     */
    public Condition rebaseable() {
        return flag("rebaseable");
    }

    /**
     * {@return the property {@code requested_reviewers}}
     */
    public Items<User> requestedReviewers() {
        return list("requested_reviewers", User::new);
    }

    /**
     * {@return the property {@code requested_teams}}
     */
    public Items<Team> requestedTeams() {
        return list("requested_teams", Team::new);
    }

    /**
     * {@return the property {@code review_comment_url}}
     */
    public Expr<String> reviewCommentUrl() {
        return leaf("review_comment_url");
    }

    /**
     * {@return the property {@code review_comments}}
     */
    public Expr<Number> reviewComments() {
        return leaf("review_comments");
    }

    /**
     * {@return the property {@code review_comments_url}}
     */
    public Expr<String> reviewCommentsUrl() {
        return leaf("review_comments_url");
    }

    /**
     * {@return the property {@code squash_merge_commit_message}}
     */
    public Expr<String> squashMergeCommitMessage() {
        return leaf("squash_merge_commit_message");
    }

    /**
     * {@return the property {@code squash_merge_commit_title}}
     */
    public Expr<String> squashMergeCommitTitle() {
        return leaf("squash_merge_commit_title");
    }

    /**
     * {@return the property {@code stack}}
     */
    public Stack stack() {
        return new Stack(below("stack"));
    }

    /**
     * {@return the property {@code state}}
     */
    public Expr<String> state() {
        return leaf("state");
    }

    /**
     * {@return the property {@code statuses_url}}
     */
    public Expr<String> statusesUrl() {
        return leaf("statuses_url");
    }

    /**
     * {@return the property {@code title}}
     */
    public Expr<String> title() {
        return leaf("title");
    }

    /**
     * {@return the property {@code updated_at}}
     */
    public Expr<String> updatedAt() {
        return leaf("updated_at");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }

    /**
     * {@return the property {@code use_squash_pr_title_as_default}}
     */
    public Condition useSquashPrTitleAsDefault() {
        return flag("use_squash_pr_title_as_default");
    }

    /**
     * {@return the property {@code user}}
     */
    public User user() {
        return new User(below("user"));
    }
}
