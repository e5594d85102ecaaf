package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;

/** A step uses a workflow, which only a job can call. */
public final class WorkflowInStep implements StepsCheck {

    private static final Rule RULE = Rule.fails(
            "workflow-in-step",
            "A workflow used as an action",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].uses; language service, validate.uses-format; reader test errors-step-uses-syntax");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (Spot uses : Uses.literals(steps)) {
            String text = uses.literal().orElse("");
            if (Uses.isWorkflow(text)) {
                report.add(
                        RULE,
                        uses.origin(),
                        "`" + text + "` is a workflow, and a step uses actions.",
                        "Call it by a job of its own: " + report.spelled("call(…)", "uses") + ".");
            }
        }
    }
}
