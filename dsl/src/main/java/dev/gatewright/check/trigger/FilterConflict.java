package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Optional;

/** A filter stands beside its own reverse, as in {@code branches} beside {@code branches-ignore}. */
public final class FilterConflict implements WorkflowCheck {

    private static final Rule RULE = Rule.fails(
            "filter-conflict",
            "Filters that exclude each other",
            "GitHub's documentation, Workflow syntax, on.push.<branches|tags|branches-ignore|tags-ignore>");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Pair trigger : workflow.triggers()) {
            for (String filter : Filters.REVERSIBLE) {
                Optional<Pair> ignored = trigger.value().pair(filter + "-ignore");
                if (trigger.value().has(filter) && ignored.isPresent()) {
                    report.add(
                            RULE,
                            ignored.get().key().origin(),
                            "`" + trigger.name() + "` has `" + filter + "` and `" + filter
                                    + "-ignore`, which exclude each other.",
                            "Keep `" + filter
                                    + "`, and leave some out by patterns that begin with `!`, behind the others.");
                }
            }
        }
    }
}
