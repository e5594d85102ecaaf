// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code discussion}, {@code discussion_comment}.
 */
public final class Discussion extends Payload {
    Discussion(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code active_lock_reason}}
     */
    public Expr<String> activeLockReason() {
        return leaf("active_lock_reason");
    }

    /**
     * {@return the property {@code answer_chosen_at}}
     */
    public Expr<String> answerChosenAt() {
        return leaf("answer_chosen_at");
    }

    /**
     * {@return the property {@code answer_chosen_by}}
     */
    public User answerChosenBy() {
        return new User(below("answer_chosen_by"));
    }

    /**
     * {@return the property {@code answer_html_url}}
     */
    public Expr<String> answerHtmlUrl() {
        return leaf("answer_html_url");
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
     * {@return the property {@code category}}
     */
    public DiscussionCategory category() {
        return new DiscussionCategory(below("category"));
    }

    /**
     * {@return the property {@code comments}}
     */
    public Expr<Number> comments() {
        return leaf("comments");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
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
     * {@return the property {@code updated_at}}
     */
    public Expr<String> updatedAt() {
        return leaf("updated_at");
    }

    /**
     * {@return the property {@code user}}
     */
    public User user() {
        return new User(below("user"));
    }
}
