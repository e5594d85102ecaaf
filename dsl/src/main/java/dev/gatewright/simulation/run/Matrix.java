package dev.gatewright.simulation.run;

import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.matrix.MatrixExpansion;
import dev.gatewright.simulation.context.NodeValues;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.plan.Legs;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.JobRun.Ending;
import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The legs of a job, one for a job without a matrix: which there are, how many run at once, and whether one that fails ends
 * the others.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.strategy}: {@code matrix}, {@code fail-fast}
 * and {@code max-parallel}.
 */
final class Matrix {

    private final JobNode node;
    private final List<Leg> legs = new ArrayList<>();
    private int next;
    private int running;
    private int open;
    private int most = Integer.MAX_VALUE;
    private Value failsFast = Value.of(true);
    private String hidden = "";

    Matrix(JobNode node) {
        this.node = node;
    }

    void begin() {
        EvaluationContext context = node.scope().plain().with("needs", node.needsValue());
        Tree strategy = node.spec().tree().at("strategy");
        Value fast = value(strategy.at("fail-fast"), context);
        failsFast = fast instanceof Value.Null ? failsFast : fast;
        double parallel = value(strategy.at("max-parallel"), context).number();
        most = parallel >= 1 ? (int) Math.min(parallel, Integer.MAX_VALUE) : Integer.MAX_VALUE;
        Optional<Tree> matrix = node.spec().matrix();
        if (matrix.isEmpty()) {
            begin(List.of(new Legs.One(Obj.EMPTY, Obj.EMPTY)));
        } else {
            expand(value(matrix.get(), context));
        }
    }

    private Value value(Tree tree, EvaluationContext context) {
        return node.scope().run().world().evaluation().value(tree, context);
    }

    private void expand(Value value) {
        Optional<Node> known = NodeValues.node(value);
        if (known.isEmpty()) {
            hidden = reason(value);
            node.scope().run().world().gap(node.title(), "strategy.matrix", hidden);
            add(new Legs.One(Obj.EMPTY, Obj.EMPTY.openAt("matrix")), 0, 1, "unknown legs");
            start();
            return;
        }
        Optional<Legs> legs = Legs.of(known.get());
        long count = MatrixExpansion.of(known.get()).map(MatrixExpansion::count).orElse(0L);
        if (legs.isEmpty() || count == 0) {
            node.end(Ending.of(Conclusion.FAILURE, "its matrix has no legs; GitHub wants one at least"));
        } else if (count > MatrixExpansion.LIMIT) {
            node.end(Ending.of(
                    Conclusion.FAILURE,
                    "its matrix has " + count + " legs, and GitHub runs " + MatrixExpansion.LIMIT + " at most"));
        } else {
            begin(legs.get().legs());
        }
    }

