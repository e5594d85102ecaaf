package dev.gatewright.check.expression;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.scope.ActionOutputs;
import dev.gatewright.check.script.ScriptOutputs;
import dev.gatewright.check.script.Shell;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * An expression asks for an output under nearly the name that a step gives it. A script may run programs that set others, an
 * action in JavaScript may set others than it declares, and another version of an action has others: only a slip is told.
 */
public final class MisspeltOutput implements PipelineCheck {

    private static final Rule RULE = Rule.hint(
            "misspelt-output",
            "An output under nearly the name that its step gives it",
            "GitHub's documentation, Contexts reference, steps context; Workflow commands, Setting an output parameter");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        for (WorkflowFile workflow : files.workflows()) {
            for (JobEntry job : workflow.jobs()) {
                judge(job.allSteps(), job.body(), report, step -> names(step, files, () -> shell(step, job, workflow)));
            }
        }
        for (ActionFile action : files.actions()) {
            List<StepEntry> steps = StepEntry.flat(action.steps());
            judge(steps, action.root(), report, step -> names(step, files, () -> shell(step)));
        }
    }

    private static String shell(StepEntry step, JobEntry job, WorkflowFile workflow) {
        return Shell.of(step, Optional.of(job), Optional.of(workflow));
    }

    private static String shell(StepEntry step) {
        return Shell.of(step, Optional.empty(), Optional.empty());
    }

    /** The names that a step gives its outputs, beside others that nobody knows; empty when all are known, or none. */
    private static Set<String> names(StepEntry step, PipelineFiles files, Supplier<String> shell) {
        Optional<ScriptOutputs> written =
                step.get("run").flatMap(Spot::text).flatMap(script -> ScriptOutputs.of(script, shell.get()));
        Optional<String> uses = step.get("uses").flatMap(Spot::literal);
        return written.filter(outputs -> !outputs.isAll())
                .map(ScriptOutputs::names)
                .or(() -> uses.flatMap(files::action)
                        .filter(action -> !action.isComposite())
                        .map(MisspeltOutput::declared))
                .or(() -> uses.map(ActionOutputs::ofOtherVersions))
                .orElse(Set.of());
    }

    private static Set<String> declared(ActionFile action) {
        return action.root().pairs("outputs").stream().map(Spot.Pair::name).collect(Collectors.toSet());
    }

    private static void judge(
            List<StepEntry> steps, Spot around, Report report, Function<StepEntry, Set<String>> namesOf) {
        Map<String, Set<String>> given = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (StepEntry step : steps) {
            Set<String> names = step.id().isPresent() ? namesOf.apply(step) : Set.of();
            if (!names.isEmpty()) {
                given.put(step.id().flatMap(Spot::text).orElse(""), names);
            }
        }
        if (!given.isEmpty()) {
            References.to("steps", around).forEach(reference -> judge(reference, given, report));
        }
    }

    private static void judge(Reference reference, Map<String, Set<String>> given, Report report) {
        boolean output = reference.part(2).filter("outputs"::equalsIgnoreCase).isPresent();
        Set<String> names = output ? given.get(reference.part(1).orElse("")) : null;
        String name = reference.part(3).orElse("");
        if (names != null && names.stream().noneMatch(name::equalsIgnoreCase) && isSlip(name, names)) {
            report.add(
                    RULE,
                    reference.origin(),
                    "`" + reference + "` is no output that step `"
                            + reference.part(1).orElse("") + "` is known for.",
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
