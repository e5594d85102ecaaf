package dev.gatewright.check.job;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Jobs wait for each other for ever. */
public final class NeedCycle implements WorkflowCheck {

    private static final Rule RULE =
            Rule.refused("need-cycle", "Jobs that need each other", "Reader test errors-job-needs-cycle");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        if (workflow.jobs().stream().noneMatch(job -> job.needs().isEmpty())) {
            return; // none can start, which is said once for all
        }
        for (JobEntry job : stuck(workflow)) {
            for (Spot need : job.needs()) {
                List<String> way = way(workflow, need.text().orElse(""), job.id());
                if (!way.isEmpty()) {
                    report.add(
                            RULE,
                            need.origin(),
                            "Job `" + job.id() + "` waits for itself: `" + job.id() + "` needs `"
                                    + String.join("`, which needs `", way) + "`.",
                            "Drop one of these needs.");
                }
            }
        }
    }

    /** What is left when the jobs that can start are taken away again and again: every circle is among them. */
    private static List<JobEntry> stuck(WorkflowFile workflow) {
        List<JobEntry> left = new ArrayList<>(workflow.jobs());
        Set<String> started = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        boolean changed = true;
        while (changed) {
            List<JobEntry> ready = left.stream()
                    .filter(job -> job.needs().stream()
                            .allMatch(need -> started.contains(need.text().orElse(""))))
                    .toList();
            ready.forEach(job -> started.add(job.id()));
            changed = left.removeIf(job -> started.contains(job.id()));
        }
        return left;
    }

    /** The shortest way along needs from a job to another, both included; empty when there is none. */
    static List<String> way(WorkflowFile workflow, String from, String to) {
        Map<String, String> before = new HashMap<>();
        Deque<JobEntry> open = new ArrayDeque<>();
        workflow.job(from).ifPresent(open::add);
        while (!open.isEmpty()) {
            JobEntry job = open.remove();
            if (job.id().equalsIgnoreCase(to)) {
                return traced(before, job.id());
            }
            for (Spot need : job.needs()) {
                workflow.job(need.text().orElse(""))
                        .filter(next ->
                                !next.id().equalsIgnoreCase(from) && before.putIfAbsent(next.id(), job.id()) == null)
                        .ifPresent(open::add);
            }
        }
        return List.of();
    }

    private static List<String> traced(Map<String, String> before, String end) {
        List<String> way = new ArrayList<>();
        for (@Nullable String id = end; id != null; id = before.get(id)) {
            way.add(0, id);
        }
        return way;
    }
}
