package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.value.Ordinal;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    /** By the comparisons' identity: to compare two of them takes longer than all else. */
    private final Map<Comparison, Bool> answers = new IdentityHashMap<>();

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
        List<EvaluationContext> contexts = contexts(condition, known, legs);
        long count = contexts.size();
        for (Compared each : compared) {
            count = Math.min(LIMIT + 1L, count * each.cases().size());
        }
        return count > LIMIT ? Truth.UNKNOWN : new EveryCase(condition, compared, contexts).from(0);
    }

    private static List<EvaluationContext> contexts(
            Expression condition, List<Status> known, List<? extends Value> legs) {
        List<EvaluationContext> contexts = new ArrayList<>();
        for (Status status : condition.contains(EveryCase::asksStatus) ? known : List.of(Status.UNKNOWN)) {
            EvaluationContext context = EvaluationContext.unknown().status(status);
            if (legs.isEmpty()) {
                contexts.add(context);
            }
            for (Value leg : legs) {
                contexts.add(context.with("matrix", leg));
            }
        }
        return contexts;
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
        Expression answered = answers.isEmpty() ? condition : answered(condition);
        Truth first = Evaluator.truth(answered, contexts.get(0));
        for (int i = 1; i < contexts.size() && first.isKnown(); i++) {
            if (Evaluator.truth(answered, contexts.get(i)) != first) {
                return Truth.UNKNOWN;
            }
        }
        return first;
    }

    private Expression answered(Expression node) {
        @Nullable Bool answer = node instanceof Comparison ? answers.get(node) : null;
        return answer == null ? node.mapChildren(this::answered) : answer;
    }
}
