package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A schedule's time zone isn't in the IANA database. */
public final class UnknownTimeZone implements WorkflowCheck {

    private static final Rule RULE = Rule.fails(
            "unknown-time-zone",
            "A time zone that nobody knows",
            "GitHub's documentation, Workflow syntax, on.schedule: names of the IANA time zone database");

    /** Zones of the database that Java leaves out, as its own abbreviations had those names. */
    private static final Set<String> LEFT_OUT = Set.of("EST", "HST", "MST");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Spot item : Times.of(workflow)) {
            Optional<Spot> zone = item.get("timezone");
            String name = zone.flatMap(Spot::literal).orElse("");
            if (!name.isEmpty()) {
                check(zone.orElseThrow(), name, report);
            }
        }
    }

    /** Few workflows name a zone, and the database takes long to load. */
    private static void check(Spot zone, String name, Report report) {
        Set<String> known = new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds());
        known.removeIf(each -> each.startsWith("SystemV/"));
        known.addAll(LEFT_OUT);
        if (known.stream().noneMatch(name::equalsIgnoreCase)) {
            report.add(
                    RULE,
                    zone.origin(),
                    "Time zone `" + name + "` isn't in the IANA database.",
                    Candidates.closest(name, known)
                            .map(close -> "Did you mean `" + close + "`?")
                            .orElse("Name one of its zones, such as `Europe/Zurich` or `Etc/UTC`."),
                    Corrections.closest(zone, known, true));
        }
    }
}
