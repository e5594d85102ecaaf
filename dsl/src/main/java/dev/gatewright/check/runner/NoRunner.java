package dev.gatewright.check.runner;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Sequence;
import java.util.Optional;
import java.util.stream.Stream;

/** A job names neither a label nor a group, so that no runner is asked for. */
public final class NoRunner implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "no-runner", "A job without a runner", "GitHub's documentation, Workflow syntax, jobs.<job_id>.runs-on");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Optional<Spot> runner = job.get("runs-on");
        Stream.concat(runner.stream(), runner.flatMap(all -> all.get("labels")).stream())
                .filter(NoRunner::asksForNone)
                .forEach(labels -> report.add(
                        RULE,
                        labels.origin(),
                        "Job `" + job.id() + "` asks for a runner without any label.",
                        "Name one: " + report.spelled(".runsOn(UBUNTU_LATEST)", "runs-on: ubuntu-latest") + "."));
    }

    private static boolean asksForNone(Spot runner) {
        boolean isEmptyList =
                runner.node() instanceof Sequence && runner.items().isEmpty();
        return isEmptyList || runner.isMapping() && runner.pairs().isEmpty();
    }
}
