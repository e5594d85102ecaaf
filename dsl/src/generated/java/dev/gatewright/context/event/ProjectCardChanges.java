// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code project_card}.
 */
public final class ProjectCardChanges extends Payload {
    ProjectCardChanges(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code column_id}}
     */
    public Change<Number> columnId() {
        return new Change<>(below("column_id"));
    }

    /**
     * {@return the property {@code note}}
     */
    public Change<String> note() {
        return new Change<>(below("note"));
    }
}
