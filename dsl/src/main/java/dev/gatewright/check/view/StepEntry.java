package dev.gatewright.check.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step as checks see it.
 *
 * @param body what it holds
 * @param group the steps of a parallel group, none for any other step
 * @param computed the texts with expressions in it and in its group, in order
 */
public record StepEntry(Spot body, List<StepEntry> group, List<ComputedText> computed) {

    static List<StepEntry> all(Optional<Spot> steps) {
        List<StepEntry> entries = new ArrayList<>();
        for (Spot item : steps.map(Spot::items).orElse(List.of())) {
            entries.add(new StepEntry(item, all(item.get("parallel")), ComputedText.in(item)));
        }
        return entries;
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
     * The steps that do something: those of parallel groups in the place of the group.
     *
     * @param steps steps and groups
     * @return the steps, in order
     */
    public static List<StepEntry> flat(List<StepEntry> steps) {
        for (StepEntry step : steps) {
            if (!step.group.isEmpty()) {
                return flattened(steps);
            }
        }
        return steps;
    }

    private static List<StepEntry> flattened(List<StepEntry> steps) {
        List<StepEntry> flat = new ArrayList<>(steps.size());
        for (StepEntry step : steps) {
            if (step.group.isEmpty()) {
                flat.add(step);
            } else {
                flat.addAll(flattened(step.group));
            }
        }
        return flat;
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
     * What is passed to an action.
     *
     * @param action the action, without its version
     * @return what stands at {@code with}, empty when the step uses another action or passes nothing
     */
    public Optional<Spot> inputsOf(String action) {
        return get("uses")
                .flatMap(Spot::text)
                .filter(uses -> uses.startsWith(action + "@"))
                .flatMap(uses -> get("with"));
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
