package dev.gatewright.workflow.job;

import dev.gatewright.block.Block;
import dev.gatewright.block.Formula;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Note;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.finding.Finding;
import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Cell;
import dev.gatewright.reference.Labels;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a job is multiplied: a matrix, and how its legs run.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.strategy}.
 */
public final class Strategy extends Block<Strategy> {

    private static final Shape.MapOf CELLS = new Shape.MapOf("matrix_key", Shape.Simple.ANY);
    private static final Type<List<Node>> LEGS = Type.list(Type.ANY).shaped(new Shape.ListOf(CELLS));

    /** Legs that are added. */
    public static final Key<List<Node>> INCLUDE = Key.key("include", LEGS);
    /** Legs that are left out. */
    public static final Key<List<Node>> EXCLUDE = Key.key("exclude", LEGS);
    /** The keys of {@code matrix}, beside which the axes stand. */
    public static final Keys MATRIX_KEYS = Keys.of("matrix", INCLUDE, EXCLUDE)
            .others(new Shape.MapOf("matrix_key", new Shape.ListOf(Shape.Simple.ANY)));
    /** The matrix. */
    public static final Key<Node> MATRIX = Key.key("matrix", Type.ANY.shaped(new Shape.Fields(() -> MATRIX_KEYS)));
    /** Whether the other legs are cancelled when one fails. */
    public static final Key<Boolean> FAIL_FAST = Key.key("fail-fast", Type.BOOLEAN);
    /** How many legs run at once. */
    public static final Key<Number> MAX_PARALLEL = Key.key("max-parallel", Type.NUMBER);
    /** The keys of {@code strategy}. */
    public static final Keys KEYS = Keys.of("strategy", MATRIX, FAIL_FAST, MAX_PARALLEL);
    /** A strategy where a job has it. */
    public static final Type<Strategy> TYPE = Type.block(() -> KEYS, Strategy::new);

    /** The axes that the matrix has. */
    public static final Note<List<Axis<?>>> AXES = Note.of("axes");

    /** The axes that only {@code include} gives values, and booleans: a leg may have none. */
    public static final Note<List<Axis<?>>> FLAGS = Note.of("flags");

    private Strategy(Node tree) {
        super(tree);
    }

    /**
     * A matrix of axes: a leg for each combination of their values.
     *
     * @param axes the axes; the first varies slowest
     * @return the strategy
     */
    public static Strategy matrix(Axis<?>... axes) {
        Strategy strategy = new Strategy(empty()).with(MATRIX, empty()).with(AXES, List.of(axes));
        for (Axis<?> axis : axes) {
            strategy = strategy.axis(axis);
        }
        return strategy;
    }

    private Strategy axis(Axis<?> axis) {
        Optional<String> folded = Labels.folded(axis.values());
        List<?> values = folded.isPresent() ? Labels.apart(axis.values()) : axis.values();
        return folded.map(word -> problem(Finding.error(
                        "folded-label",
                        origin(),
                        "Two values of axis `" + axis.name() + "` are both `" + word + "` in YAML.",
                        "Rename a constant, or let the enum implement `Label` and say its words itself.")))
                .orElse(this)
                .added(axis, axis.computed().<Object>map(expr -> expr).orElse(values));
    }

    private Strategy added(Axis<?> axis, Object values) {
        boolean twice = cells().filter(mapping -> mapping.has(axis.name())).isPresent();
        return twice
                ? problem(Finding.error(
                        "duplicate-axis",
                        origin(),
                        "Two axes of the matrix are called `" + axis.name() + "`.",
                        "Give each axis a name of its own."))
                : entry(MATRIX, axis.name(), values);
    }

