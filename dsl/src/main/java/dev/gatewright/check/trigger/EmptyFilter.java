package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Sequence;
import java.util.Set;

/** A filter is an empty list; {@link FilterOfNothing} refuses one that Java built. */
public final class EmptyFilter implements WorkflowCheck {

    private static final Rule RULE = Rule.hint(
            "empty-filter",
            "A filter of nothing",
            "GitHub's documentation, Workflow syntax, on.<event_name>.types, on.push.branches");

    private static final Set<String> FILTERS = Set.of(
            "types",
            "branches",
            "branches-ignore",
            "tags",
            "tags-ignore",
            "paths",
            "paths-ignore",
            "workflows",
            "names",
            "versions");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        if (report.purpose() != Purpose.EMITTING) {
            report(RULE, workflow, report);
        }
    }

    /** Each filter that lists nothing, by this rule or by that for Java. */
    static void report(Rule rule, WorkflowFile workflow, Report report) {
        for (Pair trigger : workflow.triggers()) {
            for (Pair filter : trigger.value().pairs()) {
                if (FILTERS.contains(filter.name())
                        && filter.value().node() instanceof Sequence
                        && filter.value().items().isEmpty()) {
                    report.add(
                            rule,
                            filter.value().origin(),
                            "Filter `" + filter.name() + "` of `" + trigger.name() + "` is empty.",
                            "Say what it lets through, or leave it out.");
                }
            }
        }
    }
}
