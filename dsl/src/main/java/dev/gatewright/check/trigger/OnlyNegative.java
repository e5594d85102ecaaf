package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.filter.PatternList;
import java.util.List;

/** A filter has negative patterns alone, so nothing passes it. Beside its own reverse it is a conflict, and that alone is said. */
public final class OnlyNegative implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "only-negative",
            "A filter that only takes away",
            "GitHub's documentation, Workflow syntax, on.push.branches: a negative pattern needs a positive one beside it");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Pair trigger : workflow.triggers()) {
            for (String filter : Filters.REVERSIBLE) {
                trigger.value()
                        .pair(filter)
                        .filter(pair -> !trigger.value().has(filter + "-ignore"))
                        .filter(OnlyNegative::isOnlyNegative)
                        .ifPresent(pair -> report.add(
                                RULE,
                                pair.key().origin(),
                                "`" + trigger.name() + "` has patterns in `" + filter
                                        + "` that all begin with `!`: nothing matches.",
                                "Say `" + filter + "-ignore` without the `!`, or put `**` before them."));
            }
        }
    }

    private static boolean isOnlyNegative(Pair filter) {
        List<String> patterns = filter.value().oneOrMore().stream()
                .flatMap(pattern -> pattern.text().stream())
                .toList();
        return PatternList.of(patterns).isOnlyNegative();
    }
}
