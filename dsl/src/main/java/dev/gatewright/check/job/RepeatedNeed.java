package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A job needs another twice; case doesn't count. */
public final class RepeatedNeed implements JobCheck {

    private static final Rule RULE = Rule.hint(
            "repeated-need",
            "A need that is said twice",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.needs");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Set<String> seen = new HashSet<>();
        for (Spot need : job.needs()) {
            String id = need.literal().orElse("");
            if (!id.isEmpty() && !seen.add(id.toLowerCase(Locale.ROOT))) {
                report.add(RULE, need.origin(), "Job `" + job.id() + "` needs `" + id + "` twice.", "Say it once.");
            }
        }
    }
}
