package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.Id;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;

/** A job needs one that isn't there. */
public final class UnknownNeed implements JobCheck {

    private static final Rule RULE =
            Rule.refused("unknown-need", "A need that doesn't exist", "Reader test errors-job-needs-unknown-job");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (Spot need : job.needs()) {
            String id = need.literal().orElse("");
            if (!id.isEmpty() && workflow.job(id).isEmpty()) {
                List<String> ids = workflow.jobs().stream()
                        .map(JobEntry::id)
                        .filter(Id::isLegal)
                        .toList();
                List<String> parts = List.of(id.split("[\\s,]+"));
                boolean several = parts.size() > 1 && ids.containsAll(parts);
                report.add(
                        RULE,
                        need.origin(),
                        "Job `" + job.id() + "` needs `" + id + "`, which isn't in workflow `" + workflow.name() + "`.",
                        several
                                ? "Write a list of them: `[" + String.join(", ", parts) + "]`."
                                : Candidates.help(id, ids, "Add the job."),
                        several ? List.of() : Corrections.closest(need, ids, true));
            }
        }
    }
}
