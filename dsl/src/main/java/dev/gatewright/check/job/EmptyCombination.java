package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;

/** An {@code include} or {@code exclude} names no value. */
public final class EmptyCombination implements JobCheck {

    private static final Rule RULE = Rule.refused(
            "empty-combination",
            "An include or exclude of nothing",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.strategy.matrix.include; GitHub's matrix builder");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Optional<Spot> matrix = Matrix.of(job);
        for (String key : List.of("include", "exclude")) {
            matrix.flatMap(all -> all.get(key)).map(Spot::items).orElse(List.of()).stream()
                    .filter(item -> item.isMapping() && item.pairs().isEmpty())
                    .forEach(item -> report.add(
                            RULE,
                            item.origin(),
                            "An `" + key + "` of job `" + job.id() + "` names no value.",
                            "Name one, or leave it out."));
        }
    }
}
