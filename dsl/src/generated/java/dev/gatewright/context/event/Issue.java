// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code issue_comment}, {@code issues}.
 */
public final class Issue extends Payload {
    Issue(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code active_lock_reason}}
     */
    public Expr<String> activeLockReason() {
        return leaf("active_lock_reason");
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
     * {@return the property {@code body}}
     */
    public Expr<String> body() {
        return leaf("body");
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
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code draft}}
     */
    public Condition draft() {
        return flag("draft");
    }

    /**
     * {@return the property {@code events_url}}
     */
    public Expr<String> eventsUrl() {
        return leaf("events_url");
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
     * {@return the property {@code issue_dependencies_summary}}
     */
    public IssueDependencies issueDependenciesSummary() {
        return new IssueDependencies(below("issue_dependencies_summary"));
    }

    /**
     * {@return the property {@code issue_field_values}}
     */
    public Items<IssueFieldItem> issueFieldValues() {
        return list("issue_field_values", IssueFieldItem::new);
    }

    /**
     * {@return the property {@code labels}}
     */
    public Items<Label> labels() {
        return list("labels", Label::new);
    }

    /**
     * {@return the property {@code labels_url}}
     */
    public Expr<String> labelsUrl() {
        return leaf("labels_url");
    }

    /**
     * {@return the property {@code locked}}
     */
    public Condition locked() {
        return flag("locked");
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
     * {@return the property {@code performed_via_github_app}}
     */
    public App performedViaGithubApp() {
        return new App(below("performed_via_github_app"));
    }

    /**
     * {@return the property {@code pinned_comment}}
     */
    public IssueComment pinnedComment() {
        return new IssueComment(below("pinned_comment"));
    }

    /**
     * {@return the property {@code pull_request}}
     */
    public IssuePullRequest pullRequest() {
        return new IssuePullRequest(below("pull_request"));
    }

    /**
     * {@return the property {@code reactions}}
     */
    public Reactions reactions() {
        return new Reactions(below("reactions"));
    }

    /**
     * {@return the property {@code repository_url}}
     */
    public Expr<String> repositoryUrl() {
        return leaf("repository_url");
    }

    /**
     * {@return the property {@code state}}
     */
    public Expr<String> state() {
        return leaf("state");
    }

    /**
     * {@return the property {@code state_reason}}
     */
    public Expr<String> stateReason() {
        return leaf("state_reason");
    }

    /**
     * {@return the property {@code sub_issues_summary}}
     */
    public SubIssues subIssuesSummary() {
        return new SubIssues(below("sub_issues_summary"));
    }

    /**
     * {@return the property {@code timeline_url}}
     */
    public Expr<String> timelineUrl() {
        return leaf("timeline_url");
    }

    /**
     * {@return the property {@code title}}
     */
    public Expr<String> title() {
        return leaf("title");
    }

    /**
     * {@return the property {@code type}}
     */
    public IssueType type() {
        return new IssueType(below("type"));
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
     * {@return the property {@code user}}
     */
    public User user() {
        return new User(below("user"));
    }
}
