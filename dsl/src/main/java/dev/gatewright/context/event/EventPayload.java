package dev.gatewright.context.event;

import java.util.function.Function;

/**
 * The payload of one event, for {@code github().event(…)}.
 *
 * @param <P> the class of the payload
 */
public final class EventPayload<P extends Payload> {

    private final String eventName;
    private final Function<EventValue, P> view;

    private EventPayload(String eventName, Function<EventValue, P> view) {
        this.eventName = eventName;
        this.view = view;
    }

    static <P extends Payload> EventPayload<P> of(String eventName, Function<EventValue, P> view) {
        return new EventPayload<>(eventName, view);
    }

    /**
     * The event.
     *
     * @return its name below {@code on}
     */
    public String eventName() {
        return eventName;
    }

    /**
     * What the event tells.
     *
     * @return {@code github.event}, as this event fills it
     */
    public P payload() {
        return view.apply(EventValue.payload(eventName));
    }

    @Override
    public String toString() {
        return "payload of " + eventName;
    }
}
