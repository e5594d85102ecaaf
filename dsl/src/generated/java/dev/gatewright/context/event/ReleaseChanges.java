// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code release}.
 */
public final class ReleaseChanges extends Payload {
    ReleaseChanges(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code body}}
     */
    public Change<String> body() {
        return new Change<>(below("body"));
    }

    /**
     * {@return the property {@code make_latest}}
     */
    public MakeLatest makeLatest() {
        return new MakeLatest(below("make_latest"));
    }

    /**
     * {@return the property {@code name}}
     */
    public Change<String> name() {
        return new Change<>(below("name"));
    }

    /**
     * {@return the property {@code tag_name}}
     */
    public Change<String> tagName() {
        return new Change<>(below("tag_name"));
    }
}
