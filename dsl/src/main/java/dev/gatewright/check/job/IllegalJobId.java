package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Id;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;

/** A job's id has characters that no id may have, or too many. */
public final class IllegalJobId implements JobCheck {

    private static final Rule RULE = Rule.refused(
            "illegal-id",
            "An id that GitHub doesn't take",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>; reader test errors-job-id-format");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        if (!job.id().isEmpty() && !Id.isLegal(job.id())) {
            report.add(RULE, job.origin(), "`" + job.id() + "` is no legal id of a job.", Id.help(job.id()));
        }
    }
}
