package dev.gatewright.proof.model;

import dev.gatewright.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/**
 * All workflows of a repository.
 *
 * @param workflows the workflows, in order
 */
public record Library(List<WorkflowModel> workflows) {

    /**
     * All workflows of a repository.
     *
     * @param workflows the workflows, copied
     */
    public Library {
        workflows = List.copyOf(workflows);
    }

    /**
     * All workflows of a repository.
     *
     * @param workflows linked workflows, or such that were read
     * @return the library
     */
    public static Library of(List<Workflow> workflows) {
        return new Library(workflows.stream().map(WorkflowModel::of).toList());
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
