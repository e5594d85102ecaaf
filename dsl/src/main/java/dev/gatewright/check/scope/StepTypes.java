package dev.gatewright.check.scope;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.Trail;
import dev.gatewright.expression.type.ObjectType;
import dev.gatewright.expression.type.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The type of {@code steps}: the steps that have run, with their outputs where those are known. A script, and an action
 * in JavaScript or a container, may set outputs that nobody declares; GitHub's own and Docker's don't.
 *
 * <p>Source: GitHub's documentation, "Contexts reference", {@code steps} context; "Metadata syntax", {@code outputs}.
 */
final class StepTypes {

    private static final String NAME = "steps";

    private static final ObjectType STEP = Type.parse(
                    "{outputs: {string => string}; outcome: string; conclusion: string}")
            .object()
            .orElseThrow();

    private final PipelineFiles files;

    StepTypes(PipelineFiles files) {
        this.files = files;
    }

    /**
     * What an expression sees of steps. Which steps there are is judged by a rule of its own.
     *
     * @param path the way to the expression
     * @param depth where on the way the key is, such as {@code steps}, that the steps stand at
     * @param steps all steps
     */
    Type seen(List<Trail> path, int depth, List<StepEntry> steps) {
        boolean within = path.size() > depth + 1 && path.get(depth).key().equals(NAME);
        Map<String, Type> types = new LinkedHashMap<>();
        for (StepEntry step : steps) {
            if (within && step.body().node() == path.get(depth + 1).spot().node()) {
                break;
            }
            for (StepEntry each : StepEntry.flat(List.of(step))) {
                each.id().flatMap(Spot::text).ifPresent(id -> types.put(id, type(each)));
            }
        }
        return ObjectType.loose(types);
    }

    private Type type(StepEntry step) {
        Optional<String> uses = step.get("uses").flatMap(Spot::literal);
        Optional<List<String>> outputs = uses.flatMap(files::action)
                .filter(ActionFile::isComposite)
                .map(StepTypes::outputs)
                .or(() -> uses.flatMap(ActionOutputs::of));
        return outputs.map(StepTypes::withOutputs).orElse(STEP);
    }

    private static List<String> outputs(ActionFile action) {
        return action.root().get("outputs").map(Spot::pairs).orElse(List.of()).stream()
                .map(Spot.Pair::name)
                .toList();
    }

    private static Type withOutputs(List<String> names) {
        Map<String, Type> outputs = new LinkedHashMap<>();
        names.forEach(name -> outputs.put(name, Type.STRING));
        return STEP.with("outputs", ObjectType.strict(outputs));
    }
}
