package dev.gatewright.cli;

import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Fix;
import dev.gatewright.finding.Patch;
import dev.gatewright.project.Project;
import dev.gatewright.project.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Makes the safe fixes of what is found in files, and counts them. */
final class Repair {

    private Repair() {}

    /**
     * Makes what fixes there are, each file at once or not at all.
     *
     * @param made how many fixes each file has had, which is counted on
     * @return whether any file has changed
     */
    static boolean once(Project project, List<Finding> findings, Map<String, Integer> made) throws IOException {
        boolean changed = false;
        for (SourceFile file : project.files()) {
            int count = of(file, findings);
            if (count > 0) {
                made.merge(file.name(), count, Integer::sum);
                changed = true;
            }
        }
        return changed;
    }

    private static int of(SourceFile file, List<Finding> findings) throws IOException {
        Patch patch = new Patch();
        int count = (int) findings.stream()
                .filter(finding -> finding.origin().file().equals(file.name()))
                .flatMap(finding -> finding.fixes().stream().filter(Fix::safe).limit(1))
                .filter(patch::add)
                .count();
        if (count > 0) {
            Rewriting.replace(file.path(), patch.applyTo(file.text()));
        }
        return count;
    }
}
