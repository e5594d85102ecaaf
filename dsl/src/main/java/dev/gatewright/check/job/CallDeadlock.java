package dev.gatewright.check.job;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.References;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * A called workflow asks for the concurrency group that its caller is in. The {@code github} context is the caller's, so
 * {@code github.workflow} gives both one name.
 */
public final class CallDeadlock implements PipelineCheck {

    private static final Rule RULE = Rule.fails(
            "call-deadlock",
            "A called workflow that waits for its caller",
            "GitHub's documentation, Workflow syntax, concurrency; Reusing workflow configurations: the github context is the caller's");

    /** What a caller and the workflow that it calls see differently. */
    private static final List<String> OWN = List.of("inputs", "matrix", "needs", "strategy");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        for (WorkflowFile caller : files.workflows()) {
            for (JobEntry job : caller.jobs()) {
                files.callee(job).ifPresent(callee -> check(caller, job, callee, report));
            }
        }
    }

    private static void check(WorkflowFile caller, JobEntry job, WorkflowFile callee, Report report) {
        List<Spot> held = Stream.of(caller.root(), job.body())
                .flatMap(holder -> holder.get("concurrency").stream())
                .filter(CallDeadlock::isShared)
                .toList();
        Groups.all(callee).stream()
                .filter(wanted -> held.stream().anyMatch(group -> Groups.isSame(group, wanted)))
                .findFirst()
                .flatMap(Groups::written)
                .ifPresent(name -> report.add(
                        RULE,
                        job.get("uses").orElse(job.key()).origin(),
                        "Job `" + job.id() + "` is in concurrency group `"
                                + name.text().orElse("") + "` when it calls `" + callee.name()
                                + "`, which asks for that group: each waits for the other.",
                        "Name another group in `" + callee.name()
                                + "`: what `github.workflow` says there is the caller's name."));
    }

    private static boolean isShared(Spot group) {
        return Groups.written(group)
                .filter(name -> OWN.stream()
                        .allMatch(context -> References.to(context, name).isEmpty()))
                .isPresent();
    }
}
