package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;

/** An input is a choice among nothing. */
public final class ChoiceWithoutOptions implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "choice-without-options",
            "A choice without options",
            "GitHub's documentation, Workflow syntax, on.workflow_dispatch.inputs.<input_id>.type");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Pair input : Inputs.dispatch(workflow)) {
            boolean options = input.value()
                    .get("options")
                    .filter(all -> !all.items().isEmpty())
                    .isPresent();
            if (Inputs.type(input).equals("choice") && !options) {
                report.add(
                        RULE,
                        input.key().origin(),
                        "Input `" + input.name() + "` is a choice without options.",
                        "Say them: " + report.spelled(".options(…)", "options") + ".");
            }
        }
    }
}
