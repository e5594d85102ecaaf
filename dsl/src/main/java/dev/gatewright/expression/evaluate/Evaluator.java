package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.expression.Expression.Num;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.value.Comparing;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.finding.Candidates;
import dev.gatewright.json.JsonShape.Member;

/** Evaluates expressions as GitHub's runner does. */
public final class Evaluator {

    /** How deep a tree may be that was never parsed: far beyond {@link Expression#MAX_DEPTH}, within Java's stack. */
    private static final int MAX_LEVEL = 500;

    private final EvaluationContext context;
    private final Memory memory;

    private Evaluator(EvaluationContext context) {
        this.context = context;
        this.memory = new Memory(context.memory());
    }

    /**
     * The value of an expression.
     *
     * @param expression the expression
     * @param context what it is evaluated in
     * @return its value
     * @throws ExpressionError when it has none: a name that isn't there, text that is no JSON…
     */
    public static Value evaluate(Expression expression, EvaluationContext context) {
        return new Evaluator(context).evaluate(expression, 0);
    }

    /**
     * Whether a condition holds, as far as that is known.
     *
     * @param condition the condition, as GitHub rewrites it ({@link dev.gatewright.expression.IfCondition#effective()})
     * @param context what it is evaluated in
     * @return whether its value counts as true
     * @throws ExpressionError when it has no value
     */
    public static Truth truth(Expression condition, EvaluationContext context) {
        return evaluate(condition, context).truth();
    }

    EvaluationContext context() {
        return context;
    }

    Memory memory() {
        return memory;
    }

    Value evaluate(Expression expression, int level) {
        if (level > MAX_LEVEL) {
            throw ExpressionError.evaluation(
                    ExpressionError.Kind.EXCEEDED_DEPTH,
                    "",
                    "Compute part of it in a step and use that step's output.");
        }
        Value value = valueOf(expression, level);
        memory.add(level, value);
        return value;
    }

    private Value valueOf(Expression expression, int level) {
        if (expression instanceof Null) {
            return Value.NULL;
        }
        if (expression instanceof Bool bool) {
            return Value.of(bool.value());
        }
        if (expression instanceof Num num) {
            return Value.of(num.value());
        }
        if (expression instanceof Text text) {
            return Value.of(text.value());
        }
        if (expression instanceof Name name) {
            return named(name.name());
        }
        return compound(expression, level);
    }

    private Value compound(Expression expression, int level) {
        if (expression instanceof Property property) {
            return Members.get(evaluate(property.target(), level + 1), Value.of(property.name()));
        }
        if (expression instanceof Index index) {
            Value target = evaluate(index.target(), level + 1);
            return Members.has(target) ? Members.get(target, evaluate(index.index(), level + 1)) : Value.NULL;
        }
        if (expression instanceof Filter filter) {
            return Members.all(evaluate(filter.target(), level + 1));
        }
        if (expression instanceof Not not) {
            Value operand = evaluate(not.operand(), level + 1);
            return Value.of(operand.truth().not(), Members.reason(operand));
        }
        if (expression instanceof Comparison comparison) {
            return compare(comparison, level);
        }
        if (expression instanceof Logical logical) {
            return logical(logical, level);
        }
        return expression instanceof Call call ? call(call, level) : unlinked((Reference) expression);
    }

    private Value named(String name) {
        return context.find(name)
                .orElseThrow(() -> ExpressionError.evaluation(
                        ExpressionError.Kind.UNRECOGNIZED_NAMED_VALUE,
                        name,
                        Candidates.help(
                                name,
                                context.contexts().members().stream()
                                        .map(Member::name)
                                        .toList(),
                                "There are no contexts here.")));
    }

    private Value call(Call call, int level) {
        return Functions.find(call).call(new Arguments(call, this, level + 1));
    }

    private static Value unlinked(Reference reference) {
        throw ExpressionError.evaluation(
                "`" + reference.referent().describe() + "` has no name yet", "Link the model, then evaluate.");
    }

    private Value compare(Comparison comparison, int level) {
        Value left = evaluate(comparison.left(), level + 1);
        Value right = evaluate(comparison.right(), level + 1);
        Truth truth = switch (comparison.operator()) {
            case EQUAL -> Comparing.equal(left, right);
            case NOT_EQUAL -> Comparing.equal(left, right).not();
            case LESS -> Comparing.less(left, right);
            case LESS_OR_EQUAL -> Comparing.lessOrEqual(left, right);
            case GREATER -> Comparing.less(right, left);
            case GREATER_OR_EQUAL -> Comparing.lessOrEqual(right, left);
        };
        return Value.of(truth, Members.reason(left, right));
    }

    private Value logical(Logical logical, int level) {
        Truth decisive = Truth.of(logical.operator() == Logical.Operator.OR);
        Chain chain = new Chain(decisive);
        for (Expression operand : logical.operands()) {
            if (chain.add(evaluate(operand, level + 1))) {
                break;
            }
        }
        return chain.result();
    }
}
