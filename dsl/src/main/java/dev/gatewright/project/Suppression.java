package dev.gatewright.project;

import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Fix;
import dev.gatewright.source.Origin;
import dev.gatewright.source.Span;
import java.util.List;
import java.util.Optional;

/** One code that a comment suppresses. */
final class Suppression {

    private final String code;
    private final Origin place;
    private final int about;
    private final boolean hasReason;
    private final List<Fix> removal;
    private boolean used;

    /**
     * A code that is suppressed.
     *
     * @param code the code
     * @param place where the comment starts
     * @param about the line that it is about, beside its own
     * @param hasReason whether it says why
     * @param removal how to take the comment away, where that is all that it says
     */
    Suppression(String code, Origin place, int about, boolean hasReason, List<Fix> removal) {
        this.code = code;
        this.place = place;
        this.about = about;
        this.hasReason = hasReason;
        this.removal = removal;
    }

    /** Takes a comment away: all of its line, or what stands behind the rest. */
    static Fix removal(Origin place, String line, boolean isLast) {
        String rest = line.substring(0, place.column() - 1);
        boolean wholeLine = rest.isBlank() && !isLast;
        int column = rest.isBlank() ? 1 : rest.stripTrailing().length() + 1;
        return Fix.safe(
                "Remove the comment",
                new Span(
                        place.file(),
                        place.line(),
                        column,
                        wholeLine ? place.line() + 1 : place.line(),
                        wholeLine ? 1 : line.length() + 1),
                "");
    }

    boolean covers(Finding finding) {
        int at = finding.origin().line();
        return code.equals(finding.code()) && (at == place.line() || at == about);
    }

    void use() {
        used = true;
    }

    /** What is wrong with it, once all findings have been seen. */
    Optional<Finding> problem() {
        if (!used) {
            return Optional.of(Finding.warning(
                            "needless-suppression",
                            place,
                            "Nothing here has the code `" + code + "` any more.",
                            "Remove the comment.")
                    .withFixes(removal));
        }
        return hasReason
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "suppression-without-reason",
                        place,
                        "The suppression of `" + code + "` gives no reason.",
                        "Say why behind the brackets."));
    }
}
