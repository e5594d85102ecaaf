package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.Optional;

/** An {@code exclude} names an axis that the matrix doesn't have. */
public final class ExcludedAxis implements JobCheck {

    private static final Rule RULE = Rule.refused(
            "excluded-axis",
            "An exclude of an axis that isn't there",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.strategy.matrix.exclude; GitHub's matrix builder");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Optional<Spot> matrix = Matrix.of(job);
        List<String> axes = matrix.map(Matrix::axes).orElse(List.of()).stream()
                .map(Pair::name)
                .toList();
        if (axes.stream().anyMatch(axis -> axis.contains("${{"))) {
            return; // an axis with a computed name may be any
        }
        for (Spot item :
                matrix.flatMap(all -> all.get("exclude")).map(Spot::items).orElse(List.of())) {
            for (Pair pair : item.pairs()) {
                if (axes.stream().noneMatch(pair.name()::equalsIgnoreCase)
                        && !pair.key().isComputed()) {
                    report.add(
                            RULE,
                            pair.key().origin(),
                            "The matrix of job `" + job.id() + "` has no axis `" + pair.name() + "` to exclude.",
                            Candidates.help(pair.name(), axes, "It has no axes: leave the exclude out."),
                            Corrections.closest(pair.key(), axes, false));
                }
            }
        }
    }
}
