package dev.gatewright.proof.graph;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.model.WorkflowModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The run of one workflow in an entry. */
public final class Run {

    private final Circuit circuit;
    private final WorkflowModel workflow;
    private final String event;
    private final @Nullable Run cause;
    private final boolean isEarly;
    final List<JobNode> top = new ArrayList<>();
    final List<JobNode> all = new ArrayList<>();
    Literal starts = Literal.TRUE;

    Run(Circuit circuit, WorkflowModel workflow, String event, @Nullable Run cause, boolean isEarly) {
        this.circuit = circuit;
        this.event = event;
        this.workflow = workflow;
        this.cause = cause;
        this.isEarly = isEarly;
    }

    Circuit circuit() {
        return circuit;
    }

    /**
     * The workflow.
     *
     * @return the workflow that the event starts
     */
    public WorkflowModel workflow() {
        return workflow;
    }

    /**
     * The event that starts it.
     *
     * @return the event's name
     */
    public String event() {
        return event;
    }

    /**
     * The run that starts this one, by {@code workflow_run}.
     *
     * @return the run, empty for the first
     */
    public Optional<Run> cause() {
        return Optional.ofNullable(cause);
    }

    /**
     * The run that has ended when this one starts.
     *
     * @return the run that causes it, empty for the first, and when it starts as soon as that one is requested
     */
    public Optional<Run> before() {
        return isEarly ? Optional.empty() : cause();
    }

    /**
     * The jobs of the workflow itself.
     *
     * @return the jobs, in an order in which needs come first
     */
    public List<JobNode> top() {
        return List.copyOf(top);
    }

    /**
     * All jobs, those of called workflows too.
     *
     * @return the jobs, in an order in which needs come first
     */
    public List<JobNode> jobs() {
        return List.copyOf(all);
    }

    Literal failed() {
        return circuit.or(top.stream().map(JobNode::failed).toList());
    }

    Literal cancelled() {
        return circuit.and(
                failed().not(), circuit.or(top.stream().map(JobNode::cancelled).toList()));
    }

    /** Every job was skipped. */
    Literal skipped() {
        return circuit.and(top.stream().map(JobNode::skipped).toList());
    }
}
