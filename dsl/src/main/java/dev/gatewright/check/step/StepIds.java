package dev.gatewright.check.step;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.ArrayList;
import java.util.List;

/** The ids of steps, where they stand. */
final class StepIds {

    private StepIds() {}

    static List<Spot> of(List<StepEntry> steps) {
        List<Spot> ids = new ArrayList<>();
        for (StepEntry step : StepEntry.flat(steps)) {
            step.id().ifPresent(ids::add);
        }
        return ids;
    }
}
