package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.yaml.Sequence;
import java.util.Optional;

/**
 * A job has no steps. GitHub's parser and its language service take one whose {@code steps} are left out, though no run of it
 * starts: such a one is refused only when it was built.
 */
public final class NoSteps implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "no-steps", "A job that does nothing", "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Optional<Spot> steps = job.get("steps");
        boolean built = report.purpose() == Purpose.EMITTING;
        boolean missing = steps.isEmpty() && built && !isOfNothing(job);
        boolean empty = steps.filter(
                        list -> list.node() instanceof Sequence && list.items().isEmpty())
                .isPresent();
        if (!job.isCall() && (missing || empty)) {
            report.add(
                    RULE,
                    job.origin(),
                    "Job `" + job.id() + "` has no steps.",
                    "Give it some: " + report.spelled(".steps(…)", "steps") + ".");
        }
    }

    /** Of a job that could still be anything, that alone is said. */
    private static boolean isOfNothing(JobEntry job) {
        return job.body().pairs().stream()
                .allMatch(pair -> CallJob.KEYS.get(pair.name()).isPresent());
    }
}
