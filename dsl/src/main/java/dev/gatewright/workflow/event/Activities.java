package dev.gatewright.workflow.event;

import dev.gatewright.block.Shape;
import dev.gatewright.block.Shape.Fields;
import dev.gatewright.block.Shape.ListOf;
import dev.gatewright.block.Shape.OneOf;
import dev.gatewright.block.Shape.Text;
import dev.gatewright.block.Shape.Within;
import java.util.List;
import java.util.stream.Stream;

/**
 * The activity types of events.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", the table of each event.
 */
public final class Activities {

    private Activities() {}

    /**
     * The activity types that GitHub knows of an event.
     *
     * @param event the event's name
     * @return the words that its key {@code types} takes; none when it has no such key, or takes any word
     */
    public static List<String> of(String event) {
        return Triggers.KEYS
                .get(event)
                .map(key -> words(key.type().shape()).distinct().toList())
                .orElse(List.of());
    }

    private static Stream<String> words(Shape shape) {
        if (shape instanceof Fields fields) {
            return fields.keys().get().get("types").stream()
                    .flatMap(key -> words(key.type().shape()));
        }
        if (shape instanceof OneOf one) {
            return one.shapes().stream().flatMap(Activities::words);
        }
        if (shape instanceof ListOf list) {
            return words(list.item());
        }
        if (shape instanceof Within within) {
            return words(within.shape());
        }
        return shape instanceof Text text ? text.allowed().stream() : Stream.of();
    }
}
