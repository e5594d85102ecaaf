package dev.gatewright.workflow.step;

import dev.gatewright.block.Note;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Output;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * One step of a job; which kind it is follows from the key that it has.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.steps}.
 */
public sealed interface Step extends AsStep permits RunStep, UsesStep, WaitStep, WaitAllStep, CancelStep, ParallelStep {

    /** The outputs that a step declares. */
    Note<List<Output<?>>> OUTPUTS = Note.of("outputs");
    /** The artifact that a step uploads. */
    Note<Artifact> UPLOADS = Note.of("uploads");
    /** The artifact that a step downloads. */
    Note<Artifact> DOWNLOADS = Note.of("downloads");

    /** A step where a job has it: any of the kinds. */
    Type<Step> TYPE = Type.of(
            Shape.oneOf(
                    new Shape.Fields(() -> RunStep.KEYS),
                    new Shape.Fields(() -> UsesStep.KEYS),
                    new Shape.Fields(() -> WaitStep.KEYS),
                    new Shape.Fields(() -> WaitAllStep.KEYS),
                    new Shape.Fields(() -> CancelStep.KEYS),
                    new Shape.Fields(() -> ParallelStep.KEYS)),
            Step::tree,
            Step::read);

    /**
     * The outputs that a step declares.
     *
     * @param step the step's mapping
     * @return the outputs, none for a step that was read from a file
     */
    @SuppressWarnings("unchecked") // only WorkStep.outputs writes this note
    static List<Output<?>> outputs(Mapping step) {
        return step.notes().get(OUTPUTS).map(noted -> (List<Output<?>>) noted).orElse(List.of());
    }

    /**
     * The step's tree.
     *
     * @return the tree
     */
    Node tree();

    /**
     * The step as a mapping.
     *
     * @return the mapping
     */
    Mapping mapping();

    @Override
    default Step step() {
        return this;
    }

    /**
     * A step that was read.
     *
     * @param node its tree
     * @return the step, empty when it is of no kind that is known
     */
    static Optional<Step> read(Node node) {
        if (!(node instanceof Mapping mapping)) {
            return Optional.empty();
        }
        if (mapping.has(RunStep.RUN.name())) {
            return Optional.of(new RunStep(mapping));
        }
        if (mapping.has(UsesStep.USES.name())) {
            return Optional.of(new UsesStep(mapping));
        }
        if (mapping.has(ParallelStep.PARALLEL.name())) {
            return Optional.of(new ParallelStep(mapping));
        }
        if (mapping.has(WaitStep.WAIT.name())) {
            return Optional.of(new WaitStep(mapping));
        }
        if (mapping.has(WaitAllStep.WAIT_ALL.name())) {
            return Optional.of(new WaitAllStep(mapping));
        }
        return mapping.has(CancelStep.CANCEL.name()) ? Optional.of(new CancelStep(mapping)) : Optional.empty();
    }
}
