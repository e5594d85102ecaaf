package dev.gatewright.check.use;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Reference;
import dev.gatewright.check.view.References;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.matrix.Leg;
import dev.gatewright.matrix.MatrixExpansion;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A name made of values of a matrix, which several legs have in common because it leaves an axis out. */
final class SharedName {

    /** What may differ from leg to leg without anybody knowing how. */
    private static final List<String> UNKNOWN = List.of("env", "job", "runner", "secrets", "steps", "strategy");

    private static final Set<String> NO_AXES = Set.of("include", "exclude");

    private final Spot matrix;
    private final Set<String> told;

    private SharedName(Spot matrix, Set<String> told) {
        this.matrix = matrix;
        this.told = told;
    }

    /** The first axis that a name leaves out, when legs share the name for that. */
    static Optional<String> among(JobEntry job, Spot name) {
        List<Reference> asked = References.to("matrix", name);
        boolean certain = UNKNOWN.stream()
                        .allMatch(context -> References.to(context, name).isEmpty())
                && asked.stream().allMatch(reference -> reference.part(1).isPresent())
                && !name.text().orElse("").contains("hashFiles");
        Set<String> told = asked.stream()
                .flatMap(reference -> reference.part(1).stream())
                .map(axis -> axis.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return certain ? job.matrix().flatMap(matrix -> new SharedName(matrix, told).leftOut()) : Optional.empty();
    }

    private Optional<String> leftOut() {
        Optional<String> axis = matrix.pairs().stream()
                .filter(pair -> !NO_AXES.contains(pair.name()) && !isTold(pair.name()))
                .filter(pair ->
                        pair.value().items().stream().map(Spot::node).distinct().count() > 1)
                .map(Pair::name)
                .findFirst();
        return axis.filter(name -> MatrixExpansion.of(matrix.node())
                .map(this::hasTwins)
                .orElseGet(() -> NO_AXES.stream().noneMatch(matrix::has)));
    }

    private boolean isTold(String axis) {
        return told.contains(axis.toLowerCase(Locale.ROOT));
    }

    private boolean hasTwins(MatrixExpansion expansion) {
        Set<Mapping> seen = new HashSet<>();
        return !expansion.legs().stream().map(this::told).allMatch(seen::add);
    }

    private Mapping told(Leg leg) {
        Mapping values = Mapping.empty();
        for (Mapping.Entry entry : leg.all().entries()) {
            String name = entry.name().orElse("");
            Node value = entry.value().resolved();
            values = isTold(name) ? values.with(name, value) : values;
        }
        return values;
    }
}
