package dev.gatewright.expression.taint;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where text comes from.
 *
 * @param path the path in a context, such as {@code github.event.commits.*.message}
 * @param control how much say somebody has over it
 * @param via what it came through, from where it is used on; nothing where it is used as it is
 */
public record Source(String path, Control control, List<String> via) {

    /**
     * Where text comes from.
     *
     * @param path the path in a context
     * @param control how much say somebody has over it
     * @param via what it came through, copied
     */
    public Source {
        via = List.copyOf(via);
    }

    /**
     * Where text comes from that is used as it is.
     *
     * @param path the path in a context
     * @param control how much say somebody has over it
     */
    public Source(String path, Control control) {
        this(path, control, List.of());
    }

    /**
     * The same text, come through one more place.
     *
     * @param place the place, such as {@code env.TITLE}
     * @return the source
     */
    public Source through(String place) {
        return new Source(
                path, control, Stream.concat(Stream.of(place), via.stream()).toList());
    }
}
