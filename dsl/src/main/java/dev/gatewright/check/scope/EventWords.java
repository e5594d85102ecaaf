package dev.gatewright.check.scope;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.workflow.event.Activities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an event says of itself is one of the words that the triggers of its workflow name.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows": activity types, {@code github.event.schedule}.
 */
final class EventWords {

    private EventWords() {}

    /** By the path of the property; none for a workflow that any event may start. */
    static Map<String, List<String>> of(WorkflowFile workflow) {
        if (EventTypes.events(workflow).isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> words = new HashMap<>();
        activities(workflow).ifPresent(known -> words.put("github.event.action", known));
        crons(workflow).ifPresent(known -> words.put("github.event.schedule", known));
        return words;
    }

    /** Empty when one of the events has activities that aren't known, or when none has any. */
    private static Optional<List<String>> activities(WorkflowFile workflow) {
        List<String> all = new ArrayList<>();
        for (Pair trigger : workflow.triggers()) {
            if (PayloadTypes.telling("action").contains(trigger.name())) {
                List<String> words = activities(trigger);
                if (words.isEmpty()) {
                    return Optional.empty();
                }
                all.addAll(words);
            }
        }
        return Optional.of(all.stream().distinct().toList()).filter(words -> !words.isEmpty());
    }

    private static List<String> activities(Pair trigger) {
        Optional<Spot> chosen = trigger.value().get("types");
        if (chosen.isPresent()) {
            return literals(chosen.get().oneOrMore().stream().map(Optional::of));
        }
        return Activities.usual(trigger.name());
    }

    private static Optional<List<String>> crons(WorkflowFile workflow) {
        return workflow.trigger("schedule")
                .map(schedule -> literals(schedule.items().stream().map(item -> item.get("cron"))))
                .filter(words -> !words.isEmpty());
    }

    /** None when one of them isn't a plain text. */
    private static List<String> literals(Stream<Optional<Spot>> spots) {
        List<Optional<String>> texts =
                spots.map(spot -> spot.flatMap(Spot::literal)).toList();
        return texts.stream().allMatch(Optional::isPresent)
                ? texts.stream().flatMap(Optional::stream).toList()
                : List.of();
    }
}
