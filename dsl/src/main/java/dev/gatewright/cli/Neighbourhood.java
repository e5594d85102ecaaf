package dev.gatewright.cli;

import dev.gatewright.block.LocalPath;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Callees;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.project.Neighbours;
import dev.gatewright.workflow.Workflow;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The workflows and actions of a repository that weren't named, for those that were: they are looked up, not judged. */
final class Neighbourhood implements Callees {

    private final Neighbours neighbours;
    private final Map<String, Optional<WorkflowFile>> workflows = new ConcurrentHashMap<>();
    private final Map<String, Optional<ActionFile>> actions = new ConcurrentHashMap<>();

    Neighbourhood(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    @Override
    public Optional<WorkflowFile> find(String uses) {
        return isLocal(uses) ? workflows.computeIfAbsent(uses.substring(2), this::workflow) : Optional.empty();
    }

    private static boolean isLocal(String uses) {
        return LocalPath.isMeant(uses);
    }

    private Optional<WorkflowFile> workflow(String path) {
        return neighbours.file(path).map(file -> WorkflowFile.of(Workflow.read(file.fileName(), file.tree())));
    }

    @Override
    public Optional<ActionFile> action(String folder) {
        return actions.computeIfAbsent(
                folder, name -> neighbours.action(name).map(file -> ActionFile.of(name, file.tree())));
    }

    @Override
    public boolean isMissing(String uses) {
        return isLocal(uses) && neighbours.lack(uses.substring(2));
    }

    @Override
    public boolean isMissingAction(String uses) {
        return isLocal(uses) && neighbours.lackAction(uses.substring(2));
    }

    @Override
    public boolean isMissingFile(String path) {
        return neighbours.lackMade(path);
    }

    @Override
    public boolean isCheckout() {
        return neighbours.areCheckout();
    }
}
