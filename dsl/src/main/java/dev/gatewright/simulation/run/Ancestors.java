package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.result.Conclusion;
import java.util.List;
import java.util.function.Function;

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
 * @param culprit the id of the first one that didn't succeed; empty when all did
 * @param did in words, what that one did
 * @param via the id of the need above which it stands; empty when it is a need itself
 */
record Ancestors(Truth succeeded, Truth failed, String culprit, String did, String via) {

    static final Ancestors NONE = new Ancestors(Truth.TRUE, Truth.FALSE, "", "", "");

    static Ancestors of(List<JobNode> needs) {
        return of(needs, JobNode::fate);
    }

    /** What became of the needs, if they ended as it is said here. */
    static Ancestors of(List<JobNode> needs, Function<JobNode, Fate> fates) {
        Ancestors all = NONE;
        for (JobNode need : needs) {
            all = all.and(need, fates.apply(need));
        }
        return all;
    }

    private Ancestors and(JobNode need, Fate fate) {
        Truth ok = fate.is(Conclusion.SUCCESS);
        Ancestors above = need.ancestors();
        Ancestors sum = new Ancestors(
                succeeded.and(ok).and(above.succeeded()),
                failed.or(fate.is(Conclusion.FAILURE)).or(above.failed()),
                culprit,
                did,
                via);
        if (!culprit.isEmpty() && via.isEmpty()) {
            return sum;
        }
        if (ok != Truth.TRUE) {
            return sum.blaming(need.spec().id(), did(fate.conclusion()), "");
        }
        return culprit.isEmpty() && !above.culprit().isEmpty()
                ? sum.blaming(above.culprit(), above.did(), need.spec().id())
                : sum;
    }

    private Ancestors blaming(String id, String what, String above) {
        return new Ancestors(succeeded, failed, id, what, above);
    }

    /** In words, what the first one did that didn't succeed, a need itself before others; empty when all did. */
    String why() {
        if (culprit.isEmpty()) {
            return "";
        }
        return "needs `" + culprit + "`" + (via.isEmpty() ? "" : " (above `" + via + "`)") + " " + did;
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
