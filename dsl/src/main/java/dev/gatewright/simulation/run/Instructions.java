package dev.gatewright.simulation.run;

import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.selector.Segment;
import dev.gatewright.simulation.selector.Selectors;
import dev.gatewright.simulation.selector.Target;
import dev.gatewright.simulation.step.Course;
import dev.gatewright.simulation.step.StepSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the scenario says of jobs and steps, found by the job that it is about. */
final class Instructions {

    private final Map<String, List<Said<Outcome>>> outcomes = new HashMap<>();
    private final Map<String, List<Said<String>>> outputs = new HashMap<>();
    private final Map<String, List<Said<Long>>> seconds = new HashMap<>();
    private final Map<String, Set<List<Segment.Place>>> met = new HashMap<>();
    private final long assumed;

    private record Said<T>(Target target, T value) {}

    Instructions(Scenario scenario, Map<String, Outcome> said, Selectors selectors) {
        assumed = scenario.stepTime().toSeconds();
        said.forEach((name, outcome) -> put(outcomes, selectors.find(name), outcome));
        scenario.outputs().forEach((name, value) -> put(outputs, selectors.findOutput(name), value));
        scenario.durations().forEach((name, time) -> put(seconds, selectors.find(name), time.toSeconds()));
    }

    private static <T> void put(Map<String, List<Said<T>>> map, Target target, T value) {
        map.computeIfAbsent(target.file() + ":" + target.jobId(), key -> new ArrayList<>())
                .add(new Said<>(target, value));
    }

    /** Takes notice of a leg of a matrix whose legs are known. */
    void meet(String file, List<Segment.Place> leg) {
        met.computeIfAbsent(key(file, leg), key -> new LinkedHashSet<>()).add(leg);
    }

    /**
     * Refuses legs that nobody has met, though their matrices were computed.
     *
     * @throws dev.gatewright.simulation.selector.SelectorException when something is said of one
     */
    void demandLegs() {
        demandLegs(outcomes);
        demandLegs(outputs);
        demandLegs(seconds);
    }

    private <T> void demandLegs(Map<String, List<Said<T>>> all) {
        all.forEach((key, said) -> said.forEach(each -> each.target().demandOneOf(met.getOrDefault(key, Set.of()))));
    }

    private static String key(String file, List<Segment.Place> place) {
        return file + ":"
                + String.join("/", place.stream().map(Segment.Place::job).toList());
    }

    /** What is said of a job and its steps. */
    OfJob of(String file, List<Segment.Place> place) {
        return new OfJob(file, place, List.of());
    }

    /** What is said of one job and its steps. */
    final class OfJob implements Course {
        private final String file;
        private final List<Segment.Place> place;
        private final String key;
        /** The steps within whose actions these are. */
        private final List<Integer> within;

        private OfJob(String file, List<Segment.Place> place, List<Integer> within) {
            this.file = file;
            this.place = place;
            this.key = key(file, place);
            this.within = List.copyOf(within);
        }

        Optional<Outcome> outcome() {
            return last(outcomes, within, Said::value);
        }

        /** The outputs of a called workflow that isn't here. */
        Map<String, String> outputs() {
            return outputs(within);
        }

        @Override
        public Optional<Outcome> outcome(StepSpec step) {
            return last(outcomes, to(step), Said::value);
        }

        @Override
        public Map<String, String> outputs(StepSpec step) {
            return outputs(to(step));
        }

        @Override
        public Course within(StepSpec step) {
            return new OfJob(file, place, to(step));
        }

        private List<Integer> to(StepSpec step) {
            return Stream.concat(within.stream(), Stream.of(step.number())).toList();
        }

        private Map<String, String> outputs(List<Integer> steps) {
            Map<String, String> found = new LinkedHashMap<>();
            for (Said<String> said : said(outputs, steps)) {
                found.put(said.target().output(), said.value());
            }
            return found;
        }

        @Override
        public Optional<Long> seconds(StepSpec step) {
            return last(seconds, to(step), Said::value);
        }

        /** How long the job takes as a whole. */
        Optional<Long> seconds() {
            return last(seconds, within, Said::value);
        }

        @Override
        public long assumedSeconds() {
            return assumed;
        }

        private <T> List<Said<T>> said(Map<String, List<Said<T>>> map, List<Integer> steps) {
            return map.getOrDefault(key, List.of()).stream()
                    .filter(said ->
                            said.target().steps().equals(steps) && said.target().matches(file, place))
                    .toList();
        }

        private <T> Optional<T> last(Map<String, List<Said<T>>> map, List<Integer> steps, Function<Said<T>, T> value) {
            List<Said<T>> all = said(map, steps);
            return all.isEmpty() ? Optional.empty() : Optional.of(value.apply(all.get(all.size() - 1)));
        }
    }
}
