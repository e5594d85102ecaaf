package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Id;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;

/** An input, secret or output of a trigger has a name that GitHub's documentation rules out; its schema takes any but none. */
public final class IllegalDeclaredId implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "illegal-declared-id",
            "An input, secret or output under a name that may not be",
            "GitHub's documentation, Workflow syntax, on.workflow_dispatch.inputs and on.workflow_call.outputs: an id starts with a letter or `_` and has only letters, digits, `-` and `_`");

    private static final List<String> TRIGGERS = List.of("workflow_call", "workflow_dispatch");
    private static final List<String> KEYS = List.of("inputs", "secrets", "outputs");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (String trigger : TRIGGERS) {
            for (String key : KEYS) {
                workflow.trigger(trigger)
                        .flatMap(declared -> declared.get(key))
                        .map(Spot::pairs)
                        .orElse(List.of())
                        .forEach(pair -> check(trigger, key, pair, report));
            }
        }
    }

    private static void check(String trigger, String key, Pair pair, Report report) {
        if (!pair.name().isEmpty() && !Id.isLegal(pair.name())) {
            report.add(
                    RULE,
                    pair.key().origin(),
                    "`" + pair.name() + "` is no legal name in `" + key + "` of `" + trigger + "`.",
                    Id.help(pair.name()));
        }
    }
}
