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

    private static final List<String> OF_PULL_REQUESTS = List.of("opened", "synchronize", "reopened");

    private Activities() {}

    /**
     * The activity types that GitHub knows of an event.
     *
     * @param event the event's name
     * @return the words that its key {@code types} takes; none when it has no such key, or takes any word
     */
    public static List<String> of(String event) {
        return Triggers.keys()
                .get(event)
                .map(key -> words(key.type().shape()).distinct().toList())
                .orElse(List.of());
    }

    /**
     * The activity types that count where a workflow names none.
     *
     * @param event the event's name
     * @return the three of a pull request; of any other event, all that it has
     */
    public static List<String> usual(String event) {
        return isLimited(event) ? OF_PULL_REQUESTS : of(event);
    }

    /**
     * Whether some activities of an event count only where a workflow names them.
     *
     * @param event the event's name
     * @return true for {@code pull_request} and {@code pull_request_target}
     */
    public static boolean isLimited(String event) {
        return event.equals("pull_request") || event.equals("pull_request_target");
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
