package dev.gatewright.testing;

import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.Run;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A job with all its legs; of one that calls a workflow, the jobs inside.
 *
 * @param jobs the legs, or the jobs inside
 * @param calls whether they are those inside
 */
record Legs(List<JobRun> jobs, boolean calls) {

    /** What decides how a job ends that calls a workflow: the first of these that a job inside has. */
    private static final List<Conclusion> OF_CALLERS = List.of(
            Conclusion.FAILURE, Conclusion.CANCELLED, Conclusion.WAITING, Conclusion.UNKNOWN, Conclusion.SUCCESS);

    /** The jobs of a run with one of some ids, or those inside of the workflows that these call. */
    static Legs of(Run run, Predicate<String> id) {
        List<JobRun> own = run.jobs().stream().filter(job -> id.test(job.id())).toList();
        if (!own.isEmpty()) {
            return new Legs(own, false);
        }
        List<JobRun> inside =
                run.jobs().stream().filter(job -> isInside(job.id(), id)).toList();
        return new Legs(inside, true);
    }

    private static boolean isInside(String inner, Predicate<String> id) {
        for (int slash = inner.lastIndexOf('/'); slash > 0; slash = inner.lastIndexOf('/', slash - 1)) {
            if (id.test(inner.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** The job that the run's page calls so, where it is no id. */
    Legs orNamed(Run run, String name) {
        return isNone()
                ? new Legs(
                        run.jobs().stream()
                                .filter(job -> job.name().equals(name))
                                .toList(),
                        false)
                : this;
    }

    boolean isNone() {
        return jobs.isEmpty();
    }

    List<StateAssert.State> states(String name) {
        return calls
                ? List.of(ofCaller(name))
                : jobs.stream()
                        .map(job -> new StateAssert.State(job.name(), job.conclusion(), job.reason()))
                        .toList();
    }

    private StateAssert.State ofCaller(String name) {
        Optional<Conclusion> found = OF_CALLERS.stream()
                .filter(one -> jobs.stream().anyMatch(job -> job.conclusion() == one))
                .findFirst();
        Conclusion conclusion = found.orElse(Conclusion.SKIPPED);
        String reason = jobs.stream()
                .filter(job -> job.conclusion() == conclusion)
                .map(job -> "`" + job.name() + "`: " + job.reason())
                .collect(Collectors.joining("; "));
        return new StateAssert.State(name, conclusion, reason);
    }
}
