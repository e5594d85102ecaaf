package dev.gatewright.link;

import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.workflow.event.Triggers;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.Job;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The events that can start a workflow: those of its triggers, and where others call it, those that start its callers, since
 * a called workflow has its caller's {@code github} context.
 *
 * <p>Source: GitHub's documentation, "Reuse workflows", and "Contexts reference", {@code github}.
 */
final class StartingEvents {

    private final Pipeline pipeline;
    private final Set<String> events = new LinkedHashSet<>();
    private final List<Workflow> callers = new ArrayList<>();
    private final List<Workflow> seen = new ArrayList<>();
    private boolean any;

    private StartingEvents(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    static StartingEvents of(Workflow workflow, Pipeline pipeline) {
        StartingEvents found = new StartingEvents(pipeline);
        found.collect(workflow);
        return found;
    }

    /** Whether the event is one of them; when a workflow is only called from outside the pipeline, any may be. */
    boolean has(String event) {
        return any || events.contains(event);
    }

    /** Those that are known. */
    Set<String> known() {
        return events;
    }

    /** The workflows of the pipeline that call the workflow, and those that call them. */
    List<String> callers() {
        return callers.stream().map(Workflow::fileName).toList();
    }

    private void collect(Workflow workflow) {
        if (seen.stream().anyMatch(workflow::isSame)) {
            return;
        }
        seen.add(workflow);
        workflow.triggers().map(Triggers::all).orElse(List.of()).stream()
                .map(Trigger::eventName)
                .forEach(events::add);
        if (workflow.isCallable()) {
            List<Workflow> calling = pipeline.workflows().stream()
                    .filter(other -> calls(other, workflow))
                    .toList();
            any |= calling.isEmpty();
            callers.addAll(calling);
            calling.forEach(this::collect);
        }
    }

    private static boolean calls(Workflow caller, Workflow called) {
        return caller.allJobs().stream().map(Map.Entry::getValue).anyMatch(job -> calls(job, called));
    }

    /** By the constant, or by the file where only its path was said. */
    private static boolean calls(Job job, Workflow called) {
        if (!(job instanceof CallJob call)) {
            return false;
        }
        return call.get(CallJob.CALLEE)
                .map(callee -> callee.isSame(called))
                .orElseGet(() -> call.get(CallJob.USES)
                        .flatMap(uses -> uses.known())
                        .filter(uses -> uses.matches("(\\./|\\$/)\\.github/workflows/.*")
                                && uses.endsWith("/" + called.fileName()))
                        .isPresent());
    }
}
