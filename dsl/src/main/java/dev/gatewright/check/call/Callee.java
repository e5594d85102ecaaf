package dev.gatewright.check.call;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;

/**
 * A workflow as those see it that call it.
 *
 * @param file the workflow
 */
record Callee(WorkflowFile file) {

    boolean isCallable() {
        return file.trigger("workflow_call").isPresent();
    }

    List<Pair> inputs() {
        return declared("inputs");
    }

    List<Pair> secrets() {
        return declared("secrets");
    }

    private List<Pair> declared(String key) {
        return file.trigger("workflow_call")
                .flatMap(call -> call.get(key))
                .map(Spot::pairs)
                .orElse(List.of());
    }

    static boolean isRequired(Pair declaration) {
        return declaration.value().get("required").filter(Spot::isTrue).isPresent();
    }

    static Optional<Pair> named(List<Pair> pairs, String name) {
        return pairs.stream().filter(pair -> pair.name().equalsIgnoreCase(name)).findFirst();
    }

    static List<String> names(List<Pair> pairs) {
        return pairs.stream().map(Pair::name).toList();
    }
}
