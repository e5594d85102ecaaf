// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code discussion}.
 */
public final class DiscussionChanges extends Payload {
    DiscussionChanges(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code body}}
     */
    public Change<String> body() {
        return new Change<>(below("body"));
    }

    /**
     * {@return the property {@code category}}
     */
    public CategoryChange category() {
        return new CategoryChange(below("category"));
    }

    /**
     * {@return the property {@code new_discussion}}
     */
    public Discussion newDiscussion() {
        return new Discussion(below("new_discussion"));
    }

    /**
     * {@return the property {@code new_repository}}
     */
    public Repository newRepository() {
        return new Repository(below("new_repository"));
    }

    /**
     * {@return the property {@code title}}
     */
    public Change<String> title() {
        return new Change<>(below("title"));
    }
}
