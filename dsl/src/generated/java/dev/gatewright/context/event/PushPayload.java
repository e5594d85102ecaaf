// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * What the event {@code push} tells: {@code github.event}.
 */
public final class PushPayload extends Payload {
    PushPayload(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code after}}
     */
    public Expr<String> after() {
        return leaf("after");
    }

    /**
     * {@return the property {@code base_ref}}
     */
    public Expr<String> baseRef() {
        return leaf("base_ref");
    }

    /**
     * {@return the property {@code before}}
     */
    public Expr<String> before() {
        return leaf("before");
    }

    /**
     * {@return the property {@code commits}}
     */
    public Items<PushedCommit> commits() {
        return list("commits", PushedCommit::new);
    }

    /**
     * {@return the property {@code compare}}
     */
    public Expr<String> compare() {
        return leaf("compare");
    }

    /**
     * {@return the property {@code created}}
     */
    public Condition created() {
        return flag("created");
    }

    /**
     * {@return the property {@code deleted}}
     */
    public Condition deleted() {
        return flag("deleted");
    }

    /**
     * {@return the property {@code enterprise}}
     */
    public Enterprise enterprise() {
        return new Enterprise(below("enterprise"));
    }

    /**
     * {@return the property {@code forced}}
     */
    public Condition forced() {
        return flag("forced");
    }

    /**
     * {@return the property {@code head_commit}}
     */
    public PushedCommit headCommit() {
        return new PushedCommit(below("head_commit"));
    }

    /**
     * {@return the property {@code installation}}
     */
    public Installation installation() {
        return new Installation(below("installation"));
    }

    /**
     * {@return the property {@code organization}}
     */
    public Organization organization() {
        return new Organization(below("organization"));
    }

    /**
     * {@return the property {@code pusher}}
     */
    public CommitAuthor pusher() {
        return new CommitAuthor(below("pusher"));
    }

    /**
     * {@return the property {@code ref}}
     */
    public Expr<String> ref() {
        return leaf("ref");
    }

    /**
     * {@return the property {@code repository}}
     */
    public Repository repository() {
        return new Repository(below("repository"));
    }

    /**
     * {@return the property {@code sender}}
     */
    public User sender() {
        return new User(below("sender"));
    }
}
