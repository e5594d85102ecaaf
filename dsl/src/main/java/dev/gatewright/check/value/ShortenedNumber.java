package dev.gatewright.check.value;

import dev.gatewright.check.rule.ActionCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.value.Value;
import dev.gatewright.yaml.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Stream<Spot> axes = workflow.jobs().stream().flatMap(ShortenedNumber::axes);
        Stream.concat(texts(Owners.of(workflow)), axes).forEach(value -> check(value, report));
    }

    @Override
    public void check(ActionFile action, Report report) {
        Stream<Spot> defaults = action.root().get("inputs").map(Spot::pairs).orElse(List.of()).stream()
                .flatMap(input -> input.value().get("default").stream());
        Stream.concat(texts(Owners.of(action)), defaults).forEach(value -> check(value, report));
    }

    /** What actions and scripts get as text, whatever it is. */
    private static Stream<Spot> texts(Stream<Spot> owners) {
        return owners.flatMap(owner -> Stream.of(owner.get("with"), owner.get("env")))
                .flatMap(Optional::stream)
                .flatMap(all -> all.pairs().stream())
                .map(Pair::value);
    }

    private static Stream<Spot> axes(JobEntry job) {
        List<Pair> keys = job.get("strategy")
                .flatMap(strategy -> strategy.get("matrix"))
                .map(Spot::pairs)
                .orElse(List.of());
        return keys.stream().flatMap(axis -> axis.value().items().stream()).flatMap(ShortenedNumber::leaves);
    }

    /** The values of an axis, and those below an {@code include}. */
    private static Stream<Spot> leaves(Spot value) {
        return value.isMapping() ? value.pairs().stream().flatMap(pair -> leaves(pair.value())) : Stream.of(value);
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
