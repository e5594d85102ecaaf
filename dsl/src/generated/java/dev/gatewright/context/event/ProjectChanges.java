// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code project}.
 */
public final class ProjectChanges extends Payload {
    ProjectChanges(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code body}}
     */
    public Change<String> body() {
        return new Change<>(below("body"));
    }

    /**
     * {@return the property {@code name}}
     */
    public Change<String> name() {
        return new Change<>(below("name"));
    }
}
