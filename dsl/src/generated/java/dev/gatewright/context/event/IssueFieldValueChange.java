// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code issues}.
 */
public final class IssueFieldValueChange extends Payload {
    IssueFieldValueChange(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code from}}
     */
    public IssueFieldValue from() {
        return new IssueFieldValue(below("from"));
    }
}
