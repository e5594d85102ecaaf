// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code milestone}.
 */
public final class MilestoneChanges extends Payload {
    MilestoneChanges(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code description}}
     */
    public Change<String> description() {
        return new Change<>(below("description"));
    }

    /**
     * {@return the property {@code due_on}}
     */
    public Change<String> dueOn() {
        return new Change<>(below("due_on"));
    }

    /**
     * {@return the property {@code title}}
     */
    public Change<String> title() {
        return new Change<>(below("title"));
    }
}
