package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;

/** An input that is no choice has options, which nobody is shown. */
public final class FutileOptions implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "futile-options",
            "Options of an input that is no choice",
            "GitHub's documentation, Workflow syntax, on.workflow_dispatch.inputs.<input_id>.options");

    private static final List<String> OTHERS = List.of("string", "boolean", "number", "environment");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Pair input : Inputs.dispatch(workflow)) {
            Optional<Pair> options = input.value().pair("options");
            if (options.isPresent() && OTHERS.contains(Inputs.type(input))) {
                report.add(
                        RULE,
                        options.get().key().origin(),
                        "Input `" + input.name() + "` is of type `" + Inputs.type(input)
                                + "`, and its options are never shown.",
                        "Make it a choice: " + report.spelled(".options(…)", "type: choice") + ".");
            }
        }
    }
}
