package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.yaml.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * A job has no steps. GitHub's parser takes it, and no run of the workflow starts: "No steps defined in `steps` and no workflow
 * called in `uses` for the following jobs".
 */
public final class NoSteps implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "no-steps",
            "A job that does nothing",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps; its refusal when the workflow is to run, in actions/languageservices, pull request 98");

    private static final List<String> MEANT = List.of("steps", "uses");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Optional<Spot> steps = job.get("steps");
        boolean missing = steps.isEmpty() && !isOfNothing(job) && !isMisspelt(job);
        boolean empty = steps.filter(
                        list -> list.node() instanceof Sequence && list.items().isEmpty())
                .isPresent();
        if (!job.isCall() && (missing || empty)) {
            report.add(
                    RULE,
                    job.origin(),
                    "Job `" + job.id() + "` has no steps: no run of the workflow starts.",
                    "Give it some: " + report.spelled(".steps(…)", "steps") + ".");
        }
    }

    /** Of a job that could still be anything, that alone is said. */
    private static boolean isOfNothing(JobEntry job) {
        return job.body().pairs().stream()
                .allMatch(pair -> CallJob.KEYS.get(pair.name()).isPresent());
    }

    /** Of a key that was meant to be {@code steps} or {@code uses}, or stands too deep, that it is unknown is said. */
    private static boolean isMisspelt(JobEntry job) {
        return job.body().pairs().stream()
                .anyMatch(pair ->
                        Candidates.isSlip(pair.name(), MEANT) || pair.value().has("steps"));
    }
}
