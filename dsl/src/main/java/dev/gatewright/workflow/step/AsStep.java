package dev.gatewright.workflow.step;

/** Whatever makes a step: a step itself, or an action of the catalogue with its inputs. */
public interface AsStep {

    /**
     * The step.
     *
     * @return the step
     */
    Step step();
}
