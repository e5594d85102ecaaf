package dev.gatewright.simulation.result;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a simulation found as JSON, for other programs: version 1 of a format that only grows. Times are seconds from the
 * scenario's first event; an output that nobody knows is null, and so is the conclusion of what doesn't start.
 */
public final class JsonRendering {

    private static final int VERSION = 1;

    private JsonRendering() {}

    /**
     * What a simulation found as JSON.
     *
     * @param simulated what it found
     * @return the document: one entry for each attempt of each run, and one for each workflow that has none
     */
    public static Json of(Simulated simulated) {
        List<Json> workflows = new ArrayList<>();
        for (WorkflowResult workflow : simulated.workflows()) {
            if (workflow.runs().isEmpty()) {
                workflows.add(idle(workflow));
            }
            workflow.runs().forEach(run -> workflows.add(run(workflow, run)));
        }
        return Json.object(members(
                "version", Json.of(VERSION),
                "workflows", Json.array(workflows),
                "unknown",
                        Json.array(simulated.gaps().stream()
                                .map(JsonRendering::gap)
                                .toList())));
    }

    private static Json idle(WorkflowResult workflow) {
        return Json.object(members(
                "file", Json.of(workflow.file()),
                "name", Json.of(workflow.name()),
                "started", started(workflow.started()),
                "reason", Json.of(workflow.reason()),
                "conclusion", Json.from(null),
                "jobs", Json.array(List.of())));
    }

    private static Json run(WorkflowResult workflow, Run run) {
        boolean isUnsure = run.number() > 0 && run.conclusion() == Conclusion.UNKNOWN;
        Truth started = isUnsure && workflow.started() == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.TRUE;
        Map<String, Json> members = members(
                "file", Json.of(run.file()),
                "name", Json.of(run.name()),
                "started", started(started),
                "reason", Json.of(run.trigger()),
                "run", Json.of(run.number()),
                "attempt", Json.of(run.attempt()),
                "event", Json.of(run.event().name()),
                "conclusion", Json.of(run.conclusion().word()),
                "why", Json.of(run.reason()));
        span(members, Optional.of(run.span()));
        members.put(
                "jobs", Json.array(run.jobs().stream().map(JsonRendering::job).toList()));
        return Json.object(members);
    }

    private static Json started(Truth started) {
        return started.isKnown() ? Json.of(started == Truth.TRUE) : Json.of("unknown");
    }

    private static Json job(JobRun job) {
        Map<String, Json> members = members(
                "id", Json.of(job.id()),
                "name", Json.of(job.name()),
                "file", Json.of(job.identity().file()),
                "matrix", json(job.identity().matrix()),
                "outcome", Json.of(job.ending().outcome().word()),
                "conclusion", Json.of(job.conclusion().word()),
                "reason", Json.of(job.reason()),
                "environment", Json.of(job.grant().environment()),
                "approved", Json.of(job.grant().approval()),
                "permissions", texts(job.grant().permissions()),
                "outputs", outputs(job.outputs()));
        span(members, job.span());
        members.put(
                "steps",
                Json.array(job.steps().stream().map(JsonRendering::step).toList()));
        return Json.object(members);
    }

    private static Json step(StepRun step) {
        Map<String, Json> members = members(
                "id", Json.of(step.id()),
                "number", Json.of(step.number()),
                "name", Json.of(step.name()),
                "outcome", Json.of(step.outcome().word()),
                "conclusion", Json.of(step.conclusion().word()),
                "reason", Json.of(step.reason()));
        span(members, step.span());
        return Json.object(members);
    }

    private static void span(Map<String, Json> members, Optional<Span> span) {
        span.ifPresent(time -> {
            members.put("start", Json.of(time.start()));
            members.put("end", Json.of(time.end()));
        });
    }

    private static Json gap(Gap gap) {
        return Json.object(members(
                "where", Json.of(gap.where()),
                "decision", Json.of(gap.decision()),
                "what", Json.of(gap.what()),
                "help", Json.of(gap.help())));
    }

    private static Json outputs(Map<String, Value> outputs) {
        Map<String, Json> members = new LinkedHashMap<>();
        outputs.forEach((name, value) -> members.put(name, json(value)));
        return Json.object(members);
    }

    private static Json texts(Map<String, String> texts) {
        Map<String, Json> members = new LinkedHashMap<>();
        texts.forEach((name, text) -> members.put(name, Json.of(text)));
        return Json.object(members);
    }

    private static Json json(Value value) {
        return value instanceof Value.Unknown ? Json.from(null) : Json.parse(value.json());
    }

    private static Map<String, Json> members(Object... namesAndValues) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], (Json) namesAndValues[i + 1]);
        }
        return members;
    }
}
