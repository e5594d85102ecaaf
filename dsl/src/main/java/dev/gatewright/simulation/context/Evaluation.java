package dev.gatewright.simulation.context;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.expression.Template;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.evaluate.Evaluator;
import dev.gatewright.expression.value.Value;
import dev.gatewright.yaml.Scalar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gives what stands in a workflow its value. Each text is read once; one such object serves one simulation. */
public final class Evaluation {

    private final Map<String, Expression> templates = new HashMap<>();
    private final Map<String, IfCondition> conditions = new HashMap<>();

    /**
     * A condition and what became of it.
     *
     * @param condition the condition, as GitHub rewrites it
     * @param value its value
     */
    public record Judged(IfCondition condition, Value value) {

        /**
         * What it hangs on, where that isn't known.
         *
         * @return such as {@code steps.a.outputs.b}, empty when the value is known
         */
        public Optional<String> unknown() {
            return value instanceof Value.Unknown unknown && !unknown.truth().isKnown()
                    ? Optional.of(unknown.reason())
                    : Optional.empty();
        }
    }

    /** An evaluation that has read nothing yet. */
    public Evaluation() {
        // nothing is read before it is needed
    }

    /**
     * The value of whatever stands somewhere.
     *
     * @param tree what stands there
     * @param context what it is evaluated in
     * @return its value
     * @throws ExpressionError when it has none
     */
    public Value value(Tree tree, EvaluationContext context) {
        return NodeValues.of(tree, scalar -> scalar(scalar, context));
    }

    private Value scalar(Scalar scalar, EvaluationContext context) {
        if (!scalar.isString() || !Template.isIn(scalar.text())) {
            return NodeValues.of(scalar);
        }
        return Evaluator.evaluate(template(scalar.text()), context);
    }

    /**
     * The values of a mapping.
     *
     * @param tree the mapping
     * @param context what they are evaluated in
     * @return values by key, in order
     * @throws ExpressionError when one has none
     */
    public Map<String, Value> values(Tree tree, EvaluationContext context) {
        Map<String, Value> values = new LinkedHashMap<>();
        tree.entries().forEach((key, value) -> values.put(key, value(value, context)));
        return values;
    }

    /**
     * What becomes of an {@code if}.
     *
     * @param tree what stands there; nothing is {@code success()}
     * @param context what it is evaluated in
     * @return the condition and its value
     * @throws ExpressionError when it has none
     */
    public Judged judge(Tree tree, EvaluationContext context) {
        IfCondition condition = conditions.computeIfAbsent(tree.text().orElse(""), IfCondition::parse);
        return new Judged(condition, Evaluator.evaluate(condition.effective(), context));
    }

    private Expression template(String text) {
        return templates.computeIfAbsent(text, key -> Template.parse(key).expression());
    }
}
