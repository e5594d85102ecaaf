package dev.gatewright.matrix;

import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The legs of a matrix, as GitHub makes them: every combination of the axes' values, the first axis varying slowest,
 * without those that {@code exclude} matches; each {@code include} adds its values to every leg whose axes it matches, and
 * is a leg of its own, behind the others, when it matches none.
 *
 * <p>Values match as {@code ==} compares them, a part of a value is enough, and names of axes match in any case. Source:
 * GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.strategy.matrix.include} and {@code exclude}; GitHub's
 * own builder in the repository {@code actions/runner}.
 */
public final class MatrixExpansion {

    /** How many legs GitHub runs. Source: GitHub's documentation, "Workflow syntax", {@code strategy.matrix}. */
    public static final int LIMIT = 256;

    private static final String INCLUDE = "include";
    private static final String EXCLUDE = "exclude";

    private final List<Axis> axes;
    private final List<Mapping> excluded;
    private final List<Included> included;

    private record Axis(Node key, String name, List<Node> values) {}

    /** An {@code include}: what it asks of a leg, and what it adds to one. */
    private record Included(Mapping filter, Mapping extra) {}

    private MatrixExpansion(List<Axis> axes, List<Mapping> excluded, List<Included> included) {
        this.axes = axes;
        this.excluded = excluded;
        this.included = included;
    }

