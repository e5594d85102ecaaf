package dev.gatewright.simulation.result;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.scenario.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a simulation found.
 *
 * @param scenario what was supposed to happen
 * @param workflows each workflow, in the order in which they were given
 * @param gaps what nobody knows, and on which a decision hung
 */
public record Simulated(Scenario scenario, List<WorkflowResult> workflows, List<Gap> gaps) {

    /**
     * What a simulation found.
     *
     * @param scenario what was supposed to happen
     * @param workflows each workflow, copied
     * @param gaps what nobody knows, copied
     */
    public Simulated {
        workflows = List.copyOf(workflows);
        gaps = List.copyOf(gaps);
    }

    /**
     * Every run, of whichever workflow.
     *
     * @return the runs, in the order in which they were requested
     */
    public List<Run> runs() {
        return workflows.stream()
                .flatMap(workflow -> workflow.runs().stream())
                .sorted(Comparator.comparingInt(Run::number).thenComparingInt(Run::attempt))
                .toList();
    }

    /**
     * One workflow.
     *
     * @param fileOrName its file, or its name
     * @return the workflow, empty when there is none
     */
    public Optional<WorkflowResult> workflow(String fileOrName) {
        return workflows.stream()
                .filter(workflow ->
                        workflow.file().equals(fileOrName) || workflow.name().equals(fileOrName))
                .findFirst();
    }

    /**
     * Why GitHub refuses the event itself, such as a dispatch with an input that isn't a choice.
     *
     * @return the workflows that refuse it; of a dispatch also those that don't know an input, where no other one does. None
     *     where a dispatch passes no inputs, and one workflow starts without
     */
    public List<WorkflowResult> refusals() {
        List<WorkflowResult> refusing =
                workflows.stream().filter(WorkflowResult::refused).toList();
        boolean starts = workflows.stream().anyMatch(workflow -> workflow.started() != Truth.FALSE);
        if (!scenario.event().name().equals("workflow_dispatch")
                || starts && scenario.event().inputs().isEmpty()) {
            return List.of();
        }
        return refusing.isEmpty() && !starts
                ? workflows.stream()
                        .filter(workflow -> workflow.source().contains("inputs"))
                        .toList()
                : refusing;
    }

    /** The runs as a readable tree. */
    @Override
    public String toString() {
        return TreeRendering.of(this);
    }
}
