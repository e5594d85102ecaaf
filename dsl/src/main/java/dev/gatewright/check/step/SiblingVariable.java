package dev.gatewright.check.step;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Reference;
import dev.gatewright.check.view.References;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A variable of a step is made of another one of the same step, which isn't set yet when it is computed. */
public final class SiblingVariable implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "sibling-variable",
            "A variable that is made of one beside it",
            "GitHub's documentation, Workflow syntax, env: variables in the map cannot be defined in terms of other variables in"
                    + " the map");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        check(
                job.steps(),
                Stream.concat(names(workflow.root()), names(job.body())).collect(Collectors.toSet()),
                report);
    }

    private static void check(List<StepEntry> steps, Set<String> around, Report report) {
        List<String> before = new ArrayList<>();
        for (StepEntry step : StepEntry.flat(steps)) {
            Set<String> own = variables(step.body())
                    .filter(variable -> !isHandedOn(variable))
                    .map(variable -> folded(variable.name()))
                    .filter(name ->
                            !around.contains(name) && before.stream().noneMatch(script -> script.contains(name)))
                    .collect(Collectors.toSet());
            if (!own.isEmpty()) {
                variables(step.body()).forEach(variable -> check(variable, own, report));
            }
            step.get("run").flatMap(Spot::text).ifPresent(script -> before.add(folded(script)));
        }
    }

    /** Whether it has the value that it had before, from wherever. */
    private static boolean isHandedOn(Pair variable) {
        return References.to("env", variable.value()).stream()
                .anyMatch(reference -> reference
                        .part(1)
                        .filter(variable.name()::equalsIgnoreCase)
                        .isPresent());
    }

    private static void check(Pair variable, Set<String> own, Report report) {
        for (Reference reference : References.to("env", variable.value())) {
            String asked = folded(reference.part(1).orElse(""));
            if (own.contains(asked)) {
                report.add(
                        RULE,
                        reference.origin(),
                        "`" + reference + "` is set beside `" + variable.name()
                                + "`, and not yet there when that is computed.",
                        "Set it for the job, or write its value out here.");
            }
        }
    }

    private static Stream<Pair> variables(Spot owner) {
        return owner.pairs("env").stream();
    }

    private static Stream<String> names(Spot owner) {
        return variables(owner).map(Pair::name).map(SiblingVariable::folded);
    }

    /** Contexts ignore case. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
