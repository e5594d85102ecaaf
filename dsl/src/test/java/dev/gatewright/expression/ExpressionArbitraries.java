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
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random expressions, values and texts that look like expressions. */
public final class ExpressionArbitraries {

    private static final Set<String> KEYWORDS = Set.of("null", "true", "false", "NaN", "Infinity");

    private ExpressionArbitraries() {}

    /** Any tree, of any names. */
    public static Arbitrary<Expression> expressions() {
        return expressions(4, words().filter(word -> !KEYWORDS.contains(word)), words());
    }

    /** Trees that have a good chance to mean something: known functions, few names. */
    public static Arbitrary<Expression> meaningful() {
        Arbitrary<String> functions = Arbitraries.of(
                "contains",
                "startsWith",
                "endsWith",
                "format",
                "join",
                "toJSON",
                "fromJSON",
                "case",
                "success",
                "failure",
                "always",
                "cancelled",
                "hashFiles",
                "nope");
        return expressions(4, Arbitraries.oneOf(names(), functions), names());
    }

    /** The few names that {@link #contexts()} knows. */
    public static Arbitrary<String> names() {
        return Arbitraries.of("a", "b", "c", "d", "e");
    }

    private static Arbitrary<String> words() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .withChars("ABZ_")
                                .ofLength(1),
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .withChars("09-_Z")
                                .ofMaxLength(4))
                .as((first, rest) -> first + rest);
    }

    private static Arbitrary<Expression> expressions(int depth, Arbitrary<String> names, Arbitrary<String> members) {
        Arbitrary<Expression> leaf = Arbitraries.oneOf(
                Arbitraries.just(new Null()),
                Arbitraries.of(true, false).map(Bool::new),
                numbers().map(Num::new),
                texts().map(Text::new),
                names.map(Name::new));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expression> below = Arbitraries.lazy(() -> expressions(depth - 1, names, members));
        Arbitrary<List<Expression>> several = below.list().ofMaxSize(3);
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(below, Arbitraries.oneOf(members, texts())).as(Expression::property),
                Combinators.combine(below, below).as(Index::new),
                below.map(Filter::new),
                Combinators.combine(names, several).as(Call::new),
                below.map(Not::new),
                Combinators.combine(Arbitraries.of(Comparison.Operator.class), below, below)
                        .as(Comparison::new),
                Combinators.combine(
                                Arbitraries.of(Logical.Operator.class),
                                below.list().ofMinSize(2).ofMaxSize(4))
                        .as(Logical::new));
    }

    public static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of(0.0, -0.0, 1.0, -1.0, 0.5, 1e15, 1e-7, 1e21, Double.NaN, Double.MAX_VALUE),
                Arbitraries.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE),
                Arbitraries.integers().map(Integer::doubleValue),
                Arbitraries.longs().map(Double::longBitsToDouble));
    }

    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(5),
                Arbitraries.of("", "'", "''", "a'b", "{0}", "{", "[1]", "true", "0", " 12 ", "a", "}}", "${{"),
                Arbitraries.strings().withChars("'{}$0a. \n").ofMaxLength(6));
    }

    /** Texts made of what expressions are made of. */
    public static Arbitrary<String> almostExpressions() {
        return Arbitraries.of(
                        "a",
                        "b.c",
                        "'x'",
                        "'",
                        "(",
                        ")",
                        "[",
                        "]",
                        ",",
                        ".",
                        "*",
                        "!",
                        "==",
                        "=",
                        "&&",
                        "&",
                        "||",
                        "|",
                        "<",
                        ">=",
                        "1",
                        "-",
                        "0x",
                        ".5",
                        "1.",
                        "null",
                        "true",
                        "contains",
                        "format(",
                        " ",
                        "\n",
                        "?",
                        "\"",
                        "$",
                        "{{",
                        "}}",
                        "é")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    /** Values of any kind. */
    public static Arbitrary<Value> values() {
        return values(2);
    }

    private static Arbitrary<Value> values(int depth) {
        Arbitrary<Value> leaf = Arbitraries.oneOf(
                Arbitraries.just(Value.NULL),
                Arbitraries.of(true, false).map(Value::of),
                numbers().map(Value::of),
                texts().map(Value::of));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Value> below = values(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                below.list().ofMaxSize(3).map(items -> Value.of(items)),
                Arbitraries.maps(names(), below).ofMaxSize(3).map(Obj::of));
    }

    /** Contexts with the names that {@link #meaningful()} expressions use. */
    public static Arbitrary<Obj> contexts() {
        return Arbitraries.maps(names(), values()).ofMinSize(3).ofMaxSize(5).map(Obj::of);
    }
}
