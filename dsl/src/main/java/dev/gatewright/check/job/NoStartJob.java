package dev.gatewright.check.job;

import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Optional;

/** Every job needs another one, or there is none at all. */
public final class NoStartJob implements WorkflowCheck {

    private static final Rule RULE = Rule.refused(
            "no-start-job",
            "A workflow none of whose jobs can start",
            "Reader tests errors-jobs-at-least-one, errors-job-needs-no-start-node");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Optional<Spot> jobs = workflow.root().get("jobs").filter(Spot::isMapping);
        if (jobs.isEmpty()
                || workflow.jobs().stream().anyMatch(job -> job.needs().isEmpty())
                || isIncomplete(workflow, report)) {
            return;
        }
        boolean none = workflow.jobs().isEmpty();
        report.add(
                RULE,
                jobs.get().origin(),
                none
                        ? "Workflow `" + workflow.name() + "` has no jobs."
                        : "Every job of workflow `" + workflow.name() + "` needs another one, so none can start.",
                none ? "Add one: " + report.spelled(".jobs(…)", "jobs") + "." : "Let one job need nothing.");
    }

    /** In Java, a job that was left out is told already, and may be the one that can start. */
    private static boolean isIncomplete(WorkflowFile workflow, Report report) {
        return report.purpose() == Purpose.EMITTING
                && workflow.jobs().stream()
                        .flatMap(job -> job.needs().stream())
                        .flatMap(need -> need.literal().stream())
                        .anyMatch(id -> workflow.job(id).isEmpty());
    }
}
