package dev.gatewright.check.trigger;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Scalar;
import java.util.List;

/** The inputs that a trigger declares. */
final class Inputs {

    private Inputs() {}

    static List<Pair> dispatch(WorkflowFile workflow) {
        return of(workflow, "workflow_dispatch");
    }

    static List<Pair> call(WorkflowFile workflow) {
        return of(workflow, "workflow_call");
    }

    private static List<Pair> of(WorkflowFile workflow, String event) {
        return workflow.trigger(event)
                .flatMap(trigger -> trigger.get("inputs"))
                .map(Spot::pairs)
                .orElse(List.of());
    }

    static String type(Pair input) {
        return input.value().get("type").flatMap(Spot::text).orElse("string");
    }

    /** Whether a value is of an input's type; the text of one will do where GitHub asks people. */
    static boolean fits(String type, Spot value, boolean textWillDo) {
        if (!(value.node() instanceof Scalar scalar) || value.isComputed()) {
            return true;
        }
        return switch (type) {
            case "boolean" ->
                scalar.asBoolean().isPresent() || (textWillDo && scalar.text().matches("(?i)true|false"));
            case "number" -> scalar.asDouble().isPresent() || (textWillDo && isNumber(scalar.text()));
            default -> true;
        };
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    }
}
