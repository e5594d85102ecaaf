package dev.gatewright.simulation.plan;

import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.step.StepSpec;
import java.util.List;
import java.util.Optional;

/**
 * A job as a workflow has it.
 *
 * @param id its id
 * @param tree what stands there
 * @param needs the ids of the jobs that it needs
 * @param steps its steps, none for a job that calls a workflow
 */
public record JobSpec(String id, Tree tree, List<String> needs, List<StepSpec> steps) {

    static JobSpec of(String id, Tree tree) {
        return new JobSpec(id, tree, tree.at("needs").texts(), StepSpec.all(tree.at("steps")));
    }

    /**
     * The workflow that it calls.
     *
     * @return what stands at {@code uses}, empty for a job that has steps
     */
    public Optional<String> calls() {
        return tree.at("uses").text();
    }

    /**
     * The matrix.
     *
     * @return what stands there, empty when there is none
     */
    public Optional<Tree> matrix() {
        return tree.at("strategy").find("matrix").filter(matrix -> !matrix.isNothing());
    }
}
