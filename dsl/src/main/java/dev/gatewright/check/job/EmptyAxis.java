package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Sequence;
import java.util.List;

/** An axis of a matrix has no values. */
public final class EmptyAxis implements JobCheck {

    private static final Rule RULE = Rule.refused(
            "empty-axis",
            "An axis without values",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.strategy.matrix; reader test errors-matrix-empty-vector");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Matrix.of(job).map(Matrix::axes).orElse(List.of()).stream()
                .filter(axis -> axis.value().node() instanceof Sequence values
                        && values.items().isEmpty())
                .forEach(axis -> report.add(
                        RULE,
                        axis.value().origin(),
                        "Axis `" + axis.name() + "` of job `" + job.id() + "` has no values.",
                        "Give it one, or leave the axis out."));
    }
}
