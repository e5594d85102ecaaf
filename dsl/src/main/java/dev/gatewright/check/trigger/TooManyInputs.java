package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;

/** A workflow asks people for too much. */
public final class TooManyInputs implements WorkflowCheck {

    private static final Rule RULE = Rule.fails(
            "too-many-inputs",
            "More than 25 inputs by hand",
            "GitHub's documentation, Workflow syntax, on.workflow_dispatch.inputs: at most 25");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int MOST = 25;

    @Override
    public void check(WorkflowFile workflow, Report report) {
        List<Pair> inputs = Inputs.dispatch(workflow);
        if (inputs.size() > MOST) {
            report.add(
                    RULE,
                    inputs.get(MOST).key().origin(),
                    "`workflow_dispatch` has " + inputs.size() + " inputs, and GitHub takes " + MOST + ".",
                    "Take several together as one input that holds JSON.");
        }
    }
}
