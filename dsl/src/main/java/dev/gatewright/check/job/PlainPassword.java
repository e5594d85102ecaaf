package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;

/** The password of a registry stands in the file, for everybody to read. */
public final class PlainPassword implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "plain-password",
            "A password that everybody can read",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.container.credentials; Using secrets in GitHub Actions");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (Pair container : Containers.all(job)) {
            container
                    .value()
                    .get("credentials")
                    .flatMap(credentials -> credentials.get("password"))
                    .filter(password ->
                            password.literal().filter(text -> !text.isEmpty()).isPresent())
                    .ifPresent(password -> report(container, password, report));
        }
    }

    private static void report(Pair container, Spot password, Report report) {
        report.add(
                RULE,
                password.origin(),
                "The password for the image of `" + container.name() + "` stands in the file.",
                "Keep it in a secret, `${{ secrets.REGISTRY_PASSWORD }}`, and change it: it has been public.");
    }
}
