package dev.gatewright.check.runner;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A job asks for one runner that is of two systems: no runner has all its labels. */
public final class RunnerConflict implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "runner-conflict",
            "Labels that no runner has together",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.runs-on: a runner must have all the labels");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Set<String> systems = new HashSet<>();
        for (Spot label : Labels.of(job)) {
            Optional<String> system = Labels.system(Labels.word(label));
            if (system.isPresent() && systems.add(system.get()) && systems.size() > 1) {
                report(job, label, "is of another system than those before", report);
            }
        }
        for (Spot label : systems.isEmpty() ? List.<Spot>of() : Labels.ofMatrix(job)) {
            if (Labels.system(Labels.word(label))
                    .filter(system -> !systems.contains(system))
                    .isPresent()) {
                report(job, label, "of the matrix is of another system than those that stand there", report);
            }
        }
    }

    private static void report(JobEntry job, Spot label, String fact, Report report) {
        report.add(
                RULE,
                label.origin(),
                "Job `" + job.id() + "` asks for one runner with all its labels, and `" + Labels.word(label) + "` "
                        + fact + ".",
                "Run it on each system by the matrix alone: `runs-on: ${{ matrix.os }}`.");
    }
}
