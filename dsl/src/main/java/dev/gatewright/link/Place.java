package dev.gatewright.link;

import dev.gatewright.source.Origin;
import dev.gatewright.workflow.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression stands.
 *
 * @param job the job that it is in; null in the workflow's own keys
 * @param step the id of the step that it is in; null outside steps, empty when the step has none
 * @param origin the Java line
 */
record Place(@Nullable Job job, @Nullable String step, Origin origin) {

    static Place inWorkflow() {
        return new Place(null, null, Origin.unknown());
    }

    static Place in(Job job) {
        return new Place(job, null, Origin.unknown());
    }

    Place inStep(String id) {
        return new Place(job, id, origin);
    }

    Place at(Origin other) {
        return new Place(job, step, other);
    }

    boolean isIn(Job other) {
        return job != null && job.jobId().isSame(other.jobId());
    }
}
