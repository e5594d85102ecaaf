// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code pull_request}, {@code pull_request_review}, {@code pull_request_review_comment}.
 */
public final class Links extends Payload {
    Links(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code comments}}
     */
    public Link comments() {
        return new Link(below("comments"));
    }

    /**
     * {@return the property {@code commits}}
     */
    public Link commits() {
        return new Link(below("commits"));
    }

    /**
     * {@return the property {@code html}}
     */
    public Link html() {
        return new Link(below("html"));
    }

    /**
     * {@return the property {@code issue}}
     */
    public Link issue() {
        return new Link(below("issue"));
    }

    /**
     * {@return the property {@code pull_request}}
     */
    public Link pullRequest() {
        return new Link(below("pull_request"));
    }

    /**
     * {@return the property {@code review_comment}}
     */
    public Link reviewComment() {
        return new Link(below("review_comment"));
    }

    /**
     * {@return the property {@code review_comments}}
     */
    public Link reviewComments() {
        return new Link(below("review_comments"));
    }

    /**
     * {@return the property {@code self}}
     */
    public Link self() {
        return new Link(below("self"));
    }

    /**
     * {@return the property {@code statuses}}
     */
    public Link statuses() {
        return new Link(below("statuses"));
    }
}
