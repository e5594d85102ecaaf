package dev.gatewright.cli;

import dev.gatewright.finding.Finding;
import dev.gatewright.project.Project;
import dev.gatewright.project.SourceFile;
import dev.gatewright.project.Unreadable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left of a repository's files once they have been checked: the trees go.
 *
 * @param findings what is wrong with them
 * @param texts the texts that findings are about, by the files' names
 * @param unreadable what could not be read at all
 * @param changed the files that have another text now, which is not written yet
 */
record Checked(List<Finding> findings, Map<String, String> texts, List<Unreadable> unreadable, List<Repaired> changed) {

    /** A repository as it is. */
    static Checked of(Project project) {
        return of(project, ProjectChecks.of(project), List.of());
    }

    /** A repository after all fixes that can be made without looking. */
    static Checked repaired(Project project) {
        Repair repair = Repair.of(project);
        return of(repair.project(), repair.findings(), repair.repaired());
    }

    private static Checked of(Project project, List<Finding> findings, List<Repaired> changed) {
        Map<String, SourceFile> files = new HashMap<>();
        project.files().forEach(file -> files.put(file.name(), file));
        Map<String, String> texts = new HashMap<>();
        for (Finding finding : findings) {
            SourceFile file = files.get(finding.origin().path());
            if (file != null) {
                texts.computeIfAbsent(file.name(), name -> file.text());
            }
        }
        return new Checked(findings, texts, project.unreadable(), changed);
    }
}
