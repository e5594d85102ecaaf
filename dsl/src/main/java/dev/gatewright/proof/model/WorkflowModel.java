package dev.gatewright.proof.model;

import dev.gatewright.expression.Expression;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.workflow.event.Triggers;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workflow as proofs read it.
 *
 * @param file its file's name, such as {@code ci.yml}
 * @param name its name, or its path when it has none
 * @param triggers what starts it
 * @param jobs its jobs, in order
 * @param env its variables
 * @param mapping its tree
 */
public record WorkflowModel(
        String file,
        String name,
        List<Trigger> triggers,
        List<JobModel> jobs,
        Map<String, Expression> env,
        Mapping mapping) {

    /**
     * A workflow as proofs read it.
     *
     * @param workflow a linked workflow, or one that was read
     * @return its model
     */
    public static WorkflowModel of(Workflow workflow) {
        String file = workflow.fileName().substring(workflow.fileName().lastIndexOf('/') + 1);
        Mapping mapping = workflow.mapping();
        return new WorkflowModel(
                file,
                mapping.get("name")
                        .map(Texts::text)
                        .filter(name -> !name.isEmpty())
                        .orElse(".github/workflows/" + file),
                workflow.triggers().map(Triggers::all).orElse(List.of()),
                jobs(file, mapping),
                Texts.expressions(mapping.get("env")),
                mapping);
    }

    private static List<JobModel> jobs(String file, Mapping workflow) {
        return workflow.get("jobs").flatMap(Texts::mapping).stream()
                .flatMap(jobs -> jobs.entries().stream())
                .flatMap(entry ->
                        Texts.mapping(entry.value())
                                .map(job -> JobModel.of(file, entry.name().orElse(""), job))
                                .stream())
                .toList();
    }

    /**
     * What stands at a key.
     *
     * @param key the key
     * @return the node, empty when nothing stands there
     */
    public Optional<Node> get(String key) {
        return mapping.get(key).map(Node::resolved);
    }

    /**
     * The trigger of an event.
     *
     * @param event the event's name
     * @return the trigger, empty when it doesn't start this workflow
     */
    public Optional<Trigger> trigger(String event) {
        return triggers.stream()
                .filter(trigger -> trigger.eventName().equals(event))
                .findFirst();
    }

    /**
     * The mapping below a trigger.
     *
     * @param event the event's name
     * @return the mapping, empty when nothing is said
     */
    public Mapping filters(String event) {
        return trigger(event).flatMap(trigger -> Texts.mapping(trigger.tree())).orElse(Mapping.empty());
    }

    /**
     * What the workflow declares for those who call it or start it by hand.
     *
     * @param event {@code workflow_call} or {@code workflow_dispatch}
     * @param kind {@code inputs}, {@code secrets} or {@code outputs}
     * @return declarations by name, in order
     */
    public Map<String, Mapping> declared(String event, String kind) {
        Map<String, Mapping> all = new LinkedHashMap<>();
        filters(event)
                .get(kind)
                .flatMap(Texts::mapping)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> all.put(
                                entry.name().orElse(""),
                                Texts.mapping(entry.value()).orElse(Mapping.empty()))));
        return all;
    }
}
