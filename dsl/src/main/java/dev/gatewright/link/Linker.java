package dev.gatewright.link;

import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import java.util.List;

/** Gives every reference of a pipeline the name that holds where it stands. */
public final class Linker {

    private Linker() {}

    /**
     * Links a pipeline.
     *
     * @param pipeline the pipeline
     * @param target the server that it is for
     * @return its linked workflows, and what could not be linked
     */
    public static Linked link(Pipeline pipeline, Target target) {
        Report report = new Report();
        List<Workflow> workflows = pipeline.workflows().stream()
                .map(workflow -> new WorkflowLinker(workflow, pipeline, target, report).link())
                .toList();
        return new Linked(workflows, report.findings());
    }
}
