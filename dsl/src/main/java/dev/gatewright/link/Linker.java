package dev.gatewright.link;

import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.metadata.Action;
import java.util.ArrayList;
import java.util.List;

/** Gives every reference of a pipeline the name that holds where it stands. */
public final class Linker {

    private final Pipeline pipeline;
    private final Target target;
    private final Report report = new Report();
    private final List<Action<?>> used = new ArrayList<>();

    private Linker(Pipeline pipeline, Target target) {
        this.pipeline = pipeline;
        this.target = target;
    }

    /**
     * Links a pipeline.
     *
     * @param pipeline the pipeline
     * @param target the server that it is for
     * @return its linked workflows and actions, and what could not be linked
     */
    public static Linked link(Pipeline pipeline, Target target) {
        return new Linker(pipeline, target).link();
    }

    private Linked link() {
        pipeline.actions().forEach(this::use);
        List<Workflow> workflows =
                pipeline.workflows().stream().map(this::workflow).toList();
        return new Linked(workflows, actions(), report.findings());
    }

    private Workflow workflow(Workflow workflow) {
        return new WorkflowLinker(workflow, pipeline, target, report, this::use).link();
    }

    /** Actions use actions, so the list may grow while it is walked. */
    private List<LinkedAction> actions() {
        List<LinkedAction> linked = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            linked.add(new ActionLinker(used.get(i), target, report, this::use).link());
        }
        return linked;
    }

    private void use(Action<?> action) {
        if (!used.contains(action)) {
            used.add(action);
        }
    }
}
