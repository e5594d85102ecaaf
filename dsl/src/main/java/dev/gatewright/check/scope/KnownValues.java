package dev.gatewright.check.scope;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.value.Value;
import dev.gatewright.matrix.Leg;
import dev.gatewright.matrix.MatrixExpansion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values that are only ever one of a few: the name of the event, inputs with options, booleans as texts, and the legs of a matrix.
 *
 * <p>Source: GitHub's documentation, "Contexts reference", "Workflow syntax".
 */
final class KnownValues {

    /** The texts that booleans become. */
    static final Set<String> BOOLEANS = Set.of("true", "false");

    private KnownValues() {}

    /** By paths in lower case; nothing for a workflow that any event may start. */
    static Map<String, List<Value>> of(WorkflowFile workflow) {
        List<String> events = EventTypes.events(workflow);
        if (events.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Value>> values = new HashMap<>();
        values.put("github.event_name", events.stream().map(Value::of).toList());
        EventWords.of(workflow).forEach((path, words) -> values.put(path, orNothing(words)));
        Optional<Spot> inputs = workflow.trigger("workflow_dispatch").flatMap(trigger -> trigger.get("inputs"));
        for (Pair input : inputs.map(Spot::pairs).orElse(List.of())) {
            List<Value> options = options(input.value());
            if (!options.isEmpty()) {
                String name = input.name().toLowerCase(Locale.ROOT);
                values.put("inputs." + name, options);
                values.put("github.event.inputs." + name, options);
            } else if (isBoolean(input.value())) {
                values.put(
                        "github.event.inputs." + input.name().toLowerCase(Locale.ROOT),
                        orNothing(List.of("false", "true")));
            }
        }
        return values;
    }

    /** The event has it as a text. */
    private static boolean isBoolean(Spot input) {
        return input.get("type")
                .flatMap(Spot::literal)
                .filter("boolean"::equals)
                .isPresent();
    }

    private static List<Value> options(Spot input) {
        List<Spot> options = input.get("options").map(Spot::items).orElse(List.of());
        List<String> words =
                options.stream().flatMap(option -> option.literal().stream()).toList();
        return words.isEmpty() || words.size() < options.size() ? List.of() : orNothing(words);
    }

    /** Whether they are the two texts that booleans become, or nothing. */
    static boolean areTextsOfBooleans(List<Value> values) {
        return values.stream()
                .map(Value::text)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet())
                .equals(BOOLEANS);
    }

    /** Whether an input of a workflow is a text, and its default says that it is meant for a boolean. */
    static boolean isTextForBoolean(WorkflowFile workflow, String path) {
        String name = path.replaceFirst("^(?:github\\.event\\.)?inputs\\.", "");
        List<Pair> declared = Stream.of("workflow_dispatch", "workflow_call")
                .flatMap(event -> workflow.trigger(event).flatMap(trigger -> trigger.get("inputs")).stream())
                .flatMap(inputs -> inputs.pairs().stream())
                .filter(input -> input.name().equalsIgnoreCase(name))
                .toList();
        return !name.equals(path) && !declared.isEmpty() && declared.stream().allMatch(KnownValues::isTextForBoolean);
    }

    private static boolean isTextForBoolean(Pair input) {
        Optional<String> type = input.value().get("type").flatMap(Spot::text);
        return type.filter(word -> !word.equals("string")).isEmpty()
                && input.value()
                        .get("default")
                        .flatMap(Spot::text)
                        .filter(BOOLEANS::contains)
                        .isPresent();
    }

    /** Where another event starts the workflow, nothing is told. */
    private static List<Value> orNothing(List<String> words) {
        List<Value> values = new ArrayList<>(List.of(Value.NULL));
        words.forEach(word -> values.add(Value.of(word)));
        return values;
    }

    /** What {@code matrix} is in each leg; nothing when that isn't known. */
    static List<Value> legs(JobEntry job) {
        return job.matrix()
                .flatMap(matrix -> MatrixExpansion.of(matrix.node()))
                .filter(expansion -> !expansion.isTooLarge())
                .map(expansion -> expansion.legs().stream().map(Leg::value).toList())
                .orElse(List.of());
    }
}
