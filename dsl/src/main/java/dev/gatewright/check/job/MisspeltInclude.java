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
                .filter(MisspeltInclude::isMisspelt)
                .filter(axis -> hasCombinations(axis.value()) && !isAsked(axis.name(), job))
                .forEach(axis -> report(axis, report));
    }

    private static boolean isMisspelt(Pair axis) {
        return Candidates.isSlip(axis.name(), MEANT) || MEANT.stream().anyMatch(axis.name()::equalsIgnoreCase);
    }

    private static boolean hasCombinations(Spot value) {
        return !value.items().isEmpty() && value.items().stream().allMatch(Spot::isMapping);
    }

    private static boolean isAsked(String axis, JobEntry job) {
        return References.to("matrix", job.body()).stream()
                .anyMatch(reference ->
                        reference.part(1).filter(axis::equalsIgnoreCase).isPresent());
    }

    private static void report(Pair axis, Report report) {
        String meant = Candidates.closest(axis.name(), MEANT).orElseThrow();
        report.add(
                RULE,
                axis.key().origin(),
                "`" + axis.name() + "` is an axis of its own for GitHub, and nothing asks for `matrix." + axis.name()
                        + "`.",
                "Did you mean `" + meant + "`?",
                Corrections.replace(axis.key(), meant, false));
    }
}
