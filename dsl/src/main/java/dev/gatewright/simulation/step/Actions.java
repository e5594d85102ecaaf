package dev.gatewright.simulation.step;

import dev.gatewright.simulation.context.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The actions of a repository that are made of steps: what becomes of those can be told. Of every other action only what
 * the scenario says is known, and so it is with one that uses itself, or has too many steps within steps to look at.
 */
public final class Actions {

    /** No actions at all. */
    public static final Actions NONE = new Actions(Map.of());

    private static final int MOST_STEPS = 1000;

    private final Map<String, Tree> byFolder;

    private Actions(Map<String, Tree> byFolder) {
        this.byFolder = byFolder;
    }

    /**
     * The actions of a repository.
     *
     * @param byFolder what each {@code action.yml} holds, by its folder's path from the repository's root
     * @return those of them that are made of steps
     */
    public static Actions of(Map<String, Tree> byFolder) {
        Map<String, Tree> composite = new LinkedHashMap<>(byFolder);
        composite
                .values()
                .removeIf(action -> action.at("runs")
                        .at("using")
                        .text()
                        .filter("composite"::equals)
                        .isEmpty());
        Sizes sizes = new Sizes(composite);
        composite.keySet().removeIf(folder -> sizes.of(folder) > MOST_STEPS);
        return new Actions(composite);
    }

    /**
     * The steps of the action that a step uses.
     *
     * @param step the step
     * @return its steps, none when it isn't one of these
     */
    public List<StepSpec> steps(StepSpec step) {
        return composite(step)
                .map(action -> StepSpec.all(action.at("runs").at("steps")))
                .orElse(List.of());
    }

    /** What the action that a step uses holds, empty when it isn't one of these. */
    Optional<Tree> composite(StepSpec step) {
        return used(step).map(byFolder::get);
    }

    private static Optional<String> used(StepSpec step) {
        return step.tree().at("uses").text().flatMap(Actions::folder);
    }

    /**
     * The folder that a step's {@code uses} names.
     *
     * @param uses what stands there
     * @return its path from the repository's root, empty when it names no action of this repository
     */
    public static Optional<String> folder(String uses) {
        boolean isLocal = uses.startsWith("./") || uses.startsWith("$/") && uses.indexOf('@') < 0;
        return isLocal ? Optional.of(uses.substring(2).replaceFirst("/+$", "")) : Optional.empty();
    }

    /** How many steps an action has, with those of the actions that they use; too many for one that uses itself. */
    private static final class Sizes {
        private final Map<String, Tree> actions;
        private final Map<String, Integer> known = new HashMap<>();
        private final Set<String> open = new HashSet<>();

        private Sizes(Map<String, Tree> actions) {
            this.actions = Map.copyOf(actions);
        }

        private int of(String folder) {
            Integer size = known.get(folder);
            if (size != null) {
                return size;
            }
            Tree action = actions.get(folder);
            if (action == null) {
                return 0;
            }
            if (!open.add(folder)) {
                return MOST_STEPS + 1;
            }
            int sum = 0;
            for (StepSpec step : StepSpec.all(action.at("runs").at("steps"))) {
                sum = Math.min(
                        MOST_STEPS + 1, sum + 1 + used(step).map(this::of).orElse(0));
            }
            open.remove(folder);
            known.put(folder, sum);
            return sum;
        }
    }
}
