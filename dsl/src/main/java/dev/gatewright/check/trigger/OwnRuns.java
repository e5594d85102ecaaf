package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;

/** A workflow waits for its own runs, which GitHub refuses: "cannot listen to itself". */
public final class OwnRuns implements WorkflowCheck {

    private static final Rule RULE = Rule.fails(
            "own-runs",
            "A workflow that waits for itself",
            "GitHub's documentation, Events that trigger workflows, workflow_run; its refusal when the workflow is pushed");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        String name = workflow.root().get("name").flatMap(Spot::literal).orElse("");
        List<Spot> awaited = workflow.trigger("workflow_run")
                .flatMap(trigger -> trigger.get("workflows"))
                .map(Spot::oneOrMore)
                .orElse(List.of());
        for (Spot each : awaited) {
            if (!name.isEmpty() && each.literal().filter(name::equalsIgnoreCase).isPresent()) {
                report.add(
                        RULE,
                        each.origin(),
                        "Workflow `" + name + "` waits for its own runs.",
                        "Name other workflows, or give this one another name.");
            }
        }
    }
}
