// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * What the event {@code issue_comment} tells: {@code github.event}.
 */
public final class IssueCommentPayload extends Payload {
    IssueCommentPayload(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code action}}
     */
    public Expr<String> action() {
        return leaf("action");
    }

    /**
     * {@return the property {@code changes}, only for the activity {@code edited}}
     */
    public BodyChanges changes() {
        return new BodyChanges(below("changes"));
    }

    /**
     * {@return the property {@code comment}}
     */
    public IssueComment comment() {
        return new IssueComment(below("comment"));
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
}
