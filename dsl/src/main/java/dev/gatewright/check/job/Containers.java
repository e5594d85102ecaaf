package dev.gatewright.check.job;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The containers of a job: the one it runs in, and those beside it. */
final class Containers {

    private Containers() {}

    /** The services under their ids. */
    static List<Pair> services(JobEntry job) {
        return job.body().pairs("services");
    }

    /** All of them under their keys. */
    static List<Pair> all(JobEntry job) {
        List<Pair> all = new ArrayList<>();
        job.body().pair("container").ifPresent(all::add);
        all.addAll(services(job));
        return all;
    }

    /** The image, however it is written. */
    static Optional<Spot> image(Spot container) {
        return container.isMapping() ? container.get("image") : Optional.of(container);
    }
}
