// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * What the event {@code pull_request} tells: {@code github.event}.
 */
public final class PullRequestPayload extends Payload {
    PullRequestPayload(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code action}}
     */
    public Expr<String> action() {
        return leaf("action");
    }

    /**
     * {@return the property {@code after}, only for the activity {@code synchronize}}
     */
    public Expr<String> after() {
        return leaf("after");
    }

    /**
     * {@return the property {@code assignee}, only for the activities {@code assigned}, {@code unassigned}}
     */
    public User assignee() {
        return new User(below("assignee"));
    }

    /**
     * {@return the property {@code before}, only for the activity {@code synchronize}}
     */
    public Expr<String> before() {
        return leaf("before");
    }

    /**
     * {@return the property {@code changes}, only for the activity {@code edited}}
     */
    public PullRequestChanges changes() {
        return new PullRequestChanges(below("changes"));
    }

    /**
     * {@return the property {@code enterprise}}
     */
    public Enterprise enterprise() {
        return new Enterprise(below("enterprise"));
    }

    /**
     * {@return the property {@code installation}, but not for the activities {@code demilestoned}, {@code milestoned}}
     */
    public Installation installation() {
        return new Installation(below("installation"));
    }

    /**
     * {@return the property {@code label}, only for the activities {@code labeled}, {@code unlabeled}}
     */
    public Label label() {
        return new Label(below("label"));
    }

    /**
     * {@return the property {@code milestone}, only for the activities {@code demilestoned}, {@code milestoned}}
     */
    public Milestone milestone() {
        return new Milestone(below("milestone"));
    }

    /**
     * {@return the property {@code number}}
     */
    public Expr<Number> number() {
        return leaf("number");
    }

    /**
     * {@return the property {@code organization}}
     */
    public Organization organization() {
        return new Organization(below("organization"));
    }

    /**
     * {@return the property {@code pull_request}}
     */
    public PullRequest pullRequest() {
        return new PullRequest(below("pull_request"));
    }

    /**
     * {@return the property {@code reason}, only for the activities {@code auto_merge_disabled}, {@code auto_merge_enabled}, {@code dequeued}}
     */
    public Expr<String> reason() {
        return leaf("reason");
    }

    /**
     * {@return the property {@code repository}}
     */
    public Repository repository() {
        return new Repository(below("repository"));
    }

    /**
     * {@return the property {@code requested_reviewer}, only for the activities {@code review_request_removed}, {@code review_requested}}
     */
    public User requestedReviewer() {
        return new User(below("requested_reviewer"));
    }

    /**
     * {@return the property {@code requested_team}, only for the activities {@code review_request_removed}, {@code review_requested}}
     */
    public Team requestedTeam() {
        return new Team(below("requested_team"));
    }

    /**
     * {@return the property {@code sender}}
     */
    public User sender() {
        return new User(below("sender"));
    }

    /**
     * {@return the property {@code stack}, only for the activity {@code stacked}}
     */
    public Stack stack() {
        return new Stack(below("stack"));
    }
}
