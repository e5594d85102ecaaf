package dev.gatewright.check.expression;

import dev.gatewright.check.rule.ActionCheck;
import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.script.ScriptOutputs;
import dev.gatewright.check.script.Shell;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Reference;
import dev.gatewright.check.view.References;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An expression asks for an output under nearly the name that a script writes. The script runs programs that may set others, so
 * that only a slip is told.
 */
public final class MisspeltOutput implements JobCheck, ActionCheck {

    private static final Rule RULE = Rule.hint(
            "misspelt-output",
            "An output under nearly the name that its script writes",
            "GitHub's documentation, Contexts reference, steps context; Workflow commands, Setting an output parameter");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        check(job.allSteps(), Optional.of(job), Optional.of(workflow), job.body(), report);
    }

    @Override
    public void check(ActionFile action, Report report) {
        check(StepEntry.flat(action.steps()), Optional.empty(), Optional.empty(), action.root(), report);
    }

    private static void check(
            List<StepEntry> steps,
            Optional<JobEntry> job,
            Optional<WorkflowFile> workflow,
            Spot around,
            Report report) {
        Map<String, Set<String>> written = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (StepEntry step : steps) {
            step.id()
                    .flatMap(Spot::text)
                    .ifPresent(id -> step.get("run")
                            .flatMap(Spot::text)
                            .flatMap(script -> ScriptOutputs.of(script, Shell.of(step, job, workflow)))
                            .filter(outputs ->
                                    !outputs.isAll() && !outputs.names().isEmpty())
                            .ifPresent(outputs -> written.put(id, outputs.names())));
        }
        if (!written.isEmpty()) {
            References.to("steps", around).forEach(reference -> judge(reference, written, report));
        }
    }

    private static void judge(Reference reference, Map<String, Set<String>> written, Report report) {
        boolean output = reference.part(2).filter("outputs"::equalsIgnoreCase).isPresent();
        Set<String> names = output ? written.get(reference.part(1).orElse("")) : null;
        String name = reference.part(3).orElse("");
        if (names != null && names.stream().noneMatch(name::equalsIgnoreCase) && isSlip(name, names)) {
            report.add(
                    RULE,
                    reference.origin(),
                    "`" + reference + "` is no output that the script of step `"
                            + reference.part(1).orElse("") + "` writes.",
                    Candidates.help(name, names, ""));
        }
    }

    /** Names that are numbered differ on purpose. */
    private static boolean isSlip(String name, Set<String> names) {
        return names.stream()
                .filter(written -> !written.replaceAll("\\d", "").equals(name.replaceAll("\\d", "")))
                .anyMatch(written -> Candidates.isSlip(name, List.of(written)));
    }
}
