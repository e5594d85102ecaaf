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
        List<Spot> labels = Labels.of(job);
        Set<String> systems = new HashSet<>();
        for (Spot label : labels) {
            Optional<String> system = Labels.system(Labels.word(label));
            if (system.isPresent() && systems.add(system.get()) && systems.size() > 1) {
                report.add(
                        RULE,
                        label.origin(),
                        "Job `" + job.id() + "` asks for one runner with all these labels, and `" + Labels.word(label)
                                + "` is of another system than those before.",
                        "Run it on each system by a matrix: `runs-on: ${{ matrix.os }}`.");
            }
        }
    }
}
