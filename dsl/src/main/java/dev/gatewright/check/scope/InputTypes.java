package dev.gatewright.check.scope;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.type.ObjectType;
import dev.gatewright.expression.type.Type;
import dev.gatewright.yaml.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The type of {@code inputs}: what the triggers of a workflow declare, or the inputs of an action.
 *
 * <p>Source: GitHub's documentation, "Contexts reference", {@code inputs} context.
 */
final class InputTypes {

    private InputTypes() {}

    static Type of(WorkflowFile workflow) {
        Map<String, Type> types = new LinkedHashMap<>();
        for (String event : List.of("workflow_call", "workflow_dispatch")) {
            Optional<Spot> inputs = workflow.trigger(event).flatMap(trigger -> trigger.get("inputs"));
            if (inputs.filter(spot -> NodeTypes.isComputed(spot) || spot.node() instanceof Sequence)
                    .isPresent()) {
                return Type.ANY;
            }
            pairs(inputs).forEach(pair -> types.merge(pair.name(), type(pair.value()), InputTypes::either));
        }
        return ObjectType.strict(types);
    }

    /** What an input of a workflow takes from a job that calls the workflow. */
    static Optional<Type> called(WorkflowFile workflow, String name) {
        return pairs(workflow.trigger("workflow_call").flatMap(call -> call.get("inputs"))).stream()
                .filter(input -> input.name().equalsIgnoreCase(name))
                .map(input -> type(input.value()))
                .findFirst();
    }

    /** A boolean of one trigger and a text of the other aren't both texts. */
    private static Type either(Type one, Type other) {
        return one == other ? one : Type.ANY;
    }

    static Type of(ActionFile action) {
        return ObjectType.strict(strings(action.root().get("inputs")));
    }

    /** The inputs of a run by hand, as the event tells them: all of them texts. */
    static Type ofEvent(WorkflowFile workflow) {
        return ObjectType.strict(
                strings(workflow.trigger("workflow_dispatch").flatMap(trigger -> trigger.get("inputs"))));
    }

    private static Map<String, Type> strings(Optional<Spot> inputs) {
        Map<String, Type> types = new LinkedHashMap<>();
        pairs(inputs).forEach(pair -> types.put(pair.name(), Type.STRING));
        return types;
    }

    private static List<Pair> pairs(Optional<Spot> inputs) {
        return inputs.map(Spot::pairs).orElse(List.of());
    }

    private static Type type(Spot input) {
        return switch (input.get("type").flatMap(Spot::text).orElse("string")) {
            case "boolean" -> Type.BOOL;
            case "number" -> Type.NUMBER;
            case "string", "choice", "environment" -> Type.STRING;
            default -> Type.ANY;
        };
    }
}
