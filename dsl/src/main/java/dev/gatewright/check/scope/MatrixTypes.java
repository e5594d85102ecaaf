package dev.gatewright.check.scope;

import dev.gatewright.check.job.MisspeltInclude;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.expression.type.ObjectType;
import dev.gatewright.expression.type.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The type of {@code matrix}: each axis, and what {@code include} adds.
 *
 * <p>Source: GitHub's documentation, "Contexts reference", {@code matrix} context.
 */
final class MatrixTypes {

    private static final String INCLUDE = "include";

    private final Map<String, Type> members = new LinkedHashMap<>();
    private boolean open;

    private MatrixTypes() {}

    static Type of(JobEntry job) {
        Optional<Spot> strategy = job.get("strategy");
        Optional<Spot> matrix = strategy.flatMap(spot -> spot.get("matrix"));
        if (strategy.filter(NodeTypes::isComputed).isPresent()
                || matrix.filter(NodeTypes::isComputed).isPresent()) {
            return Type.ANY;
        }
        MatrixTypes types = new MatrixTypes();
        matrix.ifPresent(types::collect);
        return types.open ? ObjectType.loose(types.members) : ObjectType.strict(types.members);
    }

    private void collect(Spot matrix) {
        for (Pair pair : matrix.pairs()) {
            if (pair.name().equals(INCLUDE)) {
                include(pair.value());
            } else if (!pair.name().equals("exclude")) {
                add(pair.name(), axis(pair.value()));
                MisspeltInclude.meant(pair).filter(INCLUDE::equals).ifPresent(meant -> include(pair.value()));
            }
        }
    }

    private static Type axis(Spot values) {
        if (!values.isComputed()) {
            return NodeTypes.merged(values.items());
        }
        return NodeTypes.of(values) instanceof Type.Array array ? array.element() : Type.ANY;
    }

    private void include(Spot include) {
        open |= include.isComputed();
        for (Spot item : include.items()) {
            open |= NodeTypes.isComputed(item);
            item.pairs().forEach(pair -> add(pair.name(), NodeTypes.of(pair.value())));
        }
    }

    private void add(String name, Type type) {
        String known = members.keySet().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
        members.merge(known, type, Type::merge);
    }
}
