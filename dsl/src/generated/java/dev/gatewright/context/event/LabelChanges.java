// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code label}.
 */
public final class LabelChanges extends Payload {
    LabelChanges(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code color}}
     */
    public Change<String> color() {
        return new Change<>(below("color"));
    }

    /**
     * {@return the property {@code description}}
     */
    public Change<String> description() {
        return new Change<>(below("description"));
    }

    /**
     * {@return the property {@code name}}
     */
    public Change<String> name() {
        return new Change<>(below("name"));
    }
}
