package dev.gatewright.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All that was found in one run: sorted by place, each thing once. */
public final class Report {

    /** Made when there is something to sort: nearly every run finds nothing. */
    private static final class Order {

        private static final Comparator<Finding> BY_PLACE = Comparator.<Finding, Boolean>comparing(
                        finding -> !finding.origin().isKnown())
                .thenComparing(finding -> finding.origin().path())
                .thenComparing(finding -> finding.origin().line())
                .thenComparing(finding -> finding.origin().column())
                .thenComparing(Finding::severity)
                .thenComparing(Finding::code)
                .thenComparing(Finding::message)
                .thenComparing(Finding::help);
    }

    private final List<Finding> findings;

    private Report(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    /**
     * A report.
     *
     * @param findings what was found, in any order
     * @return the report
     */
    public static Report of(Collection<Finding> findings) {
        return new Report(
                findings.isEmpty()
                        ? List.of()
                        : findings.stream().distinct().sorted(Order.BY_PLACE).toList());
    }

    /**
     * What was found.
     *
     * @return the findings, by file, line and column; those without a place are last
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Whether anything was found that GitHub would refuse, or that can't be emitted.
     *
     * @return true when there is an error
     */
    public boolean hasErrors() {
        return !isEmpty() && count(Severity.ERROR) > 0;
    }

    /**
     * Whether nothing was found.
     *
     * @return true when there is no finding at all
     */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /**
     * How much was found.
     *
     * @return a sentence such as {@code 2 errors, 1 warning.}
     */
    public String summary() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = count(severity);
            if (count > 0) {
                counts.add(count + " " + severity.noun(count));
            }
        }
        return counts.isEmpty() ? "Nothing found." : String.join(", ", counts) + ".";
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report that && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }

    /** The findings, one a line, without the source. */
    @Override
    public String toString() {
        return String.join("\n", findings.stream().map(Finding::toString).toList());
    }
}
