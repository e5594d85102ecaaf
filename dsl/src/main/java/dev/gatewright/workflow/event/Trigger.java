package dev.gatewright.workflow.event;

import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Node;

/**
 * One reason for a workflow to run: an entry below {@code on}. All but {@link Schedule}, which is a list of times, are
 * {@linkplain Event events} with filters.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows".
 */
public sealed interface Trigger permits Event, Schedule {

    /**
     * The event's name.
     *
     * @return its key below {@code on}
     */
    String eventName();

    /**
     * What stands at the event's name: nothing, filters, or times.
     *
     * @return the tree
     */
    Node tree();

    /**
     * Where the trigger was written.
     *
     * @return its origin
     */
    Origin origin();

    /**
     * This trigger under a comment that readers of the YAML see.
     *
     * @param comment a sentence, or several lines of them
     * @return the trigger with it
     */
    Trigger because(String comment);
}
