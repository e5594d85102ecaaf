package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.yaml.Sequence;
import java.util.List;

/** A step waits for no step, or is a parallel group of none. */
public final class EmptyGroup implements StepsCheck {

    private static final Rule RULE = Rule.mistake(
            "empty-group",
            "A group or a wait of no steps",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].parallel and wait");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (StepEntry step : steps) {
            report(step, "wait", "This step waits for nothing.", report);
            report(step, "parallel", "This parallel group has no steps.", report);
        }
    }

    private static void report(StepEntry step, String key, String fact, Report report) {
        step.get(key)
                .filter(EmptyGroup::isEmpty)
                .ifPresent(list -> report.add(RULE, list.origin(), fact, "Name some, or leave the step out."));
    }

    private static boolean isEmpty(Spot list) {
        return list.node() instanceof Sequence && list.items().isEmpty();
    }
}
