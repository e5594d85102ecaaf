package dev.gatewright.check.value;

import dev.gatewright.check.rule.ActionCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Owners;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.value.Value;
import dev.gatewright.yaml.Scalar;
import java.util.List;
import java.util.Optional;

/** A number that is meant as text, and isn't the same text as a number: {@code 3.10} is {@code 3.1}. */
public final class ShortenedNumber implements WorkflowCheck, ActionCheck {

    private static final Rule RULE = Rule.mistake(
            "shortened-number",
            "A version that GitHub reads as another number",
            "YAML 1.2, core schema; the documentation of actions/setup-python: `3.10` is `3.1` without quotes");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Owners.of(workflow).forEach(owner -> texts(owner, report));
        for (JobEntry job : workflow.jobs()) {
            axes(job).forEach(axis -> axis.value().items().forEach(value -> leaves(value, report)));
        }
    }

    @Override
    public void check(ActionFile action, Report report) {
        Owners.of(action).forEach(owner -> texts(owner, report));
        for (Pair input : pairs(action.root().get("inputs"))) {
            input.value().get("default").ifPresent(value -> check(value, report));
        }
    }

    /** What actions and scripts get as text, whatever it is. */
    private static void texts(Spot owner, Report report) {
        pairs(owner.get("with")).forEach(input -> check(input.value(), report));
        pairs(owner.get("env")).forEach(variable -> check(variable.value(), report));
    }

    private static List<Pair> axes(JobEntry job) {
        return pairs(job.matrix());
    }

    private static List<Pair> pairs(Optional<Spot> mapping) {
        return mapping.map(Spot::pairs).orElse(List.of());
    }

    /** The values of an axis, and those below an {@code include}. */
    private static void leaves(Spot value, Report report) {
        if (value.isMapping()) {
            value.pairs().forEach(pair -> leaves(pair.value(), report));
        } else {
            check(value, report);
        }
    }

    private static void check(Spot value, Report report) {
        if (value.node() instanceof Scalar scalar && scalar.asDouble().isPresent()) {
            String read = Value.of(scalar.asDouble().getAsDouble()).text();
            if (isAnother(scalar.text(), read)) {
                report.add(
                        RULE,
                        value.origin(),
                        "`" + scalar.text() + "` is a number, and is passed on as `" + read + "`.",
                        "Put it in quotes, if the text is meant.",
                        Corrections.quote(value));
            }
        }
    }

    /** Whether a version or the id of a commit prints otherwise: zeros are lost, or its {@code e} is a power of ten. */
    private static boolean isAnother(String written, String read) {
        return written.matches("[0-9]+[.eE].*") && !written.equals(read);
    }
}
