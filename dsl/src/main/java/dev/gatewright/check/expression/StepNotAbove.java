package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Reference;
import dev.gatewright.check.view.References;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An expression in a step asks about a step that isn't above it. */
public final class StepNotAbove implements StepsCheck {

    private static final Rule RULE = Rule.mistake(
            "step-not-above",
            "A step that is asked and not above",
            "GitHub's documentation, Contexts reference, steps context: steps that have already run");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (int i = 0; i < steps.size(); i++) {
            List<Reference> asked = References.to("steps", steps.get(i).computed());
            if (!asked.isEmpty()) {
                List<String> above = ids(steps.subList(0, i));
                List<String> all = ids(steps);
                asked.forEach(reference -> judge(reference, above, all, report));
            }
        }
    }

    private static void judge(Reference reference, List<String> known, List<String> all, Report report) {
        Optional<String> id = reference.isOf("steps") ? reference.part(1) : Optional.empty();
        if (id.isPresent() && known.stream().noneMatch(id.get()::equalsIgnoreCase)) {
            report.add(
                    RULE,
                    reference.origin(),
                    "`" + reference + "` asks about step `" + id.get() + "`, which has not run there.",
                    all.stream().anyMatch(id.get()::equalsIgnoreCase)
                            ? "Ask in a step behind `" + id.get() + "`."
                            : Candidates.help(
                                    id.get(),
                                    known,
                                    "No step above has an id: give it one, " + report.spelled(".id(…)", "id") + "."));
        }
    }

    /** What a job or an action hands on is read when all its steps have run. */
    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        check(job.steps(), report);
        outputs(job.get("outputs"), job.steps(), report);
        outputs(job.get("environment"), job.steps(), report);
    }

    @Override
    public void check(ActionFile action, Report report) {
        check(action.steps(), report);
        outputs(action.root().get("outputs"), action.steps(), report);
    }

    private static void outputs(Optional<Spot> outputs, List<StepEntry> steps, Report report) {
        List<Reference> asked =
                outputs.map(spot -> References.to("steps", spot)).orElse(List.of());
        if (!asked.isEmpty()) {
            List<String> all = ids(steps);
            asked.forEach(reference -> judge(reference, all, all, report));
        }
    }

    private static List<String> ids(List<StepEntry> steps) {
        List<String> ids = new ArrayList<>();
        for (StepEntry step : StepEntry.flat(steps)) {
            step.id().flatMap(Spot::text).ifPresent(ids::add);
        }
        return ids;
    }
}
