// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * What the event {@code issues} tells: {@code github.event}.
 */
public final class IssuesPayload extends Payload {
    IssuesPayload(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code action}}
     */
    public Expr<String> action() {
        return leaf("action");
    }

    /**
     * {@return the property {@code assignee}, only for the activities {@code assigned}, {@code unassigned}}
     */
    public User assignee() {
        return new User(below("assignee"));
    }

    /**
     * {@return the property {@code changes}, only for the activities {@code edited}, {@code field_added}, {@code opened}, {@code transferred}}
     */
    public IssuesChanges changes() {
        return new IssuesChanges(below("changes"));
    }

    /**
     * {@return the property {@code enterprise}}
     */
    public Enterprise enterprise() {
        return new Enterprise(below("enterprise"));
    }

    /**
     * {@return the property {@code installation}}
     */
    public Installation installation() {
        return new Installation(below("installation"));
    }

    /**
     * {@return the property {@code issue}}
     */
    public Issue issue() {
        return new Issue(below("issue"));
    }

    /**
     * {@return the property {@code issue_field}, only for the activities {@code field_added}, {@code field_removed}}
     */
    public IssueField issueField() {
        return new IssueField(below("issue_field"));
    }

    /**
     * {@return the property {@code issue_field_value}, only for the activities {@code field_added}, {@code field_removed}}
     */
    public IssueFieldValue issueFieldValue() {
        return new IssueFieldValue(below("issue_field_value"));
    }

    /**
     * {@return the property {@code label}, only for the activities {@code edited}, {@code labeled}, {@code unlabeled}}
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
     * {@return the property {@code organization}}
     */
    public Organization organization() {
        return new Organization(below("organization"));
    }

    /**
     * {@return the property {@code repository}}
     */
    public Repository repository() {
        return new Repository(below("repository"));
    }

    /**
     * {@return the property {@code sender}}
     */
    public User sender() {
        return new User(below("sender"));
    }

    /**
     * {@return the property {@code type}, only for the activities {@code typed}, {@code untyped}}
     */
    public IssueType type() {
        return new IssueType(below("type"));
    }
}
