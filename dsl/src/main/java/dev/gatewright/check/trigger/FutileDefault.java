package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Optional;

/** Callers must pass an input, so its default is never used. */
public final class FutileDefault implements WorkflowCheck {

    private static final Rule RULE = Rule.hint(
            "futile-default",
            "A default that is never used",
            "GitHub's documentation, Workflow syntax, on.workflow_call.inputs.<input_id>.required");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Pair input : Inputs.call(workflow)) {
            Optional<Spot> value = input.value().get("default");
            boolean required =
                    input.value().get("required").filter(Spot::isTrue).isPresent();
            if (required && value.isPresent()) {
                report.add(
                        RULE,
                        value.get().origin(),
                        "Callers must pass input `" + input.name() + "`, so its default is never used.",
                        "Leave out `required` or `default`.");
            }
        }
    }
}
