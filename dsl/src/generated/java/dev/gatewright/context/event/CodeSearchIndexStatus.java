// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code pull_request}.
 */
public final class CodeSearchIndexStatus extends Payload {
    CodeSearchIndexStatus(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code lexical_commit_sha}}
     */
    public Expr<String> lexicalCommitSha() {
        return leaf("lexical_commit_sha");
    }

    /**
     * {@return the property {@code lexical_search_ok}}
     */
    public Condition lexicalSearchOk() {
        return flag("lexical_search_ok");
    }
}
