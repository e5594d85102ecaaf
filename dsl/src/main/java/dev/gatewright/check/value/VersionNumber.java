package dev.gatewright.check.value;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Scalar;
import java.util.regex.Pattern;

/** Versions are numbers with a fraction in Java, where {@code 3.10} is {@code 3.1}: which of them was meant can't be told. */
public final class VersionNumber implements JobCheck {

    private static final Rule RULE = Rule.hint(
            "version-number",
            "In Java: a version as a number with a fraction",
            "The documentation of actions/setup-python: `3.10` is `3.1` without quotes");

    private static final Pattern VERSION = Pattern.compile("(?i)(?:.*[-_])?version");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        if (report.purpose() == Purpose.EMITTING) {
            job.matrix().stream()
                    .flatMap(matrix -> matrix.pairs().stream())
                    .filter(axis -> VERSION.matcher(axis.name()).matches())
                    .forEach(axis -> check(axis, report));
        }
    }

    private static void check(Pair axis, Report report) {
        if (axis.value().items().stream().anyMatch(VersionNumber::hasFraction)) {
            report.add(
                    RULE,
                    axis.value().origin(),
                    "Axis `" + axis.name() + "` has numbers with a fraction, and Java reads `3.10` as `3.1`.",
                    "Write versions as texts: `axis(\"" + axis.name() + "\", \"3.10\")`, for example.");
        }
    }

    private static boolean hasFraction(Spot value) {
        return value.node() instanceof Scalar scalar
                && scalar.asDouble().isPresent()
                && scalar.text().contains(".");
    }
}
