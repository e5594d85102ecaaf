package dev.gatewright.workflow.job;

import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.Secret;
import java.util.List;

/** A workflow of this pipeline, as those see it that call it. */
public interface Callee {

    /**
     * The file that it is emitted to, below {@code .github/workflows}.
     *
     * @return the file's name
     */
    String fileName();

    /**
     * Whether it can be called at all.
     *
     * @return true when {@code workflow_call} is one of its triggers
     */
    boolean isCallable();

    /**
     * The inputs that callers may pass.
     *
     * @return the inputs, in order
     */
    List<Input<?>> callInputs();

    /**
     * The secrets that callers may pass.
     *
     * @return the secrets, in order
     */
    List<Secret> callSecrets();

    /**
     * The outputs that callers get.
     *
     * @return the outputs, in order
     */
    List<Output<?>> callOutputs();

    /**
     * Whether both are one workflow, whatever was derived since.
     *
     * @param other the other workflow
     * @return true when they are
     */
    boolean isSame(Callee other);
}
