package dev.gatewright.check.job;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Unwritten;
import dev.gatewright.finding.Candidates;
import dev.gatewright.yaml.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * An environment that nothing is said to protect differs by a letter from one that is protected. GitHub makes an environment that
 * it doesn't know, unprotected: a slip goes round every approval.
 */
public final class LookalikeEnvironment implements PipelineCheck {

    private static final Rule RULE = Rule.hint(
            "lookalike-environment",
            "In Java: an environment whose name is a letter off from a protected one",
            "GitHub's documentation, Managing environments for deployment: running a workflow that references an environment"
                    + " that does not exist will create it");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        if (report.purpose() == Purpose.EMITTING) {
            List<Spot> all = files.workflows().stream()
                    .flatMap(workflow -> workflow.jobs().stream())
                    .flatMap(job -> job.get("environment").stream())
                    .toList();
            List<String> guarded = all.stream()
                    .filter(LookalikeEnvironment::isProtected)
                    .flatMap(environment -> name(environment).stream())
                    .distinct()
                    .toList();
            all.stream()
                    .filter(environment -> !isProtected(environment))
                    .forEach(environment ->
                            name(environment).ifPresent(name -> check(name, environment, guarded, report)));
        }
    }

    private static void check(String name, Spot environment, List<String> guarded, Report report) {
        guarded.stream()
                .filter(other -> Candidates.isSlip(name, List.of(other))
                        && !withoutDigits(name).equals(withoutDigits(other)))
                .findFirst()
                .ifPresent(other -> report.add(
                        RULE,
                        environment.origin(),
                        "Nothing protects `" + name + "`, and `" + other
                                + "` is protected: GitHub would make a new environment.",
                        "Use the constant of `" + other + "`, or say of this one that it needs none:"
                                + " `.protection(Protection.NONE)`."));
    }

    private static String withoutDigits(String name) {
        return name.replaceAll("\\d", "");
    }

    private static boolean isProtected(Spot environment) {
        return environment.node() instanceof Mapping mapping && Unwritten.isProtected(mapping);
    }

    private static Optional<String> name(Spot environment) {
        return environment.get("name").flatMap(Spot::literal);
    }
}
