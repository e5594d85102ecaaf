// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * What the event {@code discussion} tells: {@code github.event}.
 */
public final class DiscussionPayload extends Payload {
    DiscussionPayload(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code action}}
     */
    public Expr<String> action() {
        return leaf("action");
    }

    /**
     * {@return the property {@code answer}, only for the activity {@code answered}}
     */
    public DiscussionComment answer() {
        return new DiscussionComment(below("answer"));
    }

    /**
     * {@return the property {@code changes}, only for the activities {@code category_changed}, {@code edited}, {@code transferred}}
     */
    public DiscussionChanges changes() {
        return new DiscussionChanges(below("changes"));
    }

    /**
     * {@return the property {@code discussion}}
     */
    public Discussion discussion() {
        return new Discussion(below("discussion"));
    }

    /**
     * {@return the property {@code enterprise}, but not for the activity {@code unanswered}}
     */
    public Enterprise enterprise() {
        return new Enterprise(below("enterprise"));
    }

    /**
     * {@return the property {@code installation}, but not for the activity {@code unanswered}}
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
     * {@return the property {@code old_answer}, only for the activity {@code unanswered}}
     */
    public DiscussionComment oldAnswer() {
        return new DiscussionComment(below("old_answer"));
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
