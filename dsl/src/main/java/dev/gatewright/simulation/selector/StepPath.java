package dev.gatewright.simulation.selector;

import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.step.Actions;
import dev.gatewright.simulation.step.StepSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a step: its id or {@code #N}, and behind a slash each a step of the action that it uses, where that one is
 * made of steps and is here.
 *
 * @param keys the ids and numbers, from the outermost inwards
 */
record StepPath(List<String> keys) {

    static StepPath of(String text) {
        return new StepPath(List.of(text.split("/", -1)));
    }

    /** The numbers of the steps that are meant, empty when one of them isn't there. */
    Optional<List<Integer>> in(List<StepSpec> steps, Actions actions) {
        List<StepSpec> found = found(steps, actions);
        return found.size() == keys.size()
                ? Optional.of(found.stream().map(StepSpec::number).toList())
                : Optional.empty();
    }

    /** What there is in place of the first step that isn't there. */
    String help(List<StepSpec> steps, Actions actions, String none) {
        List<StepSpec> found = found(steps, actions);
        String asked = keys.get(Math.min(found.size(), keys.size() - 1));
        if (found.isEmpty()) {
            return Candidates.help(asked, names(steps), none);
        }
        StepSpec last = found.get(found.size() - 1);
        return Candidates.help(
                asked,
                names(actions.steps(last)),
                "Step `" + last.key() + "` uses no action of this repository that is made of steps.");
    }

    private List<StepSpec> found(List<StepSpec> steps, Actions actions) {
        List<StepSpec> found = new ArrayList<>();
        List<StepSpec> among = steps;
        for (String key : keys) {
            Optional<StepSpec> step =
                    among.stream().filter(each -> isMeant(each, key)).findFirst();
            if (step.isEmpty()) {
                return found;
            }
            found.add(step.get());
            among = actions.steps(step.get());
        }
        return found;
    }

    private static boolean isMeant(StepSpec step, String key) {
        return key.equals("#" + step.number())
                || !step.id().isEmpty() && step.id().equalsIgnoreCase(key);
    }

    private static List<String> names(List<StepSpec> steps) {
        return steps.stream().map(StepSpec::key).distinct().toList();
    }
}
