package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.value.Ordinal;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a condition comes out the same in every case: whichever of the texts that it is compared with a value is, or none
 * of them, in each leg of a matrix, and whatever became of the jobs and steps before.
 */
public final class EveryCase {

    /** So many cases are looked at; of more, nothing is said. */
    private static final int LIMIT = 4_096;

    private static final Set<String> STATUS = Set.of("SUCCESS", "FAILURE", "CANCELLED");

    /** What may have become of what ran before: all but that it both succeeded and failed. */
    private static final List<Status> STATUSES = List.of(
            Status.SUCCEEDED,
            Status.FAILED,
            Status.CANCELLED,
            new Status.Known(Truth.FALSE, Truth.FALSE, Truth.FALSE),
            new Status.Known(Truth.FALSE, Truth.TRUE, Truth.TRUE),
            new Status.Known(Truth.TRUE, Truth.FALSE, Truth.TRUE));

    private static final List<Status> NOTHING_FAILED =
            List.of(Status.SUCCEEDED, Status.CANCELLED, new Status.Known(Truth.TRUE, Truth.FALSE, Truth.TRUE));

    private final Expression condition;
    private final List<Compared> compared;
    private final List<EvaluationContext> contexts;
    private final Map<Comparison, Bool> answers = new HashMap<>();

    private EveryCase(Expression condition, List<Compared> compared, List<EvaluationContext> contexts) {
        this.condition = condition;
        this.compared = compared;
        this.contexts = contexts;
    }

    /**
     * The truth of a condition.
     *
     * @param condition the condition
     * @param legs what {@code matrix} may be; none when that isn't known
     * @param words what values may be, by their paths in lower case
     * @return true or false when it comes out so in every case
     */
    public static Truth truth(Expression condition, List<? extends Value> legs, Map<String, List<Value>> words) {
        return truth(condition, STATUSES, legs, words);
    }

    /**
     * The truth of a condition that is asked before anything has run, so that nothing can have failed.
     *
     * @param condition the condition
     * @param words what values may be, by their paths in lower case
     * @return true or false when it comes out so in every case
     */
    public static Truth atFirst(Expression condition, Map<String, List<Value>> words) {
        return truth(condition, NOTHING_FAILED, List.of(), words);
    }

    private static Truth truth(
            Expression condition, List<Status> known, List<? extends Value> legs, Map<String, List<Value>> words) {
        List<Compared> compared = Compared.in(condition, words, !legs.isEmpty());
        List<Status> statuses = condition.contains(EveryCase::asksStatus) ? known : List.of(Status.UNKNOWN);
        List<EvaluationContext> contexts = statuses.stream()
                .map(EvaluationContext.unknown()::status)
                .flatMap(context -> legs.isEmpty()
                        ? List.of(context).stream()
                        : legs.stream().map(leg -> context.with("matrix", leg)))
                .toList();
        long count = contexts.size();
        for (Compared each : compared) {
            count = Math.min(LIMIT + 1L, count * each.cases().size());
        }
        return count > LIMIT ? Truth.UNKNOWN : new EveryCase(condition, compared, contexts).from(0);
    }

    private static boolean asksStatus(Expression node) {
        return node instanceof Call call && STATUS.contains(Ordinal.fold(call.function()));
    }

    /** In all cases of the values from one on; unknown as soon as two differ. */
    private Truth from(int index) {
        if (index == compared.size()) {
            return inEachContext();
        }
        Truth all = null;
        for (Map<Comparison, Bool> one : compared.get(index).cases()) {
            answers.putAll(one);
            Truth truth = from(index + 1);
            if (!truth.isKnown() || all != null && truth != all) {
                return Truth.UNKNOWN;
            }
            all = truth;
        }
        return all == null ? Truth.UNKNOWN : all;
    }

    private Truth inEachContext() {
        Expression answered = answered(condition);
        Truth first = Evaluator.truth(answered, contexts.get(0));
        boolean same = first.isKnown()
                && contexts.stream().skip(1).allMatch(context -> Evaluator.truth(answered, context) == first);
        return same ? first : Truth.UNKNOWN;
    }

    private Expression answered(Expression node) {
        return node instanceof Comparison comparison && answers.containsKey(comparison)
                ? answers.get(comparison)
                : node.mapChildren(this::answered);
    }
}
