package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Something;
import dev.gatewright.simulation.context.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code runner}, as far as the label of the runner says it.
 *
 * <p>Source: GitHub's documentation, "Contexts reference", section "runner context".
 */
final class RunnerValues {

    private RunnerValues() {}

    static Obj of(Tree runsOn, Function<Tree, Value> evaluation) {
        Obj runner = Obj.EMPTY.openAt("runner");
        for (String name : List.of("name", "temp", "tool_cache")) {
            runner = runner.with(name, Something.of("runner." + name));
        }
        Value label = runsOn.isMapping() ? Value.NULL : evaluation.apply(runsOn.isList() ? first(runsOn) : runsOn);
        Optional<String> system = system(label);
        return system.isEmpty() ? runner : runner.with("os", Value.of(system.get()));
    }

    private static Tree first(Tree labels) {
        return labels.items().isEmpty() ? labels.at("") : labels.items().get(0);
    }

    private static Optional<String> system(Value label) {
        String text = label instanceof Value.Text name ? name.text().toLowerCase(Locale.ROOT) : "";
        if (text.startsWith("ubuntu") || text.equals("linux")) {
            return Optional.of("Linux");
        }
        if (text.startsWith("windows")) {
            return Optional.of("Windows");
        }
        return text.startsWith("macos") ? Optional.of("macOS") : Optional.empty();
    }
}
