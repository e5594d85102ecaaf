package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.StepEntry;
import java.util.List;

/** A parallel group holds another group, a wait or a cancel, or a step that is in the background anyway. */
public final class ParallelContent implements StepsCheck {

    private static final Rule RULE = Rule.fails(
            "parallel-content",
            "A group of more than scripts and actions",
            "GitHub's changelog, Background and parallel steps; GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].parallel");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final List<String> KEYS = List.of("parallel", "wait", "wait-all", "cancel", "background");

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (StepEntry step : steps) {
            step.group()
                    .forEach(inner -> KEYS.forEach(key -> inner.body()
                            .pair(key)
                            .ifPresent(pair -> report.add(
                                    RULE,
                                    pair.key().origin(),
                                    "`" + key + "` can't stand in a parallel group.",
                                    key.equals("background")
                                            ? "Leave it out: all steps of the group run in the background."
                                            : "Put that step behind the group, or before it."))));
        }
    }
}
