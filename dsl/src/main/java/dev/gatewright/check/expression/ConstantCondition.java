package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.schema.ExpressionPlace;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.evaluate.Evaluator;
import dev.gatewright.expression.value.Truth;

/** A condition comes out the same whatever the contexts hold. {@code always()} is one on purpose. */
public final class ConstantCondition {

    /** What is checked. */
    public static final Rule RULE = Rule.hint(
            "constant-condition",
            "A condition that is always true or always false",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.if; actionlint, if-cond");

    private ConstantCondition() {}

    static void check(ExpressionPlace place, IfCondition condition, Report report) {
        Truth truth = truth(condition);
        boolean meant = truth == Truth.TRUE && IfCondition.hasStatusFunction(condition.written());
        if (truth != Truth.UNKNOWN && !meant) {
            boolean holds = truth == Truth.TRUE;
            report.add(
                    RULE,
                    place.spot().origin(),
                    "`" + condition.written() + "` is always " + holds + ".",
                    holds ? "Leave the condition out." : "Leave out what never runs, or correct the condition.");
        }
    }

    /** What has no value, such as a broken {@code fromJSON}, is somebody else's finding. */
    private static Truth truth(IfCondition condition) {
        try {
            return Evaluator.truth(condition.written(), EvaluationContext.unknown());
        } catch (ExpressionError noValue) {
            return Truth.UNKNOWN;
        }
    }
}
