package dev.gatewright.check.job;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;

/** A job is in the concurrency group of its own workflow, so each waits for the other. */
public final class Deadlock implements WorkflowCheck {

    private static final Rule RULE = Rule.fails(
            "deadlock",
            "A job that waits for its own workflow",
            "GitHub's documentation, Workflow syntax, concurrency; language service, validate.concurrency");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Optional<Spot> own = workflow.root().get("concurrency");
        Optional<Spot> name = own.flatMap(Groups::written);
        for (JobEntry job : name.isPresent() ? workflow.jobs() : List.<JobEntry>of()) {
            job.get("concurrency")
                    .filter(group -> Groups.isSame(group, own.orElseThrow()))
                    .ifPresent(group -> report(name.orElseThrow(), own.orElseThrow(), job, group, report));
        }
    }

    private static void report(Spot name, Spot own, JobEntry job, Spot group, Report report) {
        String called = "Concurrency group `" + name.text().orElseThrow() + "` of ";
        report.add(
                RULE,
                own.origin(),
                called + "the workflow is that of job `" + job.id() + "` too: each waits for the other.",
                "Give one of them another group.");
        report.add(
                RULE,
                group.origin(),
                called + "job `" + job.id() + "` is that of its workflow too: each waits for the other.",
                "Give one of them another group.");
    }
}
