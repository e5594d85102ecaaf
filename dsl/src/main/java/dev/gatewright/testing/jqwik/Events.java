package dev.gatewright.testing.jqwik;

import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.event.Starts;
import dev.gatewright.simulation.plan.Library;
import dev.gatewright.simulation.plan.WorkflowSpec;
import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events that workflows wait for: of each trigger, one for every branch, type, time and choice that it names. */
final class Events {

    /** Choices multiply: of a workflow with many inputs, so many combinations are enough to start with. */
    private static final int MOST_OF_A_TRIGGER = 256;

    private static final String DEFAULT_BRANCH = "main";
    private static final String ANOTHER_BRANCH = "feature";

    private final Map<String, TriggerEvent> events = new LinkedHashMap<>();

    private Events() {}

    static List<TriggerEvent> of(Library library) {
        Events events = new Events();
        for (WorkflowSpec workflow : library.all()) {
            Starts.triggers(workflow.tree()).forEach(events::add);
        }
        return List.copyOf(events.events.values());
    }

    private void add(TriggerEvent event) {
        events.putIfAbsent(event + " " + event.inputs() + event.isFromFork(), event);
    }

    private void add(String name, Tree trigger) {
        switch (name) {
            case "workflow_call" -> {}
            case "push" -> push(trigger);
            case "pull_request", "pull_request_target" -> pullRequest(name, trigger);
            case "schedule" ->
                trigger.items().stream()
                        .flatMap(item -> item.at("cron").text().stream())
                        .forEach(cron -> add(TriggerEvent.schedule(cron)));
            case "workflow_dispatch" -> dispatch(trigger);
            default -> typed(TriggerEvent.event(name), trigger);
        }
    }

    private void push(Tree trigger) {
        boolean isTagsOnly =
                trigger.find("tags").isPresent() && trigger.find("branches").isEmpty();
        if (!isTagsOnly) {
            branches(trigger).forEach(branch -> add(TriggerEvent.push(branch)));
        }
        texts(trigger, "tags").forEach(tag -> add(TriggerEvent.pushTag(example(tag))));
    }

    private void pullRequest(String name, Tree trigger) {
        for (String branch : branches(trigger)) {
            TriggerEvent event = TriggerEvent.event(name).base(branch);
            typed(event, trigger);
            typed(event.fromFork(), trigger);
        }
    }

    private void typed(TriggerEvent event, Tree trigger) {
        List<String> types = texts(trigger, "types");
        if (types.isEmpty()) {
            add(event);
        }
        types.forEach(type -> add(event.activity(type)));
    }

    private static List<String> branches(Tree trigger) {
        List<String> branches = new ArrayList<>();
        texts(trigger, "branches").stream()
                .filter(pattern -> !pattern.startsWith("!"))
                .map(Events::example)
                .forEach(branches::add);
        if (branches.isEmpty()) {
            branches.add(DEFAULT_BRANCH);
            branches.add(ANOTHER_BRANCH);
        }
        return branches;
    }

    /** A name that a simple pattern matches; one that it doesn't match starts nothing, which is a scenario too. */
    private static String example(String pattern) {
        return pattern.replace("**", "x").replace("*", "x").replaceAll("\\[(.)[^\\]]*\\]\\+?", "$1");
    }

    private static List<String> texts(Tree trigger, String key) {
        return trigger.isMapping() ? trigger.at(key).texts() : List.of();
    }

    private void dispatch(Tree trigger) {
        List<TriggerEvent> combined = new ArrayList<>(List.of(TriggerEvent.dispatch()));
        Map<String, Tree> inputs = trigger.isMapping() ? trigger.at("inputs").entries() : Map.of();
        for (Map.Entry<String, Tree> input : inputs.entrySet()) {
            List<TriggerEvent> more = new ArrayList<>();
            for (TriggerEvent event : combined) {
                for (String value : values(input.getValue())) {
                    more.add(event.input(input.getKey(), value));
                }
            }
            combined = new ArrayList<>(more.subList(0, Math.min(more.size(), MOST_OF_A_TRIGGER)));
        }
        for (TriggerEvent event : combined) {
            add(event);
            add(event.branch(ANOTHER_BRANCH));
        }
    }

    private static List<String> values(Tree input) {
        return switch (input.at("type").text().orElse("string")) {
            case "choice" -> input.at("options").texts();
            case "boolean" -> List.of("false", "true");
            case "number" -> List.of("1");
            default -> List.of(input.at("default").text().orElse("something"));
        };
    }
}
