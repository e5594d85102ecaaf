package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Comparison.Operator;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.expression.Expression.Num;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.value.Comparing;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a context, and what a condition says of it by {@code ==} and {@code !=} with literals.
 *
 * @param cases what each of the comparisons says, by its identity: for each literal that the value may equal, and for none of them
 */
record Compared(List<Map<Comparison, Bool>> cases) {

    private static final Pattern MATRIX = Pattern.compile("matrix\\b");
    private static final Bool TRUE = new Bool(true);
    private static final Bool FALSE = new Bool(false);

    /** A comparison of the value, and with what. */
    private record Asked(Comparison comparison, Value literal) {}

    /** All in a condition whose cases can be told; those of {@code matrix} are left out when its legs are known. */
    static List<Compared> in(Expression condition, Map<String, List<Value>> words, boolean legsAreKnown) {
        Map<String, List<Asked>> found = new LinkedHashMap<>();
        collect(condition, found);
        List<Compared> all = new ArrayList<>(found.size());
        for (Map.Entry<String, List<Asked>> each : found.entrySet()) {
            String path = each.getKey();
            if (!(legsAreKnown && MATRIX.matcher(path).lookingAt())) {
                @Nullable List<Value> known = words.get(path);
                List<Value> values = known == null ? values(each.getValue()) : known;
                if (!values.isEmpty()) {
                    all.add(new Compared(cases(each.getValue(), values)));
                }
            }
        }
        return all;
    }

    private static void collect(Expression node, Map<String, List<Asked>> found) {
        if (node instanceof Comparison comparison && isEquality(comparison)) {
            take(comparison, comparison.left(), comparison.right(), found);
            take(comparison, comparison.right(), comparison.left(), found);
        }
        for (Expression child : node.children()) {
            collect(child, found);
        }
    }

    private static boolean isEquality(Comparison comparison) {
        return comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.NOT_EQUAL;
    }

    private static void take(
            Comparison comparison, Expression value, Expression literal, Map<String, List<Asked>> found) {
        if (isAccess(value) && isLiteral(literal)) {
            found.computeIfAbsent(value.toString().toLowerCase(Locale.ROOT), path -> new ArrayList<>())
                    .add(new Asked(comparison, Evaluator.evaluate(literal, EvaluationContext.unknown())));
        }
    }

    private static boolean isLiteral(Expression node) {
        return node instanceof Text || node instanceof Num || node instanceof Bool || node instanceof Null;
    }

    private static boolean isAccess(Expression node) {
        return node instanceof Name
                || node instanceof Property property && isAccess(property.target())
                || node instanceof Index index && isLiteral(index.index()) && isAccess(index.target());
    }

    /**
     * The literals, and NaN, which equals none of them. Only a text equals a text that is no number; where several literals are
     * numbers, one value may equal more than one, and nothing is said.
     */
    private static List<Value> values(List<Asked> asked) {
        List<Value> values = new ArrayList<>();
        for (Asked each : asked) {
            Value literal = each.literal;
            if (values.stream().noneMatch(known -> Comparing.equal(known, literal) == Truth.TRUE)) {
                values.add(literal);
            }
        }
        long numbers =
                values.stream().filter(value -> !Double.isNaN(value.number())).count();
        values.add(Value.of(Double.NaN));
        return numbers > 1 ? List.of() : values;
    }

    private static List<Map<Comparison, Bool>> cases(List<Asked> asked, List<Value> values) {
        List<Map<Comparison, Bool>> cases = new ArrayList<>(values.size());
        for (Value value : values) {
            Map<Comparison, Bool> answers = new IdentityHashMap<>();
            for (Asked each : asked) {
                boolean equal = Comparing.equal(value, each.literal) == Truth.TRUE;
                answers.put(each.comparison, equal == (each.comparison.operator() == Operator.EQUAL) ? TRUE : FALSE);
            }
            if (!cases.contains(answers)) {
                cases.add(answers);
            }
        }
        return cases;
    }
}
