package dev.gatewright.check.expression;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Reference;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.Optional;

/** An expression asks about a job that this one doesn't need: GitHub knows nothing of it. */
public final class NotNeeded implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "not-needed",
            "A job that is asked and not needed",
            "GitHub's documentation, Contexts reference, needs context: direct dependencies only");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        List<String> needs =
                job.needs().stream().flatMap(need -> need.literal().stream()).toList();
        for (Reference reference : job.asked()) {
            Optional<String> id = reference.part(1);
            if (id.isPresent() && needs.stream().noneMatch(id.get()::equalsIgnoreCase)) {
                report.add(
                        RULE,
                        reference.origin(),
                        "`" + reference + "` asks about job `" + id.get() + "`, which job `" + job.id()
                                + "` doesn't need.",
                        Candidates.closest(id.get(), needs)
                                .map(close -> "Did you mean `" + close + "`?")
                                .orElse("Say " + report.spelled(".needs(…)", "needs") + "."));
            }
        }
    }
}
