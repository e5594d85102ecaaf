package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.scenario.Repeat;
import dev.gatewright.simulation.selector.Segment;
import dev.gatewright.simulation.selector.Selectors;
import dev.gatewright.simulation.selector.Target;
import java.util.List;
import java.util.Optional;

/** Which jobs of the attempt before a re-run runs again by itself; those that depend on them follow. */
interface Repeats {

    Repeats ALL = (place, before) -> true;

    Repeats FAILED = (place, before) ->
            before.is(Conclusion.FAILURE) != Truth.FALSE || before.is(Conclusion.CANCELLED) != Truth.FALSE;

    /** Whether a job, or a leg of one, runs again. */
    boolean holds(List<Segment.Place> place, Fate before);

    /** What a re-run is about in the runs of a workflow, empty when it isn't about them. */
    static Optional<Repeats> of(Repeat repeat, Selectors selectors, String file) {
        if (repeat instanceof Repeat.Only only) {
            List<Target> targets = only.jobs().stream()
                    .map(selectors::find)
                    .filter(target -> target.file().equals(file))
                    .toList();
            return targets.isEmpty()
                    ? Optional.empty()
                    : Optional.of((place, before) -> targets.stream().anyMatch(target -> target.isOnTheWay(place)));
        }
        return Optional.of(repeat instanceof Repeat.Failed ? FAILED : ALL);
    }
}
