package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Sequence;

/** A matrix has neither an axis nor an include. */
public final class EmptyMatrix implements JobCheck {

    private static final Rule RULE = Rule.refused(
            "empty-matrix",
            "A matrix without axes",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.strategy.matrix; GitHub's converter: a matrix must define at least one vector");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Matrix.of(job)
                .filter(matrix -> Matrix.axes(matrix).isEmpty() && hasNoIncludes(matrix))
                .ifPresent(matrix -> report.add(
                        RULE,
                        matrix.origin(),
                        "The matrix of job `" + job.id() + "` has no axis and no include.",
                        "Give it an axis, or leave the matrix out."));
    }

    /** What is no list isn't empty: that alone is said. */
    private static boolean hasNoIncludes(Spot matrix) {
        return matrix.get("include")
                .filter(include -> !(include.node() instanceof Sequence list
                        && list.items().isEmpty()))
                .isEmpty();
    }
}
