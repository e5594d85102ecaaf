package dev.gatewright.proof.model;

import dev.gatewright.expression.Expression;
import dev.gatewright.yaml.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An action of this repository as proofs read it.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax reference".
 *
 * @param folder its folder's path from the repository's root
 * @param steps its steps, none when it is a program
 * @param defaults what its inputs are where nobody gives them
 * @param outputs its outputs
 * @param image the image that it runs in, empty for none
 */
public record ActionModel(
        String folder,
        List<StepModel> steps,
        Map<String, Expression> defaults,
        Map<String, Expression> outputs,
        String image) {

    /**
     * An action as proofs read it.
     *
     * @param folder its folder's path from the repository's root
     * @param metadata what its {@code action.yml} holds
     * @return its model
     */
    public static ActionModel of(String folder, Mapping metadata) {
        Mapping runs = metadata.get("runs").flatMap(Texts::mapping).orElse(Mapping.empty());
        return new ActionModel(
                folder,
                StepEnds.steps(runs),
                values(metadata, "inputs", "default"),
                values(metadata, "outputs", "value"),
                runs.get("image").map(Texts::text).orElse(""));
    }

    private static Map<String, Expression> values(Mapping metadata, String kind, String key) {
        Map<String, Expression> values = new LinkedHashMap<>();
        metadata.get(kind)
                .flatMap(Texts::mapping)
                .ifPresent(all -> all.entries()
                        .forEach(each -> Texts.mapping(each.value())
                                .flatMap(declared -> declared.get(key))
                                .ifPresent(value -> values.put(each.name().orElse(""), Texts.expression(value)))));
        return values;
    }
}
