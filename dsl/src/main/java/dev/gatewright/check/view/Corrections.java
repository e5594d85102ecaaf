package dev.gatewright.check.view;

import dev.gatewright.finding.Candidates;
import dev.gatewright.finding.Fix;
import dev.gatewright.source.Span;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Style;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Fixes that put another text in the place of a scalar that was read; none where its place isn't known. */
public final class Corrections {

    private Corrections() {}

    /**
     * Writes the name that was surely meant.
     *
     * @param spot the name that nobody knows
     * @param known the names that there are
     * @param safe whether GitHub refuses the one that stands there
     * @return the fix, none when no known name is close, or several are
     */
    public static List<Fix> closest(Spot spot, Collection<String> known, boolean safe) {
        return spot.text()
                .flatMap(name -> Candidates.only(name, known))
                .map(meant -> replace(spot, meant, safe))
                .orElse(List.of());
    }

    /**
     * Writes another text.
     *
     * @param spot the scalar
     * @param text the text that it is to have
     * @param safe whether that may be done without looking
     * @return the fix, none when it can't be said as an edit of one line
     */
    public static List<Fix> replace(Spot spot, String text, boolean safe) {
        if (!(spot.node() instanceof Scalar scalar) || text.lines().count() != 1) {
            return List.of();
        }
        Optional<Span> span = scalar.span();
        String title = "Replace `" + scalar.text() + "` by `" + text + "`";
        return span.map(at -> safe
                        ? Fix.safe(title, at, spelled(scalar, text))
                        : Fix.proposed(title, at, spelled(scalar, text)))
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * Writes another key, in the quotes that the old one had: {@code on} needs none.
     *
     * @param key the key, which GitHub refuses
     * @param name the name that it is to have
     * @return the fix, none when its place isn't known
     */
    public static List<Fix> rename(Spot key, String name) {
        boolean plain = key.node().decor().style().orElse(Style.PLAIN) == Style.PLAIN;
        Optional<Span> span = plain && key.node() instanceof Scalar scalar ? scalar.span() : Optional.empty();
        return span.map(at -> List.of(Fix.safe("Replace `" + key.text().orElse("") + "` by `" + name + "`", at, name)))
                .orElseGet(() -> replace(key, name, true));
    }

    /**
     * Puts a number or a word in quotes, so that it is text.
     *
     * @param spot the scalar
     * @return the fix, which changes what the file means; none when it can't be said as an edit of one line
     */
    public static List<Fix> quote(Spot spot) {
        if (!(spot.node() instanceof Scalar scalar)) {
            return List.of();
        }
        String quoted = "'" + scalar.text() + "'";
        return scalar.span()
                .map(at -> List.of(Fix.proposed("Write `" + quoted + "`", at, quoted)))
                .orElse(List.of());
    }

    /**
     * Takes the quotes away from what must be a number or a word.
     *
     * @param spot the scalar
     * @return the fix, safe as GitHub refuses the text; none when it can't be said as an edit of one line
     */
    public static List<Fix> unquote(Spot spot) {
        if (!(spot.node() instanceof Scalar scalar)) {
            return List.of();
        }
        return scalar.span()
                .map(at -> List.of(Fix.safe("Write `" + scalar.text() + "`", at, scalar.text())))
                .orElse(List.of());
    }

    /** In the quotes that it had, or as it must be. */
    private static String spelled(Scalar scalar, String text) {
        return switch (scalar.decor().style().orElse(Style.PLAIN)) {
            case SINGLE_QUOTED -> "'" + text.replace("'", "''") + "'";
            case DOUBLE_QUOTED -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            default -> Scalar.of(text).toString();
        };
    }
}
