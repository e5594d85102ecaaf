package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.WorkflowFile;

/** Nothing starts the workflow. */
public final class NoTrigger implements WorkflowCheck {

    private static final Rule RULE =
            Rule.fails("no-trigger", "A workflow that nothing starts", "GitHub's documentation, Workflow syntax, on");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        workflow.root()
                .get("on")
                .filter(on -> on.pairs().isEmpty() && on.oneOrMore().isEmpty())
                .ifPresent(on -> report.add(
                        RULE,
                        on.origin(),
                        "Nothing starts workflow `" + workflow.name() + "`.",
                        "Say what does: " + report.spelled(".on(push())", "on: push") + ", for example."));
    }
}
