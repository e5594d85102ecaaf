package dev.gatewright.check.schema;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Triggers;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.job.Strategy;
import dev.gatewright.workflow.step.RunStep;
import dev.gatewright.workflow.step.UsesStep;
import java.util.List;
import java.util.Optional;

/** Where a key belongs that is GitHub's own, and stands a level too high or too low. */
final class Elsewhere {

    private static final List<Keys> JOBS = List.of(StepsJob.KEYS, CallJob.KEYS);
    private static final List<Keys> STEPS = List.of(RunStep.KEYS, UsesStep.KEYS);

    private Elsewhere() {}

    /**
     * Where it belongs.
     *
     * @param name the key
     * @param kinds the kinds of the mapping that it stands in, none of which has it
     * @return a sentence, empty for a key of nowhere near
     */
    static Optional<String> of(String name, List<Keys> kinds) {
        return across(name, kinds).or(() -> below(name, kinds));
    }

    /** What isn't GitHub's own, and is likely the user's: an axis, or an input of an action. */
    static Optional<String> ofOwn(List<Keys> kinds) {
        if (kinds.contains(Strategy.KEYS)) {
            return Optional.of("Axes stand below `matrix`.");
        }
        return kinds.equals(List.of(UsesStep.KEYS))
                ? Optional.of("Inputs of an action stand below `with`.")
                : Optional.empty();
    }

    private static Optional<String> below(String name, List<Keys> kinds) {
        List<String> parents = kinds.stream()
                .flatMap(kind -> kind.all().stream())
                .filter(key -> has(key, name))
                .map(Key::name)
                .distinct()
                .toList();
        if (parents.isEmpty()) {
            return Optional.empty();
        }
        boolean events = kinds.contains(Triggers.keys());
        return Optional.of("It stands below " + (events ? "an event, such as " : "") + "`"
                + (parents.contains("push") ? "push" : parents.get(0)) + "`.");
    }

    private static boolean has(Key<?> parent, String name) {
        return Alternatives.of(parent.type().shape()).fields().stream()
                .anyMatch(kind -> kind.get(name).isPresent());
    }

    private static Optional<String> across(String name, List<Keys> kinds) {
        boolean inSteps = kinds.stream().anyMatch(STEPS::contains);
        boolean inJobs = kinds.stream().anyMatch(JOBS::contains);
        if ((inSteps || kinds.contains(Workflow.KEYS)) && isIn(name, JOBS)) {
            return Optional.of(
                    inSteps ? "It is a key of the job, not of a step." : "It is a key of a job: indent it below one.");
        }
        return inJobs && isIn(name, STEPS)
                ? Optional.of("It is a key of a step: indent it below one.")
                : Optional.empty();
    }

    private static boolean isIn(String name, List<Keys> kinds) {
        return kinds.stream().anyMatch(kind -> kind.get(name).isPresent());
    }
}
