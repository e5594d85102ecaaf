package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.matrix.MatrixExpansion;

/** A matrix makes more jobs than GitHub runs. */
public final class TooManyLegs implements JobCheck {

    private static final Rule RULE = Rule.fails(
            "too-many-legs",
            "A matrix of more than 256 jobs",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.strategy.matrix: at most 256 jobs per run");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Matrix.of(job)
                .ifPresent(matrix -> MatrixExpansion.of(matrix.node())
                        .filter(MatrixExpansion::isTooLarge)
                        .ifPresent(expansion -> report.add(
                                RULE,
                                matrix.origin(),
                                "The matrix of job `" + job.id() + "` makes " + expansion.count()
                                        + " jobs, and GitHub runs " + MatrixExpansion.LIMIT + ".",
                                "Leave combinations out by `exclude`, or take fewer values.")));
    }
}
