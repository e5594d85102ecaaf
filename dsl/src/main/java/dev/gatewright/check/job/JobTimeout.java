package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Scalar;
import java.util.List;

/** A job's limit isn't a positive number of minutes. */
public final class JobTimeout implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "job-timeout",
            "A limit of no minutes",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.timeout-minutes");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final List<String> KEYS = List.of("timeout-minutes", "cancel-timeout-minutes");

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (String key : KEYS) {
            job.get(key)
                    .filter(limit -> limit.node() instanceof Scalar scalar
                            && scalar.asDouble().orElse(1) <= 0)
                    .ifPresent(limit -> report.add(
                            RULE,
                            limit.origin(),
                            "`" + key + "` of job `" + job.id() + "` is "
                                    + limit.text().orElse("") + ".",
                            "Give it at least one minute."));
        }
    }
}
