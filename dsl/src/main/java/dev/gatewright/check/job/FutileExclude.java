package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.matrix.MatrixExpansion;
import java.util.List;

/** An {@code exclude} asks for a value that the axis doesn't have, and takes nothing away. */
public final class FutileExclude implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "futile-exclude",
            "An exclude that matches nothing",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.strategy.matrix.exclude; GitHub's matrix builder");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Matrix.of(job)
                .ifPresent(matrix -> matrix.get("exclude").map(Spot::items).orElse(List.of()).stream()
                        .flatMap(item -> item.pairs().stream())
                        .forEach(excluded -> Matrix.axes(matrix).stream()
                                .filter(axis -> axis.name().equalsIgnoreCase(excluded.name()))
                                .filter(axis -> isFutile(axis.value(), excluded.value()))
                                .forEach(axis -> report(excluded, job, report))));
    }

    private static boolean isFutile(Spot axis, Spot excluded) {
        return !axis.items().isEmpty()
                && !MatrixExpansion.isComputed(axis.node())
                && !MatrixExpansion.isComputed(excluded.node())
                && axis.items().stream().noneMatch(value -> MatrixExpansion.matches(excluded.node(), value.node()));
    }

    private static void report(Pair excluded, JobEntry job, Report report) {
        report.add(
                RULE,
                excluded.value().origin(),
                "No value of axis `" + excluded.name() + "` of job `" + job.id()
                        + "` is like this one: nothing is excluded.",
                "Exclude a value that the axis has, or leave the exclude out.");
    }
}
