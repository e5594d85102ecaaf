package dev.gatewright.check.runner;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Scalar;
import java.util.List;

/** A job's limit is longer than its runner lets it run. */
public final class LongTimeout implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "long-timeout",
            "A limit that GitHub's own comes before",
            "GitHub's documentation, Actions limits: a job runs for at most 6 hours on GitHub's runners, and for 5 days on one's own");

    private static final int HOSTED = 6 * 60;
    private static final int OWN = 5 * 24 * 60;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        job.get("timeout-minutes").ifPresent(limit -> {
            double minutes =
                    limit.node() instanceof Scalar scalar ? scalar.asDouble().orElse(0) : 0;
            if (minutes > OWN) {
                report(job, limit, "every runner stops after 5 days", OWN, report);
            } else if (minutes > HOSTED && isHosted(job)) {
                report(job, limit, "GitHub's own runners stop after 6 hours", HOSTED, report);
            }
        });
    }

    /** Whether some leg of it runs where GitHub says how long. */
    private static boolean isHosted(JobEntry job) {
        List<Spot> labels = Labels.of(job);
        return labels.size() == 1
                ? Labels.HOSTED.contains(Labels.word(labels.get(0)))
                : labels.isEmpty()
                        && Labels.ofMatrix(job).stream().anyMatch(label -> Labels.HOSTED.contains(Labels.word(label)));
    }

    private static void report(JobEntry job, Spot limit, String fact, int most, Report report) {
        report.add(
                RULE,
                limit.origin(),
                "Job `" + job.id() + "` may run for " + limit.text().orElse("") + " minutes, and " + fact + ".",
                "Give it at most " + most + " minutes, or part it into several jobs.");
    }
}
