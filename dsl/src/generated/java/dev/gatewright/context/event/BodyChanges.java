// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code discussion_comment}, {@code issue_comment}, {@code pull_request_review}, {@code pull_request_review_comment}.
 */
public final class BodyChanges extends Payload {
    BodyChanges(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code body}}
     */
    public Change<String> body() {
        return new Change<>(below("body"));
    }
}
