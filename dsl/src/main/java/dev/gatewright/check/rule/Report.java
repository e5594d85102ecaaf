package dev.gatewright.check.rule;

import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Fix;
import dev.gatewright.source.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what checks find: all of it, each thing once. */
public final class Report {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.origin().file())
            .thenComparingInt(finding -> finding.origin().line())
            .thenComparingInt(finding -> finding.origin().column());

    private final Purpose purpose;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<String> linked;
    private String where = "";

    private Report(Purpose purpose, Set<String> linked) {
        this.purpose = purpose;
        this.linked = linked;
    }

    /**
     * An empty report.
     *
     * @param purpose what is judged for
     * @return the report
     */
    public static Report of(Purpose purpose) {
        return new Report(purpose, new HashSet<>());
    }

    /**
     * An empty report on a part of what this one is about, which another thread may fill.
     *
     * @return the report, whose findings are to be added to this one
     */
    public Report part() {
        return new Report(purpose, linked);
    }

    /**
     * Adds what a part found.
     *
     * @param part a report that {@link #part()} gave
     */
    public void add(Report part) {
        findings.addAll(part.findings);
    }

    /**
     * What is judged for.
     *
     * @return the purpose
     */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * How to say something where the workflow is written.
     *
     * @param java how Java says it
     * @param yaml how YAML says it
     * @return one of them, quoted
     */
    public String spelled(String java, String yaml) {
        return "`" + (purpose == Purpose.EMITTING ? java : yaml) + "`";
    }

    /**
     * Adds a finding, unless it is there.
     *
     * @param rule what was broken
     * @param origin where
     * @param message the fact, as a sentence
     * @param help the way out, as a sentence
     */
    public void add(Rule rule, Origin origin, String message, String help) {
        add(rule, origin, message, help, List.of());
    }

    /**
     * Adds a finding with ways out that a program can take, unless it is there.
     *
     * @param rule what was broken
     * @param origin where
     * @param message the fact, as a sentence
     * @param help the way out, as a sentence
     * @param fixes the ways out, the best first
     */
    public void add(Rule rule, Origin origin, String message, String help, List<Fix> fixes) {
        if (linked.isEmpty() || !linked.contains(rule.code() + " " + origin)) {
            add(new Finding(rule.code(), rule.weight().severity(purpose), origin, message, help, fixes));
        }
    }

    /** What is so wherever a text is used needs no place. */
    private void add(Finding found) {
        if (where.isEmpty()) {
            findings.add(found);
        } else if (!findings.contains(found)) {
            findings.add(new Finding(
                    found.code(),
                    found.severity(),
                    found.origin(),
                    found.message() + where,
                    found.help(),
                    found.fixes()));
        }
    }

    /**
     * Judges something at one more of the places where it is used: what is wrong only there is reported with the place.
     *
     * @param place the place, as a sentence behind a blank
     * @param judge judges it
     */
    public void within(String place, Runnable judge) {
        String around = where;
        where = place;
        judge.run();
        where = around;
    }

    /**
     * Adds what linking found. It knew the constants, so what it says of a place isn't said again by a check of the same code.
     *
     * @param others the findings
     */
    public void addLinked(Collection<Finding> others) {
        findings.addAll(others);
        others.forEach(finding -> linked.add(finding.code() + " " + finding.origin()));
    }

    /**
     * All findings.
     *
     * @return the findings, sorted by their places
     */
    public List<Finding> findings() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }
}
