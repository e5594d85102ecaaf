// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code pull_request}.
 */
public final class BaseChanges extends Payload {
    BaseChanges(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code ref}}
     */
    public Change<String> ref() {
        return new Change<>(below("ref"));
    }

    /**
     * {@return the property {@code sha}}
     */
    public Change<String> sha() {
        return new Change<>(below("sha"));
    }
}
