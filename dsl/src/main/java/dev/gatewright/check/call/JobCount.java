package dev.gatewright.check.call;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A workflow has more jobs, with those of all that it calls, than the server takes. */
public final class JobCount implements PipelineCheck {

    private static final Rule RULE = Rule.refused(
            "too-many-jobs",
            "Too many jobs with those of called workflows",
            "Reader test errors-max-job-limit-with-reusable-workflow");

    private final Limits limits;

    /**
     * The check for one kind of server.
     *
     * @param limits its limits
     */
    public JobCount(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        if (limits.jobs() == Integer.MAX_VALUE) {
            return;
        }
        for (WorkflowFile root : files.workflows()) {
            long jobs = count(files, List.of(root));
            if (jobs > limits.jobs()) {
                report.add(
                        RULE,
                        root.root().origin(),
                        "Workflow `" + root.name() + "` has " + jobs
                                + " jobs with those that it calls, and the server takes " + limits.jobs() + ".",
                        "Part it into several workflows.");
            }
        }
    }

    private long count(PipelineFiles files, List<WorkflowFile> chain) {
        WorkflowFile last = chain.get(chain.size() - 1);
        long count = last.jobs().size();
        if (chain.size() > limits.levels()) {
            return count;
        }
        for (JobEntry job : last.jobs()) {
            Optional<WorkflowFile> callee = files.callee(job).filter(called -> !chain.contains(called));
            if (callee.isPresent() && count <= limits.jobs()) {
                count += count(
                        files, Stream.concat(chain.stream(), callee.stream()).toList());
            }
        }
        return count;
    }
}
