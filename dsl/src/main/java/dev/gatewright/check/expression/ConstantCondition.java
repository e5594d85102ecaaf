package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.schema.ExpressionPlace;
import dev.gatewright.check.scope.Scopes;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Logical.Operator;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.evaluate.Evaluator;
import dev.gatewright.expression.evaluate.EveryCase;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition comes out the same in every case. {@code always()} is one on purpose. */
public final class ConstantCondition {

    /** What is checked. */
    public static final Rule RULE = Rule.hint(
            "constant-condition",
            "A condition that is always true or always false",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.if; actionlint, if-cond");

    private ConstantCondition() {}

    static void check(ExpressionPlace place, IfCondition condition, Scopes scopes, Report report) {
        try {
            Truth alone = Evaluator.truth(condition.written(), EvaluationContext.unknown());
            if (alone.isKnown()) {
                report(place, condition, alone == Truth.TRUE, ".", report);
            } else {
                checkCases(place, condition, scopes, report);
            }
        } catch (ExpressionError noValue) {
            return; // such as a broken fromJSON: somebody else's finding
        }
    }

    private static void checkCases(ExpressionPlace place, IfCondition condition, Scopes scopes, Report report) {
        Expression written = condition.written();
        List<Value> legs = written.contains(ConstantCondition::isMatrix) ? scopes.legs(place.trail()) : List.of();
        Truth truth = EveryCase.truth(written, legs, scopes.values());
        if (truth == Truth.FALSE && !legs.isEmpty() && LegGuard.isIn(written, place.trail())) {
            return;
        }
        if (truth == Truth.FALSE || truth == Truth.TRUE && isAnywhere(written)) {
            String reason = legs.isEmpty() ? reason(written, scopes.values()) : " in each leg of the matrix.";
            report(place, condition, truth == Truth.TRUE, reason, report);
        } else if (scopes.isAtFirst(place.trail()) && EveryCase.atFirst(written, scopes.values()) == Truth.FALSE) {
            report(place, condition, false, ": the job needs no other, so nothing before it can fail.", report);
        }
    }

    /** What holds with these triggers and this matrix alone is a guard that others may need. */
    private static boolean isAnywhere(Expression written) {
        return EveryCase.truth(written, List.of(), Map.of()).isKnown();
    }

    private static boolean isMatrix(Expression node) {
        return node instanceof Name name && name.name().equalsIgnoreCase("matrix");
    }

    /** What is known of the values that are asked for, or else that they don't matter. */
    private static String reason(Expression written, Map<String, List<Value>> values) {
        List<String> asked = accesses(written).distinct().toList();
        String known = asked.stream()
                .filter(path -> values.containsKey(path.toLowerCase(Locale.ROOT)))
                .map(path -> "`" + path + "` may only be " + words(values.get(path.toLowerCase(Locale.ROOT))))
                .collect(Collectors.joining("; "));
        if (!known.isEmpty()) {
            return ": here " + known + ".";
        }
        return asked.isEmpty()
                ? ", whatever became of what ran before."
                : ", whatever " + Candidates.list(asked) + (asked.size() == 1 ? " is." : " are.");
    }

    private static String words(List<Value> values) {
        return Candidates.list(
                values.stream().map(Value::text).filter(word -> !word.isEmpty()).toList());
    }

    private static Stream<String> accesses(Expression node) {
        return node instanceof Property
                ? Stream.of(node.toString())
                : node.children().stream().flatMap(ConstantCondition::accesses);
    }

    private static void report(
            ExpressionPlace place, IfCondition condition, boolean holds, String reason, Report report) {
        if (!holds || !IfCondition.hasStatusFunction(condition.written())) {
            String fact = "`" + condition.written() + "` is always " + holds + reason;
            report.add(RULE, place.spot().origin(), fact, help(condition.written(), holds));
        }
    }

    private static String help(Expression written, boolean holds) {
        boolean several = written instanceof Logical logical && (logical.operator() == Operator.OR) == holds;
        if (holds) {
            return several
                    ? "Join by `&&` what must hold at once, or leave the condition out."
                    : "Leave the condition out.";
        }
        return several
                ? "Join by `||` what needn't hold at once, or leave out what never runs."
                : "Leave out what never runs, or correct the condition.";
    }
}
