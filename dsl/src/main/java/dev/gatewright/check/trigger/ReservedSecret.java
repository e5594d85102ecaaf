package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;

/** A called workflow declares the token that each has anyway, which GitHub refuses: the name is its own. */
public final class ReservedSecret implements WorkflowCheck {

    private static final Rule RULE = Rule.fails(
            "reserved-secret",
            "A secret under GitHub's own name",
            "GitHub's documentation, Reusing workflow configurations, which passes GITHUB_TOKEN by itself; its refusal when the workflow is pushed");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        List<Pair> secrets = workflow.trigger("workflow_call")
                .flatMap(trigger -> trigger.get("secrets"))
                .map(Spot::pairs)
                .orElse(List.of());
        for (Pair secret : secrets) {
            if (secret.name().equalsIgnoreCase("GITHUB_TOKEN")) {
                report.add(
                        RULE,
                        secret.key().origin(),
                        "No workflow declares `" + secret.name() + "`: each has it without.",
                        "Leave it out, or declare a token of another name.");
            }
        }
    }
}
