package dev.gatewright.link;

import dev.gatewright.source.Origin;
import dev.gatewright.workflow.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression stands.
 *
 * @param job the job that it is in; null in the file's own keys
 * @param origin the Java line
 */
record Place(@Nullable Job job, Origin origin) {

    static final Place IN_FILE = new Place(null, Origin.unknown());

    static Place in(Job job) {
        return new Place(job, Origin.unknown());
    }

    /** This place, more exactly where that is known: an item of a list may have no origin of its own. */
    Place at(Origin other) {
        return other.isKnown() ? new Place(job, other) : this;
    }

    boolean isIn(Job other) {
        return job != null && job.jobId().isSame(other.jobId());
    }
}
