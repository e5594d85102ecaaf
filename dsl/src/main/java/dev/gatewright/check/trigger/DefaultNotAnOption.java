package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.Optional;

/** The default of a choice isn't one of its options. */
public final class DefaultNotAnOption implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "default-not-an-option",
            "A default that is no option",
            "GitHub's documentation, Workflow syntax, on.workflow_dispatch.inputs.<input_id>.type");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Pair input : Inputs.dispatch(workflow)) {
            Optional<Spot> value = input.value().get("default");
            List<String> options = input.value().get("options").map(Spot::items).orElse(List.of()).stream()
                    .flatMap(option -> option.text().stream())
                    .toList();
            String chosen = value.flatMap(Spot::literal).orElse("");
            if (Inputs.type(input).equals("choice")
                    && !chosen.isEmpty()
                    && !options.isEmpty()
                    && !options.contains(chosen)) {
                report.add(
                        RULE,
                        value.orElseThrow().origin(),
                        "Default `" + chosen + "` of input `" + input.name() + "` is none of its options.",
                        Candidates.help(chosen, options, "Give the input options."),
                        Corrections.closest(value.get(), options, false));
            }
        }
    }
}
