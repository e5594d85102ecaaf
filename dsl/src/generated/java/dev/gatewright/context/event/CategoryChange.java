// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code discussion}.
 */
public final class CategoryChange extends Payload {
    CategoryChange(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code from}}
     */
    public DiscussionCategory from() {
        return new DiscussionCategory(below("from"));
    }
}
