// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * An object in the payloads of {@code issues}.
 */
public final class IssuesChanges extends Payload {
    IssuesChanges(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code body}}
     */
    public Change<String> body() {
        return new Change<>(below("body"));
    }

    /**
     * {@return the property {@code issue_field_value}}
     */
    public IssueFieldValueChange issueFieldValue() {
        return new IssueFieldValueChange(below("issue_field_value"));
    }

    /**
     * {@return the property {@code new_issue}}
     */
    public Issue newIssue() {
        return new Issue(below("new_issue"));
    }

    /**
     * {@return the property {@code new_repository}}
     */
    public Repository newRepository() {
        return new Repository(below("new_repository"));
    }

    /**
     * {@return the property {@code old_issue}}
     */
    public Issue oldIssue() {
        return new Issue(below("old_issue"));
    }

    /**
     * {@return the property {@code old_repository}}
     */
    public Repository oldRepository() {
        return new Repository(below("old_repository"));
    }

    /**
     * {@return the property {@code title}}
     */
    public Change<String> title() {
        return new Change<>(below("title"));
    }
}
