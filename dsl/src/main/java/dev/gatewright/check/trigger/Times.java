package dev.gatewright.check.trigger;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.stream.Stream;

/** The times of a schedule. */
final class Times {

    private Times() {}

    /** The items of {@code on.schedule}. */
    static List<Spot> of(WorkflowFile workflow) {
        return workflow.trigger("schedule").map(Spot::items).orElse(List.of());
    }

    /** The cron line of an item, where it has one. */
    static Stream<Spot> lines(WorkflowFile workflow) {
        return of(workflow).stream()
                .flatMap(item -> item.get("cron").stream())
                .filter(line -> line.literal().filter(text -> !text.isBlank()).isPresent());
    }
}
