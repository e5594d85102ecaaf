package dev.gatewright.check.call;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;

/** The version of a called workflow looks like the beginning of a commit's id, which GitHub doesn't complete. */
public final class ShortCallSha implements JobCheck {

    private static final Rule RULE = Rule.hint(
            "short-call-sha",
            "A called workflow's commit that is cut short",
            "Language service, short-sha-ref; GitHub's documentation, Security hardening, Using third-party actions");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        job.get("uses")
                .filter(uses -> uses.literal()
                        .filter(text -> text.matches("(?i)[^.$].*@[0-9a-f]{7,8}"))
                        .isPresent())
                .ifPresent(uses -> report.add(
                        RULE,
                        uses.origin(),
                        "`" + uses.literal().orElse("")
                                + "` looks like a commit cut short, and GitHub takes whole ones.",
                        "Write all 40 digits of the commit."));
    }
}
