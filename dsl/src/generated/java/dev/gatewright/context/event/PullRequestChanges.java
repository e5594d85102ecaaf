// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code pull_request}.
 */
public final class PullRequestChanges extends Payload {
    PullRequestChanges(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code base}}
     */
    public BaseChanges base() {
        return new BaseChanges(below("base"));
    }

    /**
     * {@return the property {@code body}}
     */
    public Change<String> body() {
        return new Change<>(below("body"));
    }

    /**
     * {@return the property {@code title}}
     */
    public Change<String> title() {
        return new Change<>(below("title"));
    }
}