    private Optional<Mapping> cells() {
        return mapping().get(MATRIX.name()).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /**
     * A matrix that another job computes.
     *
     * @param matrix an expression of the whole matrix, such as {@code fromJSON} of an output
     * @param axes the axes that it is known to have
     * @return the strategy
     */
    public static Strategy matrix(Expr<? extends Map<?, ?>> matrix, Axis<?>... axes) {
        return new Strategy(empty())
                .put(MATRIX.name(), Formula.node(matrix, Formula.Form.TEXT))
                .with(AXES, List.of(axes));
    }

    /**
     * This strategy with one more leg, or with more values for the legs that it fits. An axis may be new here: where no leg
     * gives it a value, it is empty.
     *
     * @param cells values of axes, and of names that are new
     * @return the strategy
     */
    public Strategy include(Cell... cells) {
        List<Axis<?>> fresh = fresh(Stream.of(cells));
        List<Axis<?>> flags = fresh(Stream.of(cells).filter(cell -> cell.value() instanceof Boolean));
        return leg(INCLUDE, cells).with(AXES, joined(AXES, fresh)).with(FLAGS, joined(FLAGS, flags));
    }

    /** The axes that the matrix doesn't have yet. */
    private List<Axis<?>> fresh(Stream<Cell> cells) {
        List<Axis<?>> known = get(AXES).orElse(List.of());
        List<Axis<?>> fresh = new ArrayList<>();
        cells.flatMap(cell -> Stream.ofNullable(cell.axis()))
                .filter(axis -> !known.contains(axis))
                .forEach(fresh::add);
        return fresh;
    }

    private List<Axis<?>> joined(Note<List<Axis<?>>> note, List<Axis<?>> more) {
        return Stream.concat(get(note).orElse(List.of()).stream(), more.stream())
                .toList();
    }

    /**
     * This strategy with legs that another job computes.
     *
     * @param legs an expression of a list of objects
     * @return the strategy
     */
    public Strategy include(Expr<? extends List<?>> legs) {
        return entry(MATRIX, INCLUDE.name(), legs);
    }

    /**
     * This strategy without the legs that have all of some values.
     *
     * @param cells values of axes
     * @return the strategy
     */
    public Strategy exclude(Cell... cells) {
        return leg(EXCLUDE, cells);
    }

    /**
     * This strategy without legs that another job computes.
     *
     * @param legs an expression of a list of objects
     * @return the strategy
     */
    public Strategy exclude(Expr<? extends List<?>> legs) {
        return entry(MATRIX, EXCLUDE.name(), legs);
    }

    /**
     * This strategy, in which a leg that fails does or doesn't cancel the others.
     *
     * @param cancel whether it does, as GitHub has it when nothing is said
     * @return the strategy
     */
    public Strategy failFast(boolean cancel) {
        return with(FAIL_FAST, cancel);
    }

    /**
     * This strategy, in which GitHub decides by an expression whether a leg that fails cancels the others.
     *
     * @param cancel whether it does
     * @return the strategy
     */
    public Strategy failFast(Expr<Boolean> cancel) {
        return with(FAIL_FAST, cancel);
    }

    /**
     * This strategy with so many legs at once at most.
     *
     * @param legs how many
     * @return the strategy
     */
    public Strategy maxParallel(int legs) {
        return with(MAX_PARALLEL, legs);
    }

    /**
     * This strategy with so many legs at once at most as GitHub computes.
     *
     * @param legs how many
     * @return the strategy
     */
    public Strategy maxParallel(Expr<? extends Number> legs) {
        return with(MAX_PARALLEL, legs);
    }

    private Strategy leg(Key<List<Node>> key, Cell... cells) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Cell cell : cells) {
            values.put(cell.name(), cell.value());
        }
        List<Object> legs = new ArrayList<>(legs(key));
        legs.add(values);
        return entry(MATRIX, key.name(), legs);
    }

    private List<Node> legs(Key<List<Node>> key) {
        return cells().flatMap(matrix -> matrix.get(key.name()))
                .flatMap(key.type()::read)
                .orElse(List.of());
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Strategy view(Node other) {
        return new Strategy(other);
    }
}
