package dev.gatewright.expression;

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
import dev.gatewright.expression.Expression.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random expressions that come out as something more often than not: each function gets what it is for. */
public final class MeaningfulExpressions {

    private static final int DEPTH = 3;

    private MeaningfulExpressions() {}

    /** Expressions of the names that {@link ExpressionArbitraries#names()} gives. */
    public static Arbitrary<Expression> any() {
        return any(DEPTH);
    }

    private static Arbitrary<Expression> any(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return Arbitraries.oneOf(
                leaf(), access(depth), access(depth), call(depth - 1), condition(depth - 1), logical(any(depth - 1)));
    }

    private static Arbitrary<Expression> leaf() {
        return Arbitraries.oneOf(
                name(),
                name(),
                Arbitraries.just(new Null()),
                Arbitraries.of(true, false).map(Bool::new),
                ExpressionArbitraries.numbers().map(Num::new),
                ExpressionArbitraries.texts().map(Text::new));
    }

    private static Arbitrary<Expression> name() {
        return names().map(Name::new);
    }

    /** Names count in any case. */
    private static Arbitrary<String> names() {
        return Combinators.combine(ExpressionArbitraries.names(), Arbitraries.of(true, false, false))
                .as((name, upper) -> upper ? name.toUpperCase(Locale.ROOT) : name);
    }

    /** A context, or what a function gives, and up to three members, indexes and filters behind it. */
    private static Arbitrary<Expression> access(int depth) {
        Arbitrary<Expression> target = Arbitraries.oneOf(name(), name(), fromJson());
        Arbitrary<Expression> index = Arbitraries.oneOf(
                Arbitraries.of(0.0, 1.0, 2.0, -1.0, 0.5).map(Num::new), names().map(Text::new), any(depth - 1));
        Arbitrary<List<Expression>> steps = Arbitraries.oneOf(
                        names().<Expression>map(Text::new), index, Arbitraries.just(new Null()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(target, steps).as(MeaningfulExpressions::access);
    }

    /** Null stands for a filter, a text for a property. */
    private static Expression access(Expression target, List<Expression> steps) {
        Expression all = target;
        for (Expression step : steps) {
            if (step instanceof Null) {
                all = new Filter(all);
            } else if (step instanceof Text text) {
                all = Expression.property(all, text.value());
            } else {
                all = new Index(all, step);
            }
        }
        return all;
    }

    private static Arbitrary<Expression> fromJson() {
        return ExpressionArbitraries.values().map(value -> call("fromJSON", new Text(value.json())));
    }

    private static Expression call(String function, Expression... arguments) {
        return new Call(function, List.of(arguments));
    }

    private static Arbitrary<Expression> call(int depth) {
        Arbitrary<Expression> below = Arbitraries.lazy(() -> any(depth));
        Arbitrary<Expression> text = ExpressionArbitraries.texts().map(Text::new);
        return Arbitraries.oneOf(
                fromJson(),
                below.map(value -> call("fromJSON", call("toJSON", value))),
                below.map(value -> call("toJSON", value)),
                Combinators.combine(below, below)
                        .as((value, other) -> call("format", new Text("{0}-{1}"), value, other)),
                below.map(value -> call("join", value)),
                Combinators.combine(below, text).as((value, between) -> call("join", value, between)),
                Arbitraries.lazy(() -> choice(depth)),
                Arbitraries.just(call("hashFiles", new Text("**/*.lock"))));
    }

    /** {@code case} with one condition or two. */
    private static Arbitrary<Expression> choice(int depth) {
        Arbitrary<List<Expression>> branch =
                Combinators.combine(condition(depth), any(depth)).as(List::of);
        return Combinators.combine(branch.list().ofMinSize(1).ofMaxSize(2), any(depth))
                .as((branches, otherwise) -> {
                    List<Expression> arguments = new ArrayList<>();
                    branches.forEach(arguments::addAll);
                    arguments.add(otherwise);
                    return new Call("case", arguments);
                });
    }

    private static Arbitrary<Expression> condition(int depth) {
        Arbitrary<Expression> below = Arbitraries.lazy(() -> any(depth));
        Arbitrary<String> tests = Arbitraries.of("contains", "startsWith", "endsWith");
        Arbitrary<Expression> status =
                Arbitraries.of("success", "failure", "cancelled", "always").map(MeaningfulExpressions::call);
        return Arbitraries.oneOf(
                status,
                below.map(Not::new),
                Combinators.combine(Arbitraries.of(Comparison.Operator.class), below, below)
                        .as(Comparison::new),
                Combinators.combine(tests, below, below).as(MeaningfulExpressions::call));
    }

    private static Arbitrary<Expression> logical(Arbitrary<Expression> operands) {
        return Combinators.combine(
                        Arbitraries.of(Logical.Operator.class),
                        operands.list().ofMinSize(2).ofMaxSize(3))
                .as(Logical::new);
    }

    /** The functions that an expression calls. */
    public static Stream<String> functions(Expression expression) {
        Stream<String> own = expression instanceof Call call ? Stream.of(call.function()) : Stream.of();
        return Stream.concat(own, expression.children().stream().flatMap(MeaningfulExpressions::functions));
    }
}
