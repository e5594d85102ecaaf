package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;

/** The credentials of a registry lack the username or the password. */
public final class IncompleteCredentials implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "incomplete-credentials",
            "Credentials without a username or a password",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.container.credentials: what `docker login` takes");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (Pair container : Containers.all(job)) {
            Optional<Pair> credentials = container
                    .value()
                    .pair("credentials")
                    .filter(pair -> pair.value().isMapping());
            List<String> missing =
                    credentials.map(pair -> missing(pair.value())).orElse(List.of());
            if (missing.size() == 1) {
                report.add(
                        RULE,
                        credentials.orElseThrow().key().origin(),
                        "The credentials for the image of `" + container.name() + "` have no `" + missing.get(0)
                                + "`, and nobody logs in with half of them.",
                        "Say both `username` and `password`.");
            }
        }
    }

    private static List<String> missing(Spot credentials) {
        return List.of("username", "password").stream()
                .filter(key -> !credentials.has(key))
                .toList();
    }
}
