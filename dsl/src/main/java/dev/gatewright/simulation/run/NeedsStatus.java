package dev.gatewright.simulation.run;

import dev.gatewright.expression.evaluate.Status;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.result.Conclusion;
import java.util.List;

/**
 * What {@code success()}, {@code failure()} and {@code cancelled()} say in a job's {@code if}: of all ancestors, or of the
 * jobs that are named.
 *
 * @param scope the jobs that there are
 * @param ancestors what became of the ancestors
 * @param isCancelled whether the run was cancelled
 */
record NeedsStatus(JobScope scope, Ancestors ancestors, boolean isCancelled) implements Status {

    @Override
    public Value success(List<String> jobs) {
        if (isCancelled) {
            return Value.of(false);
        }
        Truth all = jobs.isEmpty() ? ancestors.succeeded() : Truth.TRUE;
        for (String job : jobs) {
            all = all.and(is(job, Conclusion.SUCCESS));
        }
        return Value.of(all, "success()");
    }

    @Override
    public Value failure(List<String> jobs) {
        Truth any = jobs.isEmpty() ? ancestors.failed() : Truth.FALSE;
        for (String job : jobs) {
            any = any.or(is(job, Conclusion.FAILURE));
        }
        return Value.of(any, "failure()");
    }

    private Truth is(String job, Conclusion conclusion) {
        return scope.node(job)
                .filter(JobNode::isDone)
                .map(node -> node.fate().is(conclusion))
                .orElse(Truth.FALSE);
    }

    @Override
    public Value cancelled() {
        return Value.of(isCancelled);
    }
}
