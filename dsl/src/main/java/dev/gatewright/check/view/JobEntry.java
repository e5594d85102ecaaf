package dev.gatewright.check.view;

import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A job as checks see it.
 *
 * @param key its id, where it stands
 * @param body what stands under the id
 * @param steps its steps, in order, without those of parallel groups
 * @param asked what its expressions name of {@code needs}, in order: several rules judge it, and it is read once
 */
public record JobEntry(Spot key, Spot body, List<StepEntry> steps, List<Reference> asked) {

    static JobEntry of(Pair pair) {
        List<StepEntry> steps = StepEntry.all(pair.value().get("steps"));
        return new JobEntry(pair.key(), pair.value(), steps, References.to("needs", computed(pair.value(), steps)));
    }

    private static List<ComputedText> computed(Spot body, List<StepEntry> steps) {
        List<ComputedText> all = new ArrayList<>();
        for (Pair pair : body.pairs()) {
            if (pair.name().equals("steps")) {
                steps.forEach(step -> all.addAll(step.computed()));
            } else {
                all.addAll(ComputedText.at(pair));
            }
        }
        return all;
    }

    /**
     * Its id.
     *
     * @return the id
     */
    public String id() {
        return key.text().orElse("");
    }

    /**
     * Where it stands.
     *
     * @return the place of its id
     */
    public Origin origin() {
        return key.origin();
    }

    /**
     * Its matrix.
     *
     * @return what stands at {@code strategy.matrix}, in whichever form, empty when there is none
     */
    public Optional<Spot> matrix() {
        return get("strategy").flatMap(strategy -> strategy.get("matrix"));
    }

    /**
     * Whether it calls a workflow.
     *
     * @return true when it has {@code uses}
     */
    public boolean isCall() {
        return body.has("uses");
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
     * The ids of the jobs that it needs.
     *
     * @return the ids in order
     */
    public List<Spot> needs() {
        return get("needs").map(Spot::oneOrMore).orElse(List.of());
    }

    /**
     * All its steps, those of parallel groups in the place of the group.
     *
     * @return the steps
     */
    public List<StepEntry> allSteps() {
        return StepEntry.flat(steps);
    }
}
