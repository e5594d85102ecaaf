package dev.gatewright.check.step;

import dev.gatewright.check.job.Runners;
import dev.gatewright.check.rule.ActionCheck;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.Unwritten;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.workflow.setting.EnvName;
import dev.gatewright.yaml.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A script in Java reads a variable that nothing sets, under the name that an axis, an input or an output would have: it was
 * not bound. What a container's image or an action may set isn't known, and such jobs aren't judged.
 */
public final class UnboundVariable implements WorkflowCheck, ActionCheck {

    private static final Rule RULE = Rule.hint(
            "unbound-variable",
            "In Java: a variable that nothing sets, called like an axis, an input or an output",
            "GitHub's documentation, Variables reference; Store information in variables: env is what a script sees");

    private static final Set<String> SHELLS = Set.of("", "bash", "sh");
    private static final Set<String> NO_AXES = Set.of("include", "exclude");

    /** What a system or its runner sets. */
    private static final Set<String> SYSTEM =
            Set.of("CI", "HOME", "HOSTNAME", "LANG", "PATH", "PWD", "SHELL", "TMPDIR", "USER");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        if (report.purpose() == Purpose.EMITTING) {
            Map<String, String> all = new LinkedHashMap<>();
            inputs(workflow).forEach(input -> name(all, "input", input.name()));
            workflow.jobs().stream().flatMap(job -> job.allSteps().stream()).forEach(step -> outputs(step, all));
            for (JobEntry job : workflow.jobs()) {
                if (!job.body().has("container") && !Runners.isWindows(job)) {
                    Map<String, String> known = axes(job).isEmpty() ? all : new LinkedHashMap<>(all);
                    axes(job).forEach(axis -> name(known, "axis", axis.name()));
                    check(job.allSteps(), List.of(workflow.root(), job.body()), known, report);
                }
            }
        }
    }

    @Override
    public void check(ActionFile action, Report report) {
        if (report.purpose() == Purpose.EMITTING) {
            Map<String, String> known = new LinkedHashMap<>();
            pairs(Optional.of(action.root()), "inputs").forEach(input -> name(known, "input", input.name()));
            List<StepEntry> steps = StepEntry.flat(action.steps());
            steps.forEach(step -> outputs(step, known));
            check(steps, List.of(), known, report);
        }
    }

    private static void check(List<StepEntry> steps, List<Spot> around, Map<String, String> known, Report report) {
        String handedOn = "";
        for (StepEntry step : steps) {
            if (isOwn(step)) {
                return;
            }
            String script = step.get("run").flatMap(Spot::text).orElse("");
            List<Spot> owners =
                    Stream.concat(Stream.of(step.body()), around.stream()).toList();
            for (String name : SHELLS.contains(shell(owners)) ? ShellScript.unset(script) : List.<String>of()) {
                if (known.containsKey(name)
                        && !SYSTEM.contains(name)
                        && !handedOn.contains(name)
                        && owners.stream().noneMatch(owner -> has(owner, name))) {
                    report.add(
                            RULE,
                            step.get("run").orElseThrow().origin(),
                            "The script reads `$" + name + "`, and nothing sets it.",
                            "Bind the " + known.get(name) + ": `.env(…)` with its constant.");
                }
            }
            handedOn += script.contains("GITHUB_ENV") ? script : "";
        }
    }

    /** An action of the repository's own may set anything. */
    private static boolean isOwn(StepEntry step) {
        return step.get("uses")
                .flatMap(Spot::text)
                .filter(uses -> uses.startsWith("$") || uses.startsWith("."))
                .isPresent();
    }

    private static boolean has(Spot owner, String name) {
        return pairs(Optional.of(owner), "env").stream()
                        .anyMatch(pair -> pair.name().equals(name))
                || owner.get("env").filter(Spot::isComputed).isPresent();
    }

    private static String shell(List<Spot> owners) {
        return owners.stream()
                .flatMap(owner -> owner
                        .get("shell")
                        .or(() -> owner.get("defaults")
                                .flatMap(all -> all.get("run"))
                                .flatMap(run -> run.get("shell")))
                        .flatMap(Spot::text)
                        .stream())
                .findFirst()
                .orElse("");
    }

    private static List<Pair> axes(JobEntry job) {
        return pairs(job.get("strategy"), "matrix").stream()
                .filter(axis -> !NO_AXES.contains(axis.name()))
                .toList();
    }

    private static List<Pair> inputs(WorkflowFile workflow) {
        return Stream.of("workflow_call", "workflow_dispatch")
                .flatMap(event -> pairs(workflow.trigger(event), "inputs").stream())
                .toList();
    }

    private static List<Pair> pairs(Optional<Spot> owner, String key) {
        return owner.flatMap(spot -> spot.get(key)).map(Spot::pairs).orElse(List.of());
    }

    private static void outputs(StepEntry step, Map<String, String> known) {
        if (step.body().node() instanceof Mapping mapping) {
            Unwritten.outputs(mapping).forEach(output -> name(known, "output", output.name()));
        }
    }

    private static void name(Map<String, String> known, String what, String name) {
        known.put(EnvName.of(name), what + " `" + name + "`");
    }
}
