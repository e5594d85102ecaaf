package dev.gatewright.finding;

import dev.gatewright.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * A way out of a finding that a program can take: changes that belong together.
 *
 * @param title what it does, as an order without a full stop: {@code Replace `run-on` by `runs-on`}
 * @param safe whether it may be made without looking: a file that works goes on to mean what it means
 * @param edits the changes, none within another
 */
public record Fix(String title, boolean safe, List<Edit> edits) {

    /**
     * A way out.
     *
     * @param title what it does
     * @param safe whether it may be made without looking
     * @param edits the changes, copied
     */
    public Fix {
        Objects.requireNonNull(title, "title");
        edits = List.copyOf(edits);
    }

    /**
     * A fix that may be made without looking: what GitHub refuses anyway is mended, or nothing changes its meaning.
     *
     * @param title what it does
     * @param span what goes
     * @param text what comes instead
     * @return the fix
     */
    public static Fix safe(String title, Span span, String text) {
        return new Fix(title, true, List.of(new Edit(span, text)));
    }

    /**
     * A fix that somebody should look at: it changes what a file means that works.
     *
     * @param title what it does
     * @param span what goes
     * @param text what comes instead
     * @return the fix
     */
    public static Fix proposed(String title, Span span, String text) {
        return new Fix(title, false, List.of(new Edit(span, text)));
    }
}
