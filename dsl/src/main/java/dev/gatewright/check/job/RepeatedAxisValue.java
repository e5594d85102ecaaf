package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An axis has a value twice, so that the same legs run twice. */
public final class RepeatedAxisValue implements JobCheck {

    private static final Rule RULE = Rule.hint(
            "repeated-value",
            "A value that an axis has twice",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.strategy.matrix");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (Pair axis : Matrix.of(job).map(Matrix::axes).orElse(List.of())) {
            Set<Node> seen = new HashSet<>();
            for (Spot value : axis.value().items()) {
                if (!value.isComputed() && !seen.add(value.node())) {
                    report.add(
                            RULE,
                            value.origin(),
                            "Axis `" + axis.name() + "` of job `" + job.id()
                                    + "` has this value twice, and its legs run twice.",
                            "Leave one out.");
                }
            }
        }
    }
}
