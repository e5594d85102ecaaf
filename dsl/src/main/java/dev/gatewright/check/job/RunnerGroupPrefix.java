package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Set;

/** A runner group has another prefix than {@code organization/} or {@code enterprise/}. */
public final class RunnerGroupPrefix implements JobCheck {

    private static final Rule RULE = Rule.refused(
            "runner-group",
            "A runner group of nobody",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.runs-on.group; reader test errors-job-runs-on-group-invalid-prefix");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Set<String> PREFIXES = Set.of("org", "organization", "ent", "enterprise");

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        job.get("runs-on")
                .flatMap(runner -> runner.get("group"))
                .filter(group -> group.literal().isPresent())
                .ifPresent(group -> {
                    String[] parts = group.literal().orElse("").split("/", -1);
                    boolean legal = parts.length == 1
                            || (parts.length == 2 && PREFIXES.contains(parts[0]) && !parts[1].isEmpty());
                    if (!legal) {
                        report.add(
                                RULE,
                                group.origin(),
                                "`" + group.literal().orElse("") + "` is no name of a runner group.",
                                "Name the group alone, or behind `organization/` or `enterprise/`.");
                    }
                });
    }
}
