package dev.gatewright.finding;

import dev.gatewright.source.Span;
import java.util.Objects;

/**
 * One change of a file's text.
 *
 * @param span what goes; an empty span only adds
 * @param text what comes instead, "" to only remove
 */
public record Edit(Span span, String text) {

    /**
     * One change of a file's text.
     *
     * @param span what goes
     * @param text what comes instead
     */
    public Edit {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }
}
