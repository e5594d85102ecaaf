package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.result.Conclusion;
import java.util.List;

/**
 * What became of all jobs that a job needs, and of all that those need: what {@code success()} and {@code failure()} look
 * at. Kept job by job, so that it costs no more than the needs there are.
 *
 * <p>Source: GitHub's documentation, "Evaluate expressions", "Status check functions": "If you have a chain of dependent
 * jobs, failure() returns true if any ancestor job fails"; "Workflow syntax", {@code jobs.<job_id>.needs}: "a failure
 * applies to all jobs in the dependency chain from the point of failure onwards".
 *
 * @param succeeded whether every one of them succeeded
 * @param failed whether one of them failed
 * @param why in words, what the first one did that didn't succeed; empty when all did
 */
record Ancestors(Truth succeeded, Truth failed, String why) {

    static final Ancestors NONE = new Ancestors(Truth.TRUE, Truth.FALSE, "");

    static Ancestors of(List<JobNode> needs) {
        Ancestors all = NONE;
        for (JobNode need : needs) {
            all = all.and(need);
        }
        return all;
    }

    private Ancestors and(JobNode need) {
        Truth ok = need.fate().is(Conclusion.SUCCESS);
        Ancestors above = need.ancestors();
        String own = ok == Truth.TRUE
                ? ""
                : "needs `" + need.spec().id() + "` " + did(need.fate().conclusion());
        String theirs = above.why().isEmpty()
                ? ""
                : above.why() + " (needed by `" + need.spec().id() + "`)";
        String first = why.isEmpty() ? own : why;
        return new Ancestors(
                succeeded.and(ok).and(above.succeeded()),
                failed.or(need.fate().is(Conclusion.FAILURE)).or(above.failed()),
                first.isEmpty() ? theirs : first);
    }

    private static String did(Conclusion conclusion) {
        return switch (conclusion) {
            case SUCCESS -> "succeeded";
            case FAILURE -> "failed";
            case CANCELLED -> "was cancelled";
            case SKIPPED -> "was skipped";
            case WAITING -> "waits";
            case UNKNOWN -> "isn't known to have succeeded";
        };
    }
}
