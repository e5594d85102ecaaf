package dev.gatewright.check.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step as checks see it.
 *
 * @param body what it holds
 * @param group the steps of a parallel group, none for any other step
 */
public record StepEntry(Spot body, List<StepEntry> group) {

    static List<StepEntry> all(Optional<Spot> steps) {
        return steps.map(Spot::items).orElse(List.of()).stream()
                .map(item -> new StepEntry(item, all(item.get("parallel"))))
                .toList();
    }

    /**
     * The steps of a composite action.
     *
     * @param steps what stands at {@code steps}
     * @return its steps
     */
    public static List<StepEntry> of(Spot steps) {
        return all(Optional.of(steps));
    }

    /**
     * The step itself, or the steps of the group that it is.
     *
     * @return the steps that do something
     */
    public Stream<StepEntry> flat() {
        return group.isEmpty() ? Stream.of(this) : group.stream().flatMap(StepEntry::flat);
    }

    /**
     * What stands at a key.
     *
     * @param key the key
     * @return its value, empty when nothing stands there
     */
    public Optional<Spot> get(String key) {
        return body.get(key);
    }

    /**
     * Whether there is such a key.
     *
     * @param key the key
     * @return true when there is
     */
    public boolean has(String key) {
        return body.has(key);
    }

    /**
     * Its id.
     *
     * @return the id, empty without one
     */
    public Optional<Spot> id() {
        return get("id").filter(id -> id.text().isPresent());
    }
}
