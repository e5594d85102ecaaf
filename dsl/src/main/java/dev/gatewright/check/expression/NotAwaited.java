package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Reference;
import dev.gatewright.check.view.References;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A step asks what became of a step that still runs in the background: nothing is there until it has ended. */
public final class NotAwaited implements StepsCheck {

    private static final Rule RULE = Rule.hint(
            "not-awaited",
            "A background step that is asked before it has ended",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].background and wait");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        Set<String> running = new HashSet<>();
        for (StepEntry step : steps) {
            if (!running.isEmpty()) {
                References.to("steps", step.computed()).stream()
                        .filter(asked -> asked.isOf("steps"))
                        .filter(asked -> asked.part(1)
                                .map(NotAwaited::fold)
                                .filter(running::contains)
                                .isPresent())
                        .forEach(asked -> report(asked, report));
            }
            follow(step, running);
        }
    }

    private static void report(Reference asked, Report report) {
        String id = asked.part(1).orElse("");
        report.add(
                RULE,
                asked.origin(),
                "`" + asked + "` asks about step `" + id + "`, which may still run in the background.",
                "Wait for it before: " + report.spelled("waitFor(…)", "- wait: " + id) + ".");
    }

    private static void follow(StepEntry step, Set<String> running) {
        if (step.get("background").filter(Spot::isTrue).isPresent()) {
            step.id().flatMap(Spot::text).map(NotAwaited::fold).ifPresent(running::add);
        }
        if (step.has("wait-all")) {
            running.clear();
        }
        for (String key : List.of("wait", "cancel")) {
            List<Spot> ended = step.get(key).map(Spot::oneOrMore).orElse(List.of());
            ended.forEach(id -> running.remove(fold(id.text().orElse(""))));
        }
    }

    private static String fold(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
