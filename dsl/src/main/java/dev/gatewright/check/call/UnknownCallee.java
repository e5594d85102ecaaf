package dev.gatewright.check.call;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;

/** A job calls a workflow of its repository that isn't there: an error in a checkout, which has all files. */
public final class UnknownCallee implements PipelineCheck {

    private static final Rule RULE = Rule.fails(
            "unknown-workflow",
            "A workflow that isn't in the repository",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.uses");

    /** Where files lie in folders as in a repository, and may be a part of it. */
    private static final Rule MAYBE = Rule.hint(RULE.code(), RULE.summary(), RULE.source());

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        for (WorkflowFile workflow : files.workflows()) {
            for (JobEntry job : workflow.jobs()) {
                job.get("uses").ifPresent(uses -> check(uses, files, report));
            }
        }
    }

    private static void check(Spot uses, PipelineFiles files, Report report) {
        String text = uses.literal().orElse("");
        if (new WorkflowUses(text).problem().isEmpty()
                && files.callees().isMissing(text)
                && files.callees().find(text).isEmpty()) {
            int name = text.lastIndexOf('/') + 1;
            List<String> known =
                    files.workflows().stream().map(WorkflowFile::name).toList();
            report.add(
                    files.callees().isCheckout() ? RULE : MAYBE,
                    uses.origin(),
                    "There is no workflow `" + text.substring(2) + "` in this repository.",
                    Candidates.closest(text.substring(name), known)
                            .map(meant -> "Did you mean `" + text.substring(0, name) + meant + "`?")
                            .orElse("Name a workflow that is there, or add this one."));
        }
    }
}
