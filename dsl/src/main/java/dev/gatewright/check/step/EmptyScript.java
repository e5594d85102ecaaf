package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;

/** A step runs a script in which nothing stands: it succeeds, and does nothing. */
public final class EmptyScript implements StepsCheck {

    private static final Rule RULE = Rule.mistake(
            "empty-script",
            "A script of nothing",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].run; actionlint, rule syntax-check");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        steps.stream()
                .flatMap(StepEntry::flat)
                .flatMap(step -> step.get("run").stream())
                .filter(EmptyScript::isBlank)
                .forEach(script -> report.add(
                        RULE, script.origin(), "This script is empty.", "Write a command, or leave the step out."));
    }

    private static boolean isBlank(Spot script) {
        return script.text().filter(String::isBlank).isPresent();
    }
}
