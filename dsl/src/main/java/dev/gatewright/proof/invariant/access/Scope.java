package dev.gatewright.proof.invariant.access;

import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.model.ActionModel;
import dev.gatewright.proof.model.Library;
import dev.gatewright.proof.model.StepModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sees the same steps and inputs: a job, or an action of this repository where a step uses it.
 *
 * @param library where other actions are found
 * @param job the job
 * @param steps its steps, or those of the action
 * @param use the action, empty for the job itself
 */
record Scope(Library library, JobNode job, List<StepModel> steps, Optional<Use> use) {

    /** GitHub follows no action deeper. */
    private static final int DEEPEST = 10;

    /** An action, and the step that uses it. */
    record Use(ActionModel action, Place by) {}

    static Scope of(Library library, JobNode job) {
        return new Scope(library, job, job.model().steps(), Optional.empty());
    }

    /** The same in another job of the run. */
    Scope of(JobNode other) {
        return of(library, other);
    }

    /** Its own places. */
    List<Place> own() {
        return steps.stream().map(step -> new Place(this, step)).toList();
    }

    /** The places of its steps, and within each those of the action that it uses. */
    Stream<Place> places() {
        return own().stream()
                .flatMap(place ->
                        Stream.concat(Stream.of(place), place.inside().stream().flatMap(Scope::places)));
    }

    /** The action that a step of it uses. */
    Optional<Scope> inside(Place place) {
        return depth() >= DEEPEST
                ? Optional.empty()
                : library.action(place.step().uses())
                        .map(action -> new Scope(library, job, action.steps(), Optional.of(new Use(action, place))));
    }

    private int depth() {
        return use.map(each -> each.by().scope().depth() + 1).orElse(0);
    }

    /** The job, or the action in it. */
    @Override
    public String toString() {
        return use.map(each -> "action `" + each.action().folder() + "` (used by " + each.by() + ")")
                .orElse("job `" + job.path() + "`");
    }
}
