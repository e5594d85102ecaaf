package dev.gatewright.subject;

import dev.gatewright.check.Checks;
import dev.gatewright.check.Settings;
import dev.gatewright.check.view.Callees;
import dev.gatewright.finding.Finding;
import dev.gatewright.link.Linked;
import dev.gatewright.project.Neighbours;
import dev.gatewright.project.Project;
import dev.gatewright.project.SourceFile;
import dev.gatewright.simulation.Simulation;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The workflows of a repository, the actions that they use of it, and which workflows GitHub refuses to start.
 *
 * @param workflows all workflows
 * @param actions what the {@code action.yml} of each action holds, by its folder's path from the repository's root
 * @param refused why GitHub refuses a workflow, by its file
 */
public record Subject(List<Workflow> workflows, Map<String, Mapping> actions, Map<String, String> refused) {

    private static final String FOLDER = ".github/workflows";

    /**
     * The workflows of a repository and its actions.
     *
     * @param workflows all workflows, copied
     * @param actions what each {@code action.yml} holds, by its folder's path, copied
     * @param refused why GitHub refuses a workflow, by its file, copied
     */
    public Subject {
        workflows = List.copyOf(workflows);
        actions = Map.copyOf(actions);
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
    }

    /**
     * The workflows of a pipeline. What is wrong with them is its compiler's to say: nothing that it emits is refused.
     *
     * @param linked the pipeline, linked
     * @return the workflows
     */
    public static Subject of(Linked linked) {
        return new Subject(linked.workflows(), linked.actionsByPath(), Map.of());
    }

    /**
     * The workflows of a repository on disk. GitHub looks at the files of {@code .github/workflows} alone, not at those of
     * folders within.
     *
     * @param repository the folder that has {@code .github/workflows}
     * @return the workflows; none where there is no such folder
     */
    public static Subject read(Path repository) {
        Path root = repository.toAbsolutePath().normalize();
        Project project = Project.read(root, List.of(FOLDER));
        List<SourceFile> files = project.files().stream()
                .filter(file -> file.folder().equals(FOLDER))
                .toList();
        Map<String, String> refused = new LinkedHashMap<>();
        project.unreadable().stream()
                .filter(unreadable ->
                        root.resolve(FOLDER).equals(unreadable.path().getParent()))
                .forEach(unreadable ->
                        refused.put(String.valueOf(unreadable.path().getFileName()), unreadable.toString()));
        return read(files, LocalActions.of(files, Neighbours.in(root)), refused);
    }

    private static Subject read(List<SourceFile> files, Map<String, Mapping> actions, Map<String, String> refused) {
        List<Workflow> workflows = files.stream()
                .map(file -> Workflow.read(file.fileName(), file.tree()))
                .toList();
        List<Finding> findings = Checks.check(
                files.stream()
                        .filter(file -> file.reading().isReadable())
                        .map(file -> Workflow.read(file.fileName(), file.tree()))
                        .toList(),
                List.of(),
                Callees.NONE,
                Settings.reading());
        Refusals refusals = new Refusals(workflows, findings, refused);
        files.forEach(refusals::judge);
        return new Subject(workflows, actions, refusals.all());
    }

    /**
     * What becomes of the workflows can be asked.
     *
     * @return their simulation
     */
    public Simulation simulation() {
        Simulation simulation = Simulation.of(workflows).with(actions);
        for (Map.Entry<String, String> refusal : refused.entrySet()) {
            simulation = simulation.refusing(refusal.getKey(), refusal.getValue());
        }
        return simulation;
    }
}
