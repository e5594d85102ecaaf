package dev.gatewright.cli;

import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Fix;
import dev.gatewright.finding.Patch;
import dev.gatewright.project.Project;
import dev.gatewright.project.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the safe fixes of what is found in a repository's files, until there are none: one may bring another to light. */
final class Repair {

    /** So often fixes are looked for again, should one undo another. */
    private static final int ROUNDS = 10;

    private final Map<String, Integer> changes = new LinkedHashMap<>();
    private Project project;
    private List<Finding> findings;

    private Repair(Project project) {
        this.project = project;
        this.findings = ProjectChecks.of(project);
    }

    static Repair of(Project project) {
        Repair repair = new Repair(project);
        for (int round = 0; round < ROUNDS && repair.once(); round++) {
            repair.findings = ProjectChecks.of(repair.project);
        }
        return repair;
    }

    /** The files with all fixes made; nothing is written. */
    Project project() {
        return project;
    }

    /** What is left to be told. */
    List<Finding> findings() {
        return findings;
    }

    List<Repaired> repaired() {
        return project.files().stream()
                .filter(file -> changes.containsKey(file.name()))
                .map(file -> new Repaired(file, changes.get(file.name())))
                .toList();
    }

    private boolean once() {
        int before = sum();
        List<SourceFile> files = new ArrayList<>();
        project.files().forEach(file -> files.add(once(file)));
        project = project.with(files);
        return sum() > before;
    }

    private int sum() {
        return changes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private SourceFile once(SourceFile file) {
        Patch patch = new Patch();
        int count = (int) findings.stream()
                .filter(finding -> finding.origin().file().equals(file.name()))
                .flatMap(finding -> finding.fixes().stream().filter(Fix::safe).limit(1))
                .filter(patch::add)
                .count();
        if (count == 0) {
            return file;
        }
        changes.merge(file.name(), count, Integer::sum);
        return file.withText(patch.applyTo(file.text()));
    }
}
