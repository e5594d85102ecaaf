package dev.gatewright.expression.type;

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
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.Problem.Kind;
import dev.gatewright.finding.Candidates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the type of an expression and what is wrong with it.
 *
 * <p>{@code a && b} is what {@code a} may be when it counts as false, or {@code b}; {@code a || b} is what {@code a} may be when
 * it counts as true, or {@code b}: so {@code x && 10 || 20} is a number.
 */
public final class TypeChecker {

    private final Scope scope;
    private final Problems problems;
    private final Map<Expression, Type> known = new IdentityHashMap<>();
    private final MemberTypes members;
    private final CallTypes calls;

    private TypeChecker(Parsed parsed, Scope scope) {
        this.scope = scope;
        this.problems = new Problems(parsed);
        this.members = new MemberTypes(problems);
        this.calls = new CallTypes(scope, problems);
    }

    /**
     * Checks an expression that was read.
     *
     * @param parsed the expression with its places
     * @param scope what it may use
     * @return its type and its problems
     */
    public static Checked check(Parsed parsed, Scope scope) {
        TypeChecker checker = new TypeChecker(parsed, scope);
        Type type = checker.type(parsed.expression());
        List<Problem> found = checker.problems.found();
        return new Checked(
                type, Outcomes.of(parsed.expression(), checker::type), found.size() < 2 ? found : sorted(found));
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::offset))
                .toList();
    }

    /**
     * Checks a tree that was made in Java; places count in its text.
     *
     * @param expression the tree
     * @param scope what it may use
     * @return its type and its problems
     */
    public static Checked check(Expression expression, Scope scope) {
        return check(Parsed.of(expression), scope);
    }

    private Type type(Expression expression) {
        Type type = known.get(expression);
        if (type == null) {
            type = find(expression);
            known.put(expression, type);
        }
        return type;
    }

    private List<Type> types(List<Expression> expressions) {
        List<Type> types = new ArrayList<>(expressions.size());
        for (Expression expression : expressions) {
            types.add(type(expression));
        }
        return types;
    }

    private Type find(Expression expression) {
        if (expression instanceof Null) {
            return Type.NULL;
        }
        if (expression instanceof Bool) {
            return Type.BOOL;
        }
        if (expression instanceof Num) {
            return Type.NUMBER;
        }
        if (expression instanceof Text) {
            return Type.STRING;
        }
        if (expression instanceof Name name) {
            return context(name);
        }
        return compound(expression);
    }

    private Type compound(Expression expression) {
        if (expression instanceof Property property) {
            return members.property(property, type(property.target()));
        }
        if (expression instanceof Index index) {
            Type key = type(index.index());
            return members.index(index, type(index.target()), key);
        }
        if (expression instanceof Filter filter) {
            return members.filter(filter, type(filter.target()));
        }
        if (expression instanceof Call call) {
            return calls.call(call, types(call.arguments()));
        }
        if (expression instanceof Not not) {
            type(not.operand());
            return Type.BOOL;
        }
        if (expression instanceof Comparison comparison) {
            return comparison(comparison);
        }
        return expression instanceof Logical logical ? logical(logical) : Type.ANY;
    }

    private Type context(Name name) {
        if (!scope.vocabulary().hasContext(name.name())) {
            boolean elsewhere = Vocabulary.ALL.hasContext(name.name());
            String fact = elsewhere
                    ? "The context `" + name.name() + "` is not allowed here."
                    : "There is no context `" + name.name() + "`.";
            problems.add(
                    elsewhere ? Kind.CONTEXT_NOT_ALLOWED : Kind.UNKNOWN_CONTEXT,
                    name,
                    fact,
                    elsewhere
                            ? Problems.listed("contexts", scope.vocabulary().contexts())
                            : Candidates.help(
                                    name.name(), scope.vocabulary().contexts(), "There are no contexts here."));
        }
        return scope.context(name.name()).orElse(Type.ANY);
    }

    private Type comparison(Comparison comparison) {
        Type left = type(comparison.left());
        Type right = type(comparison.right());
        if (!Comparisons.isForAbsence(comparison) && !Comparisons.makesSense(comparison.operator(), left, right)) {
            problems.add(
                    Kind.COMPARISON,
                    comparison,
                    Comparisons.fact(comparison.operator(), left, right),
                    Comparisons.help(comparison.operator()));
        }
        LiteralComparison.of(comparison, left, right)
                .ifPresent(never -> problems.add(Kind.COMPARISON, comparison, never.fact(), never.help()));
        return Type.BOOL;
    }

    private Type logical(Logical logical) {
        List<Expression> operands = logical.operands();
        boolean deciding = logical.operator() == Logical.Operator.OR;
        Type type = type(operands.get(operands.size() - 1));
        for (int i = operands.size() - 2; i >= 0; i--) {
            type = narrowed(operands.get(i), deciding).either(type);
        }
        return type;
    }

    /** The type of an expression that counts as true, or as false. */
    private Type narrowed(Expression expression, boolean truth) {
        Type type = type(expression);
        boolean last = expression instanceof Logical logical && (logical.operator() == Logical.Operator.AND) == truth;
        if (last) {
            List<Expression> operands = expression.children();
            return narrowed(operands.get(operands.size() - 1), truth);
        }
        return type;
    }
}
