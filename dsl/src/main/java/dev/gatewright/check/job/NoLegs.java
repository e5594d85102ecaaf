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
import java.util.Optional;

/** A matrix leaves out every combination that it has, so that nothing is left to run. */
public final class NoLegs implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "no-legs",
            "A matrix that excludes all its jobs",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.strategy.matrix.exclude; GitHub's matrix builder");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Optional<Pair> exclude = Matrix.of(job)
                .filter(NoLegs::isOfValues)
                .flatMap(matrix -> matrix.pair("exclude"))
                .filter(NoLegs::isOfCombinations);
        if (exclude.isPresent() && hasNone(job)) {
            report.add(
                    RULE,
                    exclude.get().key().origin(),
                    "The matrix of job `" + job.id() + "` excludes every combination: no job is left to run.",
                    "Exclude less, or include one.");
        }
    }

    private static boolean hasNone(JobEntry job) {
        return Matrix.of(job)
                .flatMap(matrix -> MatrixExpansion.of(matrix.node()))
                .filter(expansion -> expansion.count() == 0)
                .isPresent();
    }

    /** One that names no value is another mistake, too. */
    private static boolean isOfCombinations(Pair exclude) {
        return exclude.value().items().stream().noneMatch(item -> item.pairs().isEmpty());
    }

    /** A matrix without axes and an axis without values are other mistakes, told by themselves. */
    private static boolean isOfValues(Spot matrix) {
        List<Pair> axes = Matrix.axes(matrix);
        return !axes.isEmpty()
                && axes.stream().noneMatch(axis -> axis.value().items().isEmpty());
    }
}
