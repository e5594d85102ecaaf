package dev.gatewright.simulation.run;

import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.context.Evaluation;
import dev.gatewright.simulation.context.Tree;
import java.util.Map;
import java.util.Optional;

/**
 * The inputs of a called workflow: what the caller passes, or the default, or what a value of that type is when there is
 * neither.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code on.workflow_call.inputs}: "If a default parameter is not set,
 * the default value of the input is false for a boolean, 0 for a number, and "" for a string", "If a caller workflow passes
 * an input that is not specified in the called workflow, this results in an error."
 */
record CallInputs(Map<String, Tree> declared, Map<String, Tree> passed) {

    static CallInputs of(Tree trigger, Tree call) {
        return new CallInputs(trigger.at("inputs").entries(), call.at("with").entries());
    }

    /** What GitHub refuses, empty when it takes the call. */
    Optional<String> problem() {
        for (String name : passed.keySet()) {
            if (find(declared, name).isEmpty()) {
                return Optional.of("input `" + name + "` isn't declared by the called workflow; "
                        + (declared.isEmpty() ? "it takes none" : "it takes " + Candidates.list(declared.keySet())));
            }
        }
        return declared.entrySet().stream()
                .filter(input -> input.getValue().at("required").bool().orElse(false))
                .map(Map.Entry::getKey)
                .filter(name -> find(passed, name).isEmpty())
                .findFirst()
                .map(name -> "input `" + name + "` is required by the called workflow, and isn't passed");
    }

    Obj values(Evaluation evaluation, EvaluationContext caller, EvaluationContext called) {
        Obj values = Obj.EMPTY;
        for (Map.Entry<String, Tree> input : declared.entrySet()) {
            Optional<Tree> given = find(passed, input.getKey());
            Optional<Tree> usual = input.getValue().find("default");
            String type = input.getValue().at("type").text().orElse("string");
            Value value = given.isPresent()
                    ? evaluation.value(given.get(), caller)
                    : usual.map(tree -> evaluation.value(tree, called)).orElseGet(() -> nothing(type));
            values = values.with(input.getKey(), typed(value, type));
        }
        return values;
    }

    private static Value nothing(String type) {
        return switch (type) {
            case "boolean" -> Value.of(false);
            case "number" -> Value.of(0);
            default -> Value.of("");
        };
    }

    private static Value typed(Value value, String type) {
        if (value instanceof Value.Unknown) {
            return value;
        }
        return switch (type) {
            case "boolean" ->
                value instanceof Value.Text text ? Value.of(text.text().equalsIgnoreCase("true")) : value;
            case "number" -> Value.of(value.number());
            default -> Value.of(value.text());
        };
    }

    private static Optional<Tree> find(Map<String, Tree> map, String name) {
        return map.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
