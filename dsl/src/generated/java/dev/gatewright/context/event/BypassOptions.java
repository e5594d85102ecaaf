// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code check_run}.
 */
public final class BypassOptions extends Payload {
    BypassOptions(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code reviewers}}
     */
    public Items<BypassReviewer> reviewers() {
        return list("reviewers", BypassReviewer::new);
    }
}
