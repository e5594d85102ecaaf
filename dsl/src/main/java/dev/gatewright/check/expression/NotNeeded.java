package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Reference;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An expression asks about a job that this one doesn't need: GitHub knows nothing of it. */
public final class NotNeeded implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "not-needed",
            "A job that is asked and not needed",
            "GitHub's documentation, Contexts reference, needs context: direct dependencies only");

    @Override
    public Rule rule() {
        return RULE;
    }

    /** What is asked, and the jobs that ask it: several may have the same steps by an alias. */
    private record Asked(Reference reference, List<JobEntry> jobs) {}

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Map<String, Asked> all = new LinkedHashMap<>();
        for (JobEntry job : workflow.jobs()) {
            for (Reference reference : job.asked()) {
                if (reference
                        .part(1)
                        .filter(id -> !needs(job, id) && !isMisspelt(workflow, job, id))
                        .isPresent()) {
                    all.computeIfAbsent(
                                    reference.origin() + " " + reference,
                                    key -> new Asked(reference, new ArrayList<>()))
                            .jobs()
                            .add(job);
                }
            }
        }
        all.values().forEach(asked -> report(workflow, asked, report));
    }

    private static boolean needs(JobEntry job, String id) {
        return job.needs().stream()
                .anyMatch(need -> need.literal().filter(id::equalsIgnoreCase).isPresent());
    }

    /** Whether a need that doesn't exist was meant to be this one: that alone is said. */
    private static boolean isMisspelt(WorkflowFile workflow, JobEntry job, String id) {
        return job.needs().stream()
                .flatMap(need -> need.literal().stream())
                .filter(need -> workflow.job(need).isEmpty())
                .anyMatch(need -> need.contains(id)
                        || Candidates.closest(need, ids(workflow))
                                .filter(id::equalsIgnoreCase)
                                .isPresent());
    }

    private static void report(WorkflowFile workflow, Asked asked, Report report) {
        String id = asked.reference().part(1).orElseThrow();
        List<String> jobs = asked.jobs().stream().map(JobEntry::id).distinct().toList();
        String who = jobs.size() == 1
                ? "job `" + jobs.get(0) + "` doesn't need."
                : "jobs " + Candidates.list(jobs) + " don't need.";
        report.add(
                RULE,
                asked.reference().origin(),
                "`" + asked.reference() + "` asks about job `" + id + "`, which " + who,
                wayOut(workflow, asked.jobs().get(0), id, report));
    }

    private static String wayOut(WorkflowFile workflow, JobEntry job, String id, Report report) {
        List<String> needs =
                job.needs().stream().flatMap(need -> need.literal().stream()).toList();
        Optional<String> there = workflow.job(id).map(JobEntry::id);
        return Candidates.closest(id, needs)
                .or(() -> there.isPresent() ? Optional.empty() : Candidates.closest(id, ids(workflow)))
                .map(close -> "Did you mean `" + close + "`?")
                .orElseGet(() -> there.map(name -> "Say " + report.spelled(".needs(…)", "needs: " + name) + ".")
                        .orElse("There is no such job."));
    }

    private static List<String> ids(WorkflowFile workflow) {
        return workflow.jobs().stream().map(JobEntry::id).toList();
    }
}
