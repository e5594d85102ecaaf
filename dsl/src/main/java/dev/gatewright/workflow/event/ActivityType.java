package dev.gatewright.workflow.event;

import dev.gatewright.expression.Label;
import java.util.Locale;

/**
 * What happened to the subject of an event: {@code opened}, {@code review_requested}. Each event that tells activities
 * apart has an enum of its own; GitHub spells them in lower case, with underscores.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code on.<event_name>.types}.
 */
public interface ActivityType extends Label {

    /**
     * The constant's own name.
     *
     * @return its name, as Java has it
     */
    String name();

    @Override
    default String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
