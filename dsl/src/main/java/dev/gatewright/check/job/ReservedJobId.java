package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Id;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;

/** A job's id begins with two underscores. */
public final class ReservedJobId implements JobCheck {

    private static final Rule RULE = Rule.refused(
            "reserved-id", "An id that GitHub keeps for itself", "Reader test errors-job-id-leading-underscores");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        if (Id.isReserved(job.id())) {
            report.add(
                    RULE,
                    job.origin(),
                    "Ids that begin with `__` are GitHub's own: `" + job.id() + "`.",
                    "Begin it with a letter or one underscore.");
        }
    }
}
