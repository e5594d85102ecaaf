package dev.gatewright.check.call;

import dev.gatewright.check.rule.CallCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;

/** A job doesn't pass a secret that the called workflow demands. */
public final class MissingCallSecret implements CallCheck {

    private static final Rule RULE = Rule.refused(
            "missing-secret",
            "A secret that must be passed",
            "GitHub's documentation, Reusing workflow configurations; reader test errors-reusable-workflow-job-secrets-required");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(JobEntry job, WorkflowFile callee, Report report) {
        Optional<Spot> secrets = job.get("secrets");
        List<Pair> passed = secrets.map(Spot::pairs).orElse(List.of());
        boolean inherited =
                secrets.flatMap(Spot::text).filter("inherit"::equals).isPresent();
        boolean unreadable = secrets.isPresent() && !secrets.get().isMapping();
        if (inherited
                || unreadable
                || passed.stream().anyMatch(pair -> pair.key().isComputed())) {
            return;
        }
        for (Pair secret : new Callee(callee).secrets()) {
            if (Callee.isRequired(secret) && Callee.named(passed, secret.name()).isEmpty()) {
                report.add(
                        RULE,
                        job.get("uses").orElse(job.key()).origin(),
                        "Job `" + job.id() + "` doesn't pass secret `" + secret.name() + "`, which `" + callee.name()
                                + "` demands.",
                        "Pass it: " + report.spelled(".secret(…)", "secrets") + ".");
            }
        }
    }
}
