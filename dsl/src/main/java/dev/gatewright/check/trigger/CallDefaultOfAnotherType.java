package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;

/** The default of an input that callers pass isn't of the input's type. */
public final class CallDefaultOfAnotherType implements WorkflowCheck {

    private static final Rule RULE = Rule.refused(
            "call-default-type",
            "A default of another type than the input of a call",
            "GitHub's documentation, Workflow syntax, on.workflow_call.inputs.<input_id>.default; GitHub's converter, ConvertToInputValueDefinedType");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Pair input : Inputs.call(workflow)) {
            input.value()
                    .get("default")
                    .filter(value -> !Inputs.fits(Inputs.type(input), value, false))
                    .ifPresent(value -> report.add(
                            RULE,
                            value.origin(),
                            "Default `" + value.text().orElse("") + "` of input `" + input.name() + "` is no "
                                    + Inputs.type(input) + ".",
                            "Give it a " + Inputs.type(input) + " without quotes, or the input another type."));
        }
    }
}
