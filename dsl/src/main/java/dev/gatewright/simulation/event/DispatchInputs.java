package dev.gatewright.simulation.event;

import dev.gatewright.expression.value.Numbers;
import dev.gatewright.expression.value.Value;
import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.context.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The inputs of a workflow that is started by hand: what GitHub refuses, and what those have that nobody passes.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code on.workflow_dispatch.inputs}: a choice must be one of its
 * options, a boolean {@code true} or {@code false}, a number a number, and a required one must have a value.
 */
public final class DispatchInputs {

    private final Map<String, Tree> declared;

    private DispatchInputs(Map<String, Tree> declared) {
        this.declared = declared;
    }

    /**
     * The inputs below {@code on.workflow_dispatch}.
     *
     * @param trigger what stands at {@code workflow_dispatch}
     * @return the inputs
     */
    public static DispatchInputs of(Tree trigger) {
        return new DispatchInputs(trigger.at("inputs").entries());
    }

    /**
     * Whether these are the inputs that are passed: GitHub refuses one that isn't declared.
     *
     * @param passed texts by name
     * @return the refusal, empty when all of them are declared
     */
    public Optional<String> unexpected(Map<String, String> passed) {
        String known = declared.isEmpty()
                ? "The workflow declares none."
                : "The workflow declares " + Candidates.list(declared.keySet()) + ".";
        return sentences(passed.keySet().stream()
                .filter(name -> find(name).isEmpty())
                .map(name -> "Unexpected input `" + name + "`. " + known));
    }

    /**
     * What GitHub refuses of inputs that are declared.
     *
     * @param passed texts by name
     * @return why, of all of them; empty when it takes them
     */
    public Optional<String> refuse(Map<String, String> passed) {
        return sentences(declared.entrySet().stream()
                .flatMap(input -> refuse(input.getKey(), input.getValue(), passed(passed, input.getKey())).stream()));
    }

    private static Optional<String> sentences(Stream<String> problems) {
        return problems.reduce((one, other) -> one + " " + other);
    }

    private static Optional<String> refuse(String name, Tree input, Optional<String> passed) {
        String value = passed.orElseGet(() -> input.at("default").text().orElse(""));
        String type = type(input);
        if (value.isEmpty()) {
            return input.at("required").bool().orElse(false)
                    ? Optional.of("Required input `" + name + "` not provided.")
                    : Optional.empty();
        }
        return switch (type) {
            case "choice" -> choice(name, input.at("options").texts(), value);
            case "boolean" ->
                value.equals("true") || value.equals("false")
                        ? Optional.empty()
                        : Optional.of("Input `" + name + "` is a boolean, and `" + value
                                + "` is neither `true` nor `false`.");
            case "number" ->
                Double.isNaN(Numbers.parse(value))
                        ? Optional.of("Input `" + name + "` is a number, and `" + value + "` is none.")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> choice(String name, List<String> options, String value) {
        return options.contains(value)
                ? Optional.empty()
                : Optional.of("Input `" + name + "` is a choice, and `" + value + "` isn't one of "
                        + Candidates.list(options) + ".");
    }

    /**
     * What the workflow sees as {@code inputs}: booleans and numbers as such, every other one as text.
     *
     * @param passed texts by name
     * @return values by name, in the order of their declaration
     */
    public Map<String, Value> values(Map<String, String> passed) {
        Map<String, Value> values = new LinkedHashMap<>();
        declared.forEach((name, input) -> values.put(name, value(input, passed(passed, name))));
        return values;
    }

    private static Value value(Tree input, Optional<String> passed) {
        String text = passed.orElseGet(() -> input.at("default").text().orElse(""));
        return switch (type(input)) {
            case "boolean" -> Value.of(text.equalsIgnoreCase("true"));
            case "number" -> text.isEmpty() ? Value.of("") : Value.of(Numbers.parse(text));
            default -> Value.of(text);
        };
    }

    /**
     * The texts of the inputs as {@code github.event.inputs} has them: every one as text.
     *
     * @param passed texts by name
     * @return values by name
     */
    public Map<String, Value> texts(Map<String, String> passed) {
        Map<String, Value> texts = new LinkedHashMap<>();
        values(passed).forEach((name, value) -> texts.put(name, Value.of(value.text())));
        return texts;
    }

    private static String type(Tree input) {
        return input.at("type").text().orElse("string");
    }

    private Optional<String> find(String name) {
        return declared.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
    }

    private static Optional<String> passed(Map<String, String> passed, String name) {
        return passed.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
