package dev.gatewright.check.use;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Reference;
import dev.gatewright.check.view.References;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An artifact's name holds what no name may: the upload fails. What the axes in it are counts too. */
public final class ArtifactCharacters implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "artifact-name",
            "An artifact that can't be called so",
            "actions/toolkit, packages/artifact/docs/additional-information.md, Non-Supported Characters");

    private static final String ACTION = "actions/upload-artifact";
    private static final Pattern ILLEGAL = Pattern.compile("[\"<>:|*?\\\\/\r\n]");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{.*?}}", Pattern.DOTALL);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (StepEntry step : job.allSteps()) {
            step.inputsOf(ACTION).flatMap(inputs -> inputs.get("name")).ifPresent(name -> check(name, job, report));
        }
    }

    private static void check(Spot name, JobEntry job, Report report) {
        String text = EXPRESSION.matcher(name.text().orElse("")).replaceAll("");
        illegal(text)
                .ifPresentOrElse(
                        sign -> report(
                                name, "The artifact's name `" + name.text().orElse("") + "` holds a " + sign, report),
                        () -> axes(name, job)
                                .flatMap(value -> illegal(value.text().orElse("")).stream()
                                        .map(sign -> "The artifact's name holds a value of the matrix, `"
                                                + value.text().orElse("") + "`, which has a " + sign))
                                .findFirst()
                                .ifPresent(fact -> report(name, fact, report)));
    }

    private static void report(Spot name, String fact, Report report) {
        report.add(
                RULE,
                name.origin(),
                fact + ".",
                "Leave out `\"`, `:`, `<`, `>`, `|`, `*`, `?`, `/`, `\\` and line breaks; an axis of its own can hold the name.");
    }

    private static Optional<String> illegal(String text) {
        Matcher sign = ILLEGAL.matcher(text.strip());
        return sign.find()
                ? Optional.of(sign.group().isBlank() ? "line break" : "`" + sign.group() + "`")
                : Optional.empty();
    }

    /** The values of the axes that stand in a name as they are. */
    private static Stream<Spot> axes(Spot name, JobEntry job) {
        return References.to("matrix", name).stream()
                .filter(reference -> isBare(reference, name))
                .flatMap(reference -> reference.part(1).stream())
                .flatMap(axis -> job.matrix().stream()
                        .flatMap(matrix -> matrix.pairs().stream())
                        .filter(pair -> pair.name().equalsIgnoreCase(axis)))
                .flatMap(pair -> pair.value().items().stream());
    }

    private static boolean isBare(Reference reference, Spot name) {
        String axis = reference.part(1).map(Pattern::quote).orElse("");
        return Pattern.compile("(?i)\\$\\{\\{\\s*matrix\\." + axis + "\\s*}}")
                .matcher(name.text().orElse(""))
                .find();
    }
}
