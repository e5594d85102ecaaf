// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code project_column}.
 */
public final class ProjectColumnChanges extends Payload {
    ProjectColumnChanges(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code name}}
     */
    public Change<String> name() {
        return new Change<>(below("name"));
    }
}
