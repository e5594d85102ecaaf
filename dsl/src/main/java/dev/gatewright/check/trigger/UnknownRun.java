package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;

/**
 * A workflow waits for the runs of one that nothing is called, but that another one is called almost like: it never starts.
 * There may be workflows that aren't judged here, so a name that is like none is left alone.
 */
public final class UnknownRun implements PipelineCheck {

    private static final Rule RULE = Rule.hint(
            "unknown-run",
            "Runs that are waited for, of a workflow whose name is misspelt",
            "GitHub's documentation, Events that trigger workflows, workflow_run");

    /** Shorter names are a letter away from others that are meant: CI and CD. */
    private static final int LEAST = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        List<String> names = files.workflows().stream()
                .flatMap(workflow -> workflow.root().get("name").flatMap(Spot::literal).stream())
                .toList();
        for (WorkflowFile workflow : files.workflows()) {
            workflow.trigger("workflow_run")
                    .flatMap(run -> run.get("workflows"))
                    .map(Spot::oneOrMore)
                    .orElse(List.of())
                    .forEach(awaited -> check(awaited, names, report));
        }
    }

    private static void check(Spot awaited, List<String> names, Report report) {
        String name = awaited.literal().orElse("");
        if (name.length() >= LEAST
                && names.stream().noneMatch(name::equalsIgnoreCase)
                && Candidates.isSlip(name, names)) {
            String help = Candidates.help(name, names, "");
            report.add(
                    RULE,
                    awaited.origin(),
                    "No workflow is called `" + name + "`, so none of its runs starts this one.",
                    report.purpose() == Purpose.EMITTING ? help + " A constant can be named: `.workflows(CI)`." : help);
        }
    }
}
