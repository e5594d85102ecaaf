package dev.gatewright.check.step;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;
import java.util.Optional;

/** The steps that a step waits for or cancels. */
final class Targets {

    private Targets() {}

    /** What takes a target: its id, the step that names it, and the steps above that one. */
    @FunctionalInterface
    interface Taker {
        void take(Spot target, StepEntry step, List<StepEntry> above);
    }

    static void each(List<StepEntry> steps, Taker taker) {
        for (int i = 0; i < steps.size(); i++) {
            StepEntry step = steps.get(i);
            List<StepEntry> above = steps.subList(0, i);
            each(step.get("wait"), step, above, taker);
            each(step.get("cancel"), step, above, taker);
        }
    }

    private static void each(Optional<Spot> targets, StepEntry step, List<StepEntry> above, Taker taker) {
        for (Spot target : targets.map(Spot::oneOrMore).orElse(List.of())) {
            if (!target.literal().orElse("").isEmpty()) {
                taker.take(target, step, above);
            }
        }
    }

    /** The step of an id among steps. */
    static Optional<StepEntry> find(List<StepEntry> steps, String id) {
        return steps.stream()
                .filter(step -> step.id().flatMap(Spot::text).filter(id::equals).isPresent())
                .findFirst();
    }

    static List<String> background(List<StepEntry> steps) {
        return steps.stream()
                .filter(Targets::isInBackground)
                .flatMap(step -> step.id().flatMap(Spot::text).stream())
                .toList();
    }

    static boolean isInBackground(StepEntry step) {
        return step.get("background")
                .filter(background -> background.isTrue() || background.isComputed())
                .isPresent();
    }
}
