package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.References;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.Optional;

/** An axis is called nearly {@code include} or {@code exclude}, holds combinations as they do, and nobody asks for it. */
public final class MisspeltInclude implements JobCheck {

    private static final Rule RULE = Rule.hint(
            "misspelt-include",
            "An axis that was meant for include or exclude",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.strategy.matrix.include and .exclude");

    private static final List<String> MEANT = List.of("include", "exclude");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Matrix.of(job).map(Matrix::axes).orElse(List.of()).stream()
                .filter(axis -> !isAsked(axis.name(), job))
                .forEach(axis -> meant(axis).ifPresent(meant -> report(axis, meant, report)));
    }

    /**
     * What an axis was likely meant to be.
     *
     * @param axis the axis
     * @return {@code include} or {@code exclude}, empty for an axis that is none of them
     */
    public static Optional<String> meant(Pair axis) {
        boolean isNear =
                Candidates.isSlip(axis.name(), MEANT) || MEANT.stream().anyMatch(axis.name()::equalsIgnoreCase);
        return isNear && hasCombinations(axis.value()) ? Candidates.closest(axis.name(), MEANT) : Optional.empty();
    }

    private static boolean hasCombinations(Spot value) {
        return !value.items().isEmpty() && value.items().stream().allMatch(Spot::isMapping);
    }

    private static boolean isAsked(String axis, JobEntry job) {
        return References.to("matrix", job.body()).stream()
                .anyMatch(reference ->
                        reference.part(1).filter(axis::equalsIgnoreCase).isPresent());
    }

    private static void report(Pair axis, String meant, Report report) {
        report.add(
                RULE,
                axis.key().origin(),
                "`" + axis.name() + "` is an axis of its own for GitHub, and nothing asks for `matrix." + axis.name()
                        + "`.",
                "Did you mean `" + meant + "`?",
                Corrections.replace(axis.key(), meant, false));
    }
}
