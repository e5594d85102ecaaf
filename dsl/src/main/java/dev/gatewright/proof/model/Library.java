package dev.gatewright.proof.model;

import dev.gatewright.simulation.step.Actions;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All workflows of a repository, and the actions that they use of it.
 *
 * @param workflows the workflows, in order
 * @param actions the actions by their folders' paths from the repository's root
 */
public record Library(List<WorkflowModel> workflows, Map<String, ActionModel> actions) {

    /**
     * All workflows of a repository, and the actions that they use of it.
     *
     * @param workflows the workflows, copied
     * @param actions the actions by their folders' paths, copied
     */
    public Library {
        workflows = List.copyOf(workflows);
        actions = Map.copyOf(actions);
    }

    /**
     * All workflows of a repository.
     *
     * @param workflows linked workflows, or such that were read
     * @return the library
     */
    public static Library of(List<Workflow> workflows) {
        return new Library(workflows.stream().map(WorkflowModel::of).toList(), Map.of());
    }

    /**
     * These workflows beside some actions.
     *
     * @param metadata what each {@code action.yml} holds, by its folder's path from the repository's root
     * @return the library
     */
    public Library with(Map<String, Mapping> metadata) {
        Map<String, ActionModel> models = new HashMap<>(actions);
        metadata.forEach((folder, tree) -> models.put(folder, ActionModel.of(folder, tree)));
        return new Library(workflows, models);
    }

    /**
     * The action of this repository that a step uses.
     *
     * @param uses what stands at {@code uses}
     * @return the action, empty when it is another's or isn't there
     */
    public Optional<ActionModel> action(String uses) {
        return Actions.folder(uses).map(actions::get);
    }

    /**
     * The workflow that a job calls.
     *
     * @param job the job
     * @return the workflow, empty when it is in another repository
     */
    public Optional<WorkflowModel> called(JobModel job) {
        String path = job.uses();
        boolean isLocal = path.startsWith("./.github/workflows/") || path.startsWith("$/.github/workflows/");
        return isLocal ? file(path.substring(path.lastIndexOf('/') + 1)) : Optional.empty();
    }

    /**
     * A workflow by its file.
     *
     * @param name the file's name, such as {@code ci.yml}
     * @return the workflow, empty when there is none
     */
    public Optional<WorkflowModel> file(String name) {
        return workflows.stream().filter(each -> each.file().equals(name)).findFirst();
    }

    /**
     * Whether somebody here calls a workflow.
     *
     * @param workflow the workflow
     * @return true if a job does
     */
    public boolean hasCaller(WorkflowModel workflow) {
        return workflows.stream()
                .flatMap(each -> each.jobs().stream())
                .anyMatch(job -> called(job)
                        .filter(each -> each.file().equals(workflow.file()))
                        .isPresent());
    }
}
