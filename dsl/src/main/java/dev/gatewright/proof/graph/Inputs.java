package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.value.Value;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.model.JobModel;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.proof.model.WorkflowModel;
import dev.gatewright.yaml.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The inputs of a run or of a call: those with few values are one of them, text that somebody types is anything.
 *
 * @param values values by name in lower case
 */
record Inputs(Map<String, Expression> values) {

    static final Inputs NONE = new Inputs(Map.of());

    /** What somebody who starts a workflow by hand may say. */
    static Inputs ofDispatch(Circuit circuit, WorkflowModel workflow, List<String> environments) {
        Map<String, Expression> values = new LinkedHashMap<>();
        workflow.declared("workflow_dispatch", "inputs")
                .forEach((name, input) -> values.put(key(name), dispatched(circuit, name, input, environments)));
        return new Inputs(values);
    }

    private static Expression dispatched(Circuit circuit, String name, Mapping input, List<String> environments) {
        String type = input.get("type").map(Texts::text).orElse("string");
        Value given = input.get("default")
                .flatMap(node -> Reducer.value(Texts.expression(node)))
                .orElse(Value.NULL);
        String what = "inputs." + name;
        switch (type) {
            case "boolean":
                boolean first = given instanceof Value.Bool bool && bool.value();
                return chosen(circuit, what, List.of(Value.of(first), Value.of(!first)));
            case "choice":
                List<String> options = input.get("options").map(Texts::words).orElse(List.of());
                return options.isEmpty() ? open(circuit, what) : chosen(circuit, what, ordered(given, options));
            case "environment":
                return environments.isEmpty()
                        ? open(circuit, what)
                        : chosen(circuit, what, ordered(given, environments));
            default:
                return open(circuit, what);
        }
    }

    private static List<Value> ordered(Value first, List<String> options) {
        List<Value> values = new ArrayList<>(options.stream().map(Value::of).toList());
        if (values.remove(first)) {
            values.add(0, first);
        }
        return values;
    }

    /** What those who call a workflow from elsewhere may pass. */
    static Inputs ofStrangers(Circuit circuit, WorkflowModel workflow) {
        Map<String, Expression> values = new LinkedHashMap<>();
        workflow.declared("workflow_call", "inputs").forEach((name, input) -> {
            boolean isBoolean =
                    input.get("type").map(Texts::text).filter("boolean"::equals).isPresent();
            List<Value> booleans = List.of(Value.of(false), Value.of(true));
            String what = "inputs." + name;
            values.put(key(name), isBoolean ? chosen(circuit, what, booleans) : open(circuit, what));
        });
        return new Inputs(values);
    }

    /** What a job passes to the workflow that it calls. */
    static Inputs ofCall(WorkflowModel called, JobModel job, Scope scope) {
        Reducer reducer = new Reducer(scope);
        Map<String, Expression> values = new LinkedHashMap<>();
        called.declared("workflow_call", "inputs").forEach((name, input) -> {
            Expression given = job.with().entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(name))
                    .map(each -> reducer.reduce(each.getValue()))
                    .findFirst()
                    .orElseGet(() -> input.get("default")
                            .map(Texts::expression)
                            .map(reducer::reduce)
                            .orElse(missing(input)));
            values.put(key(name), given);
        });
        return new Inputs(values);
    }

    /** An input that nobody passes: false, 0 or the empty text, by its type. */
    private static Expression missing(Mapping input) {
        return switch (input.get("type").map(Texts::text).orElse("string")) {
            case "boolean" -> new Expression.Bool(false);
            case "number" -> new Expression.Num(0);
            default -> new Text("");
        };
    }

    private static Expression chosen(Circuit circuit, String name, List<Value> values) {
        return new Reference(Finite.chosen(circuit, name, values));
    }

    private static Expression open(Circuit circuit, String name) {
        return new Reference(Free.of(circuit, name));
    }

    Expression get(String name) {
        return values.getOrDefault(key(name), new Null());
    }

    /** The input as {@code github.event.inputs} has it: always text. */
    Expression text(String name) {
        Expression value = get(name);
        return value instanceof Null ? value : new Expression.Call("format", List.of(new Text("{0}"), value));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
