package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;

/** The version of a snapshot isn't a major one. */
public final class SnapshotVersion implements JobCheck {

    private static final Rule RULE = Rule.refused(
            "snapshot-version",
            "A version of an image that is none",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.snapshot.version; GitHub's converter, IsSnapshotImageVersionValid");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        job.get("snapshot")
                .flatMap(snapshot -> snapshot.get("version"))
                .filter(version -> version.literal()
                        .filter(text -> !text.isEmpty() && !text.matches("\\d{1,9}\\.\\*"))
                        .isPresent())
                .ifPresent(version -> report.add(
                        RULE,
                        version.origin(),
                        "`" + version.literal().orElse("") + "` is no major version of an image.",
                        "Write a number and `.*`: `1.*`."));
    }
}
