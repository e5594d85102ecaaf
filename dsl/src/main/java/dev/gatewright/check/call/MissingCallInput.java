package dev.gatewright.check.call;

import dev.gatewright.check.rule.CallCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;

/** A job doesn't pass an input that the called workflow demands. */
public final class MissingCallInput implements CallCheck {

    private static final Rule RULE = Rule.refused(
            "missing-input",
            "An input that must be passed",
            "GitHub's documentation, Reusing workflow configurations; reader test errors-reusable-workflow-job-inputs-required");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(JobEntry job, WorkflowFile callee, Report report) {
        List<Pair> passed = job.get("with").map(Spot::pairs).orElse(List.of());
        if (passed.stream().anyMatch(pair -> pair.key().isComputed())) {
            return;
        }
        for (Pair input : new Callee(callee).inputs()) {
            if (Callee.isRequired(input) && Callee.named(passed, input.name()).isEmpty()) {
                report.add(
                        RULE,
                        job.get("uses").orElse(job.key()).origin(),
                        "Job `" + job.id() + "` doesn't pass input `" + input.name() + "`, which `" + callee.name()
                                + "` demands.",
                        "Pass it: " + report.spelled(".with(…)", "with") + ".");
            }
        }
    }
}
