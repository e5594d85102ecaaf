package dev.gatewright.check.value;

import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Optional;

/** In Java, a name holds {@code {}} as {@code text("…", …)} has them for its values, and nobody fills them. */
public final class UnfilledText implements WorkflowCheck {

    private static final Rule RULE = Rule.hint(
            "unfilled-text",
            "In Java: a name with `{}` that nobody fills",
            "Gatewright's own text(…), whose braces another method doesn't know");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        if (report.purpose() == Purpose.EMITTING) {
            check(workflow.root().get("name"), report);
            check(workflow.root().get("run-name"), report);
            for (JobEntry job : workflow.jobs()) {
                check(job.get("name"), report);
                check(job.get("environment").flatMap(environment -> environment.get("name")), report);
                check(job.get("environment").flatMap(environment -> environment.get("url")), report);
                for (StepEntry step : job.allSteps()) {
                    check(step.get("name"), report);
                }
            }
        }
    }

    private static void check(Optional<Spot> name, Report report) {
        name.filter(spot -> spot.literal().filter(text -> text.contains("{}")).isPresent())
                .ifPresent(spot -> report.add(
                        RULE,
                        spot.origin(),
                        "`" + spot.text().orElse("") + "` is taken as it is, with its braces.",
                        "Fill them: `text(\"…{}…\", …)`."));
    }
}
