package dev.gatewright.check.use;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an action takes.
 *
 * @param using what it runs on, {@code old} for a Node.js that runners have no more
 * @param isOpen whether it may take any
 * @param names the inputs that it declares
 * @param demanded those of them that must be passed
 * @param deprecated those of them that it wants no more, each with its advice, which may be empty
 */
record ActionInputs(
        String using, boolean isOpen, List<String> names, List<String> demanded, List<Deprecated> deprecated) {

    /** An input that an action wants no more. */
    record Deprecated(String name, String advice) {}

    private static final Set<String> WITHOUT_CONTAINER = Set.of("composite", "node20", "node24");
    private static final Set<String> OF_CONTAINERS = Set.of("args", "entrypoint");

    ActionInputs {
        names = List.copyOf(names);
        demanded = List.copyOf(demanded);
        deprecated = List.copyOf(deprecated);
    }

    /** Those that an {@code action.yml} declares; empty when an expression or something that is no mapping stands there. */
    static Optional<ActionInputs> of(ActionFile action) {
        Optional<Spot> using = action.using().filter(spot -> spot.literal().isPresent());
        Optional<Spot> inputs = action.root().get("inputs");
        if (using.isEmpty() || inputs.filter(ActionInputs::isUnclear).isPresent()) {
            return Optional.empty();
        }
        List<Pair> declared = inputs.map(Spot::pairs).orElse(List.of());
        List<Deprecated> deprecated = new ArrayList<>();
        for (Pair input : declared) {
            input.value()
                    .get("deprecationMessage")
                    .flatMap(Spot::text)
                    .ifPresent(advice -> deprecated.add(new Deprecated(input.name(), advice)));
        }
        return Optional.of(new ActionInputs(
                using.flatMap(Spot::text).orElse(""),
                false,
                declared.stream().map(Pair::name).toList(),
                declared.stream()
                        .filter(ActionInputs::isDemanded)
                        .map(Pair::name)
                        .toList(),
                deprecated));
    }

    private static boolean isUnclear(Spot inputs) {
        boolean isNull = inputs.node() instanceof Scalar scalar && scalar.isNull();
        return !inputs.isMapping() && !isNull;
    }

    private static boolean isDemanded(Pair input) {
        return input.value().get("required").filter(Spot::isTrue).isPresent()
                && !input.value().has("default");
    }

    /** Whether it takes an input, whatever its case; a container takes its arguments, too, and what runs on nothing known may be one. */
    boolean takes(String name) {
        return isOpen
                || names.stream().anyMatch(name::equalsIgnoreCase)
                || !WITHOUT_CONTAINER.contains(using) && OF_CONTAINERS.stream().anyMatch(name::equalsIgnoreCase);
    }

    boolean deprecates() {
        return !deprecated.isEmpty();
    }

    /** The advice about an input that it wants no more. */
    Optional<Deprecated> deprecated(String name) {
        return deprecated.stream()
                .filter(input -> input.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
