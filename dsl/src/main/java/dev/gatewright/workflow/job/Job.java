package dev.gatewright.workflow.job;

import dev.gatewright.block.Note;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.JobId;
import dev.gatewright.reference.JobResult;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.Optional;

/**
 * One job of a workflow: one that has steps, or one that calls a workflow.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>}.
 */
public sealed interface Job extends JobId.Owner permits StepsJob, CallJob {

    /** What other jobs call it by. */
    Note<JobId> ID = Note.of("id");

    /** A job where a workflow has it: of either kind. */
    Type<Job> TYPE = Type.of(
            Shape.oneOf(new Shape.Fields(() -> StepsJob.KEYS), new Shape.Fields(() -> CallJob.KEYS)),
            Job::tree,
            node -> Optional.of(read(node)));

    /**
     * The job's tree.
     *
     * @return the tree
     */
    Node tree();

    /**
     * The job as a mapping.
     *
     * @return the mapping
     */
    Mapping mapping();

    /**
     * Where the job was written.
     *
     * @return its origin
     */
    Origin origin();

    /**
     * The job's result, for a job that needs it; using it is needing it.
     *
     * @return {@code needs.id.result}
     */
    default Expr<JobResult> result() {
        return jobId().result();
    }

    /**
     * Whether the job succeeded, for a job that needs it.
     *
     * @return {@code needs.id.result == 'success'}
     */
    default Condition succeeded() {
        return jobId().is(JobResult.SUCCESS);
    }

    /**
     * Whether the job failed, for a job that needs it.
     *
     * @return {@code needs.id.result == 'failure'}
     */
    default Condition failed() {
        return jobId().is(JobResult.FAILURE);
    }

    /**
     * Whether the job was skipped, for a job that needs it.
     *
     * @return {@code needs.id.result == 'skipped'}
     */
    default Condition skipped() {
        return jobId().is(JobResult.SKIPPED);
    }

    /**
     * A job that was read.
     *
     * @param node its tree
     * @return the job: a call when it has {@code uses}
     */
    static Job read(Node node) {
        return node instanceof Mapping mapping && mapping.has(CallJob.USES.name())
                ? new CallJob(node)
                : new StepsJob(node);
    }
}
