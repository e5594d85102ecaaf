package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;

/** The default of an input that people fill in isn't of the input's type. */
public final class DefaultOfAnotherType implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "default-type",
            "A default of another type than its input",
            "GitHub's documentation, Workflow syntax, on.workflow_dispatch.inputs.<input_id>.default");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Pair input : Inputs.dispatch(workflow)) {
            input.value()
                    .get("default")
                    .filter(value ->
                            value.text().filter(text -> !text.isEmpty()).isPresent())
                    .filter(value -> !Inputs.fits(Inputs.type(input), value, true))
                    .ifPresent(value -> report.add(
                            RULE,
                            value.origin(),
                            "Default `" + value.text().orElse("") + "` of input `" + input.name() + "` is no "
                                    + Inputs.type(input) + ".",
                            "Give it a " + Inputs.type(input) + ", or the input another type."));
        }
    }
}
