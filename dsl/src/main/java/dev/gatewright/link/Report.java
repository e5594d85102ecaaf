package dev.gatewright.link;

import dev.gatewright.finding.Finding;
import dev.gatewright.source.Origin;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, all of it. */
final class Report {

    private final List<Finding> findings = new ArrayList<>();

    void error(String code, Origin origin, String message, String help) {
        add(Finding.error(code, origin, message, help));
    }

    void add(Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
