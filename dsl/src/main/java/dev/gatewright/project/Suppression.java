package dev.gatewright.project;

import dev.gatewright.finding.Candidates;
import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Fix;
import dev.gatewright.source.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One code that a comment suppresses. */
final class Suppression {

    static final String WITHOUT_CODE = "suppression-without-code";
    static final String WITHOUT_REASON = "suppression-without-reason";
    static final String NEEDLESS = "needless-suppression";
    static final String UNKNOWN = "unknown-code";

    private final String code;
    private final Comment comment;
    private final boolean hasReason;
    private final List<Fix> removal;
    private boolean used;

    /**
     * Where a suppression stands.
     *
     * @param place where the comment starts
     * @param about the first line that it is about, beside its own
     * @param last the last one
     */
    record Comment(Origin place, int about, int last) {

        boolean covers(int line) {
            return line == place.line() || line >= about && line <= last;
        }
    }

    /**
     * A code that is suppressed.
     *
     * @param code the code, empty when it names none
     * @param comment where it is suppressed
     * @param hasReason whether it says why
     * @param removal how to take the comment away, where that is all that it says
     */
    Suppression(String code, Comment comment, boolean hasReason, List<Fix> removal) {
        this.code = code;
        this.comment = comment;
        this.hasReason = hasReason;
        this.removal = removal;
    }

    boolean covers(Finding finding) {
        return code.equals(finding.code()) && comment.covers(finding.origin().line());
    }

    void use() {
        used = true;
    }

    /**
     * What is wrong with it, once all findings have been seen.
     *
     * @param codes the codes that findings can have
     */
    Optional<Finding> problem(Collection<String> codes) {
        if (code.isEmpty()) {
            return warning(
                    WITHOUT_CODE,
                    "This suppresses nothing: it names no code.",
                    "Write `# gatewright: ignore[code] reason`.");
        }
        if (!used && !codes.contains(code)) {
            return warning(
                    UNKNOWN,
                    "No finding has the code `" + code + "`.",
                    Candidates.closest(code, codes)
                            .map(name -> "Did you mean `" + name + "`?")
                            .orElse("Remove the comment, or name a code as findings show it."));
        }
        if (!used) {
            return warning(NEEDLESS, "Nothing here has the code `" + code + "` any more.", "Remove the comment.")
                    .map(finding -> finding.withFixes(removal));
        }
        return hasReason
                ? Optional.empty()
                : warning(
                        WITHOUT_REASON,
                        "The suppression of `" + code + "` gives no reason.",
                        "Say why behind the brackets.");
    }

    private Optional<Finding> warning(String problem, String fact, String help) {
        return Optional.of(Finding.warning(problem, comment.place(), fact, help));
    }
}