    /** What a value hangs on, in words: the first part of it that isn't known. */
    private static String reason(Value value) {
        if (value instanceof Value.Unknown unknown) {
            return unknown.reason();
        }
        List<Value> parts = value instanceof Value.Array array
                ? array.items()
                : value instanceof Obj object ? object.values() : List.of();
        return parts.stream()
                .map(Matrix::reason)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void begin(List<Legs.One> all) {
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), i, all.size(), "");
        }
        start();
    }

    private void add(Legs.One values, int index, int total, String suffix) {
        Obj strategy = Obj.EMPTY
                .with("fail-fast", failsFast)
                .with("job-index", Value.of((double) index))
                .with("job-total", suffix.isEmpty() ? Value.of((double) total) : Value.unknown("strategy.job-total"))
                .with("max-parallel", Value.of((double) (most == Integer.MAX_VALUE ? total : most)));
        Leg leg = Leg.of(node, values, strategy, suffix);
        if (suffix.isEmpty()) {
            leg.introduce();
        }
        Optional<Leg> kept = node.legBefore(leg.label())
                .filter(before ->
                        !before.isRepeated(node.scope().run().attempt().repeats()));
        legs.add(kept.orElse(leg));
        open += kept.isPresent() ? 0 : 1;
    }

    private void start() {
        while (running < most && next < legs.size()) {
            Leg leg = legs.get(next);
            next++;
            if (!leg.isDone()) {
                running++;
                leg.start();
            }
        }
    }

    /** A leg has ended; another one may start, or all are done. */
    void legDone(Leg leg, boolean wasRunning) {
        open--;
        running -= wasRunning ? 1 : 0;
        if (open == 0) {
            node.legsDone(fate());
            return;
        }
        Truth failed = leg.fate().is(Conclusion.FAILURE);
        if (failed == Truth.TRUE) {
            legFailed(leg.name());
        } else if (failed == Truth.UNKNOWN && failsFast.truth() != Truth.FALSE) {
            mayBeCancelled(
                    "whether leg `" + leg.name() + "` fails isn't known, and `fail-fast` cancels the others then");
        }
        node.scope().run().world().clock().after(0, this::start);
    }

    private void legFailed(String name) {
        World world = node.scope().run().world();
        if (failsFast.truth() == Truth.TRUE) {
            String reason = "leg `" + name + "` failed, and `fail-fast` cancels the others";
            world.clock().after(0, Clock.Rank.FAIL_FAST, () -> cancelOthers(reason));
        } else if (failsFast.truth() == Truth.UNKNOWN) {
            world.gap(node.title(), "strategy.fail-fast", reason(failsFast));
            String doubt = "whether leg `" + name + "` cancels it hangs on " + reason(failsFast);
            mayBeCancelled(doubt);
        }
    }

    void mayBeCancelled(String doubt) {
        legs.stream().filter(leg -> !leg.isDone()).forEach(leg -> leg.mayBeCancelled(doubt));
    }

    private void cancelOthers(String reason) {
        legs.stream().filter(leg -> !leg.isDone()).forEach(leg -> leg.interrupt(reason));
    }

    private Fate fate() {
        return legs.stream().map(Leg::fate).reduce(Fate::together).orElse(Fate.of(Conclusion.SKIPPED));
    }

    void cancel(String reason) {
        cancelOthers(reason);
    }

    /** The run is cancelled, and the job goes on. */
    void survive(String reason) {
        legs.stream().filter(leg -> !leg.isDone()).forEach(leg -> leg.outlive(reason));
    }

    /** What its legs hang on where nobody knows them; empty where they are known. */
    String hidden() {
        return hidden;
    }

    /** Whether a re-run begins with one of the legs. */
    boolean isRepeated(Repeats repeats) {
        return legs.stream().anyMatch(leg -> leg.isRepeated(repeats));
    }

    void adopt(Matrix before) {
        legs.addAll(before.legs);
    }

    Optional<Leg> leg(String label) {
        return legs.stream().filter(leg -> leg.label().equals(label)).findFirst();
    }

    /**
     * What the job puts out: of several legs, what all agree on that put out anything.
     *
     * <p>Source: GitHub's documentation, "Workflow syntax", "Using Job Outputs in a Matrix Job": the last leg that runs
     * overwrites the others, whose order nobody knows; its example has legs whose other outputs are empty, and overwrite
     * nothing. "Reuse workflows", "Using outputs from a reusable workflow": of calls the last one counts that succeeded.
     */
    Obj outputs(String path, boolean certain) {
        Map<String, Value> outputs = new LinkedHashMap<>();
        for (Leg leg : legs) {
            if (!leg.putsOut()) {
                continue;
            }
            leg.outputs()
                    .forEach((name, value) ->
                            outputs.merge(name, value, (one, other) -> agreed(one, other, path + "." + name)));
        }
        Obj all = Obj.EMPTY;
        for (Map.Entry<String, Value> output : outputs.entrySet()) {
            all = all.with(output.getKey(), certain ? output.getValue() : Value.unknown(path + "." + output.getKey()));
        }
        boolean isOpen = legs.stream().anyMatch(Leg::putsOutUnknown);
        return isOpen ? all.openAt(path) : all;
    }

    private static Value agreed(Value one, Value other, String path) {
        if (one.equals(other) || isEmpty(other)) {
            return one;
        }
        return isEmpty(one) ? other : Value.unknown(path);
    }

    private static boolean isEmpty(Value value) {
        return value.equals(Value.of(""));
    }

    List<JobRun> report() {
        List<JobRun> jobs = new ArrayList<>();
        legs.forEach(leg -> jobs.addAll(leg.report()));
        return jobs;
    }
}
