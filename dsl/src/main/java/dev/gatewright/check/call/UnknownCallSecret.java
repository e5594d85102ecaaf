package dev.gatewright.check.call;

import dev.gatewright.check.rule.CallCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;

/** A job passes a secret that the called workflow doesn't declare. */
public final class UnknownCallSecret implements CallCheck {

    private static final Rule RULE = Rule.refused(
            "unknown-secret",
            "A secret that the called workflow doesn't have",
            "GitHub's documentation, Reusing workflow configurations; reader test errors-reusable-workflow-job-secrets-undefined");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(JobEntry job, WorkflowFile callee, Report report) {
        Callee called = new Callee(callee);
        for (Pair passed : job.get("secrets").map(Spot::pairs).orElse(List.of())) {
            if (called.isCallable()
                    && !passed.key().isComputed()
                    && Callee.named(called.secrets(), passed.name()).isEmpty()) {
                report.add(
                        RULE,
                        passed.value().origin(),
                        "Workflow `" + callee.name() + "` has no secret `" + passed.name() + "`.",
                        Candidates.help(
                                passed.name(),
                                Callee.names(called.secrets()),
                                "It has none: leave it out, or declare it there."),
                        Corrections.closest(passed.key(), Callee.names(called.secrets()), true));
            }
        }
    }
}
