package dev.gatewright.link;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sets an output: a step of a job, a job by an expression of its own, or a call.
 *
 * @param job the job
 * @param output the output, as it was declared there
 * @param step the id of the step that sets it; null for a job's own expression and for a call
 */
record Provider(Job job, Output<?> output, @Nullable String step) {

    String jobId() {
        return job.jobId().id();
    }

    /** Whether the job must hand the step's output on before others see it. */
    boolean isStep() {
        return step != null;
    }

    /** {@code steps.x.outputs.y}, which holds in the same job. */
    Expression inJob() {
        return outputs(new Property(new Name("steps"), String.valueOf(step)));
    }

    /** {@code needs.x.outputs.y}, which holds in jobs that need this one, and {@code jobs.x.outputs.y} in the workflow. */
    Expression from(String context) {
        return outputs(new Property(new Name(context), jobId()));
    }

    private Expression outputs(Expression owner) {
        return new Property(new Property(owner, "outputs"), output.name());
    }
}
