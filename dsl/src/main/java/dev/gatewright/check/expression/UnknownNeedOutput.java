package dev.gatewright.check.expression;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Reference;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Optional;

/** An expression asks for an output that the job it needs doesn't have. */
public final class UnknownNeedOutput implements PipelineCheck {

    private static final Rule RULE = Rule.mistake(
            "unknown-output",
            "An output that doesn't exist",
            "GitHub's documentation, Contexts reference, needs context");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        for (WorkflowFile workflow : files.workflows()) {
            for (JobEntry job : workflow.jobs()) {
                job.asked().forEach(reference -> check(files, workflow, reference, report));
            }
            JobOutputs.check(files, workflow, RULE, report);
        }
    }

    private static void check(PipelineFiles files, WorkflowFile workflow, Reference reference, Report report) {
        Optional<JobEntry> job = reference.part(1).flatMap(workflow::job);
        job.ifPresent(provider -> JobOutputs.of(files, provider).judge(provider, reference, RULE, report));
    }
}
