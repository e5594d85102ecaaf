package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An input can be chosen to be the same in two ways. */
public final class RepeatedOption implements WorkflowCheck {

    private static final Rule RULE = Rule.hint(
            "repeated-option",
            "An option that is there twice",
            "GitHub's documentation, Workflow syntax, on.workflow_dispatch.inputs.<input_id>.options");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Pair input : Inputs.dispatch(workflow)) {
            Set<String> seen = new HashSet<>();
            for (Spot option : input.value().get("options").map(Spot::items).orElse(List.of())) {
                if (option.text().filter(text -> !seen.add(text)).isPresent()) {
                    report.add(
                            RULE,
                            option.origin(),
                            "Input `" + input.name() + "` has the option `"
                                    + option.text().orElse("") + "` twice.",
                            "Leave one out.");
                }
            }
        }
    }
}
