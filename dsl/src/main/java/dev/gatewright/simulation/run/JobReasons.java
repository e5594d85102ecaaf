package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.context.Evaluation.Judged;
import dev.gatewright.simulation.plan.JobSpec;

/** Why a job was skipped, in words. */
final class JobReasons {

    private JobReasons() {}

    static String skipped(JobSpec job, Judged judged, Ancestors ancestors, boolean cancelled) {
        String condition = job.tree().at("if").text().orElse("").strip();
        boolean isImplicit = condition.isEmpty()
                || judged.condition().effective() != judged.condition().written();
        boolean wasWell = ancestors.succeeded() == Truth.TRUE && !cancelled;
        if (isImplicit && !wasWell) {
            String fact = ancestors.why().isEmpty() ? "the run was cancelled" : ancestors.why();
            return fact + (condition.isEmpty() ? ", and it has no `if`" : ", and `if` has no status function");
        }
        String fact = "`if` is false: `" + condition.replaceAll("\\s+", " ") + "`";
        return ancestors.why().isEmpty() ? fact : fact + " (" + ancestors.why() + ")";
    }
}
