package dev.gatewright.check.job;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import java.util.List;
import java.util.Optional;

/** The matrix of a job. */
final class Matrix {

    private Matrix() {}

    static Optional<Spot> of(JobEntry job) {
        return job.matrix().filter(Spot::isMapping);
    }

    /** The axes: all keys but {@code include} and {@code exclude}. */
    static List<Pair> axes(Spot matrix) {
        return matrix.pairs().stream()
                .filter(pair -> !pair.name().equals("include") && !pair.name().equals("exclude"))
                .toList();
    }
}