    /**
     * The expansion of a matrix.
     *
     * @param matrix what stands at {@code strategy.matrix}
     * @return the expansion; empty when an expression decides about it, or when it is no matrix
     */
    public static Optional<MatrixExpansion> of(Node matrix) {
        if (!(matrix.resolved() instanceof Mapping mapping) || isComputed(mapping)) {
            return Optional.empty();
        }
        List<Axis> axes = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            String name = entry.name().orElse("");
            if (name.equals(INCLUDE) || name.equals(EXCLUDE)) {
                continue;
            }
            if (!(entry.value().resolved() instanceof Sequence values)) {
                return Optional.empty();
            }
            axes.add(new Axis(entry.key(), name, values.items()));
        }
        Optional<List<Mapping>> includes = filters(mapping, INCLUDE);
        Optional<List<Mapping>> excludes = filters(mapping, EXCLUDE);
        if (includes.isEmpty() || excludes.isEmpty()) {
            return Optional.empty();
        }
        List<Included> included =
                includes.get().stream().map(item -> included(item, axes)).toList();
        return Optional.of(new MatrixExpansion(List.copyOf(axes), excludes.get(), included));
    }

    /**
     * Whether an expression stands in a node or below it.
     *
     * @param node the node
     * @return true when what it holds is known only when the workflow runs
     */
    public static boolean isComputed(Node node) {
        Node meant = node.resolved();
        if (meant instanceof Scalar scalar) {
            return scalar.isString() && scalar.text().contains("${{");
        }
        if (meant instanceof Sequence sequence) {
            return sequence.items().stream().anyMatch(MatrixExpansion::isComputed);
        }
        if (meant instanceof Mapping mapping) {
            return mapping.entries().stream().anyMatch(entry -> isComputed(entry.key()) || isComputed(entry.value()));
        }
        return meant instanceof Deferred;
    }

    /**
     * Whether what {@code include} or {@code exclude} asks of a value is true of it.
     *
     * @param filter what is asked
     * @param value a value of an axis, without expressions
     * @return true when each leaf of the filter equals the value's
     */
    public static boolean matches(Node filter, Node value) {
        return Matching.matches(filter, value);
    }

    private static Optional<List<Mapping>> filters(Mapping matrix, String key) {
        Node node = matrix.get(key).map(Node::resolved).orElse(Sequence.of(List.of()));
        if (!(node instanceof Sequence sequence)) {
            return Optional.empty();
        }
        List<Mapping> items = sequence.items().stream()
                .map(Node::resolved)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .toList();
        return items.size() == sequence.items().size() ? Optional.of(items) : Optional.empty();
    }

    private static Included included(Mapping item, List<Axis> axes) {
        Predicate<Mapping.Entry> isOfAnAxis = entry -> axes.stream()
                .anyMatch(axis -> axis.name().equalsIgnoreCase(entry.name().orElse("")));
        return new Included(
                Mapping.of(item.entries().stream().filter(isOfAnAxis).toList()),
                Mapping.of(item.entries().stream().filter(isOfAnAxis.negate()).toList()));
    }

    /**
     * The legs, in the order in which GitHub makes them.
     *
     * @return the legs; of more than {@link #LIMIT}, which GitHub refuses, the first ones
     */
    public List<Leg> legs() {
        return new Walk().legs(LIMIT);
    }

    /**
     * Whether there are more legs than GitHub runs.
     *
     * @return true when there are more than {@link #LIMIT}
     */
    public boolean isTooLarge() {
        return combinations() > LIMIT - included.size() && count() > LIMIT;
    }

    /**
     * How many legs there are.
     *
     * @return the number, exact up to a million combinations; beyond those, all count that weren't looked at
     */
    public long count() {
        return new Walk().count();
    }

    /** How many combinations the axes have. */
    private long combinations() {
        if (axes.isEmpty()) {
            return 0;
        }
        long product = 1;
        for (Axis axis : axes) {
            product = product > Long.MAX_VALUE / Math.max(1, axis.values().size())
                    ? Long.MAX_VALUE
                    : product * axis.values().size();
        }
        return product;
    }

    /** The values at an index, whose digits, the last axis first, are the axes' values. */
    private Mapping combination(long index) {
        List<Mapping.Entry> entries = new ArrayList<>();
        long rest = index;
        for (int i = axes.size() - 1; i >= 0; i--) {
            Axis axis = axes.get(i);
            int size = axis.values().size();
            entries.add(0, new Mapping.Entry(axis.key(), axis.values().get((int) (rest % size))));
            rest /= size;
        }
        return Mapping.of(entries);
    }

    /** One walk over all combinations, which remembers which includes have matched one. */
    private final class Walk {

        private static final long LOOKED_AT = 1_000_000;

        private final boolean[] matched = new boolean[included.size()];

        List<Leg> legs(int most) {
            List<Leg> legs = new ArrayList<>();
            long all = Math.min(combinations(), LOOKED_AT);
            for (long i = 0; i < all && legs.size() < most; i++) {
                Mapping values = combination(i);
                if (isKept(values)) {
                    legs.add(new Leg(values, extra(values)));
                }
            }
            unmatched().stream().limit(most - legs.size()).forEach(legs::add);
            return legs;
        }

        long count() {
            if (excluded.isEmpty() && included.isEmpty()) {
                return combinations();
            }
            long all = combinations();
            long looked = Math.min(all, LOOKED_AT);
            long kept = all - looked;
            for (long i = 0; i < looked; i++) {
                Mapping values = combination(i);
                if (isKept(values)) {
                    kept++;
                    extra(values);
                }
            }
            return kept + unmatched().size();
        }

        private boolean isKept(Mapping values) {
            return excluded.stream().noneMatch(filter -> Matching.matches(filter, values));
        }

        private Mapping extra(Mapping values) {
            Mapping extra = Mapping.empty();
            for (int i = 0; i < matched.length; i++) {
                if (Matching.matches(included.get(i).filter(), values)) {
                    matched[i] = true;
                    for (Mapping.Entry entry : included.get(i).extra().entries()) {
                        extra = extra.with(entry.name().orElse(""), entry.value());
                    }
                }
            }
            return extra;
        }

        private List<Leg> unmatched() {
            List<Leg> legs = new ArrayList<>();
            for (int i = 0; i < matched.length; i++) {
                if (!matched[i]) {
                    Leg parts =
                            new Leg(included.get(i).filter(), included.get(i).extra());
                    legs.add(new Leg(parts.all(), Mapping.empty()));
                }
            }
            return legs;
        }
    }
}
