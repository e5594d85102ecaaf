package dev.gatewright.language;

import dev.gatewright.expression.Choice;
import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Comparison.Operator;
import dev.gatewright.expression.Raw;
import dev.gatewright.reference.Flawed;
import dev.gatewright.reference.JobId;
import dev.gatewright.reference.JobResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * Operators and functions.
 *
 * <p>Source: GitHub's documentation, "Evaluate expressions in workflows and actions".
 */
public abstract class Expressions extends Contexts {

    /** Only holds static methods. */
    protected Expressions() {}

    /**
     * An expression as GitHub has it, for what no method says. It is read at once; one that can't be read is refused when the
     * workflow is emitted, with this line.
     *
     * @param text the expression, with or without {@code ${{ }}} around it
     * @param <T> the Java type of its value, which nobody checks
     * @return the expression
     */
    public static <T> Expr<T> expr(String text) {
        return Flawed.orRead(text);
    }

    /**
     * Text with values in it: {@code text("{} on {}", SUITE, PYTHON)}. Another number of values than of {@code {}} is refused
     * when the workflow is emitted.
     *
     * @param template the text, with {@code {}} for each value
     * @param values the values, in order
     * @return the text
     */
    public static Expr<String> text(String template, Expr<?>... values) {
        return Flawed.orFill(template, List.of(values));
    }

    /**
     * Whether a value is less than a number.
     *
     * @param one the value
     * @param other the number
     * @return the condition
     */
    public static Condition lt(Expr<? extends Number> one, Number other) {
        return compare(one, Operator.LESS, other);
    }

    /**
     * Whether a value is less than another.
     *
     * @param one the value
     * @param other the other value
     * @return the condition
     */
    public static Condition lt(Expr<? extends Number> one, Expr<? extends Number> other) {
        return compare(one, Operator.LESS, other);
    }

    /**
     * Whether a value is a number or less.
     *
     * @param one the value
     * @param other the number
     * @return the condition
     */
    public static Condition le(Expr<? extends Number> one, Number other) {
        return compare(one, Operator.LESS_OR_EQUAL, other);
    }

    /**
     * Whether a value is another or less.
     *
     * @param one the value
     * @param other the other value
     * @return the condition
     */
    public static Condition le(Expr<? extends Number> one, Expr<? extends Number> other) {
        return compare(one, Operator.LESS_OR_EQUAL, other);
    }

    /**
     * Whether a value is greater than a number.
     *
     * @param one the value
     * @param other the number
     * @return the condition
     */
    public static Condition gt(Expr<? extends Number> one, Number other) {
        return compare(one, Operator.GREATER, other);
    }

    /**
     * Whether a value is greater than another.
     *
     * @param one the value
     * @param other the other value
     * @return the condition
     */
    public static Condition gt(Expr<? extends Number> one, Expr<? extends Number> other) {
        return compare(one, Operator.GREATER, other);
    }

    /**
     * Whether a value is a number or greater.
     *
     * @param one the value
     * @param other the number
     * @return the condition
     */
    public static Condition ge(Expr<? extends Number> one, Number other) {
        return compare(one, Operator.GREATER_OR_EQUAL, other);
    }

    /**
     * Whether a value is another or greater.
     *
     * @param one the value
     * @param other the other value
     * @return the condition
     */
    public static Condition ge(Expr<? extends Number> one, Expr<? extends Number> other) {
        return compare(one, Operator.GREATER_OR_EQUAL, other);
    }

    /**
     * Whether a condition doesn't hold.
     *
     * @param condition the condition
     * @return its opposite
     */
    public static Condition not(Expr<Boolean> condition) {
        return Raw.condition(new Expression.Not(condition.expression()));
    }

    /**
     * Whether a text has another in it, whatever the case.
     *
     * @param text the text
     * @param part what is looked for
     * @return {@code contains(text, part)}
     */
    public static Condition contains(Expr<String> text, String part) {
        return Raw.condition(Raw.call("contains", text, part));
    }

    /**
     * Whether a text has another in it, whatever the case.
     *
     * @param text the text
     * @param part what is looked for
     * @return {@code contains(text, part)}
     */
    public static Condition contains(Expr<String> text, Expr<String> part) {
        return Raw.condition(Raw.call("contains", text, part));
    }

    /**
     * Whether a list has an item.
     *
     * @param list the list
     * @param item the item
     * @param <T> the Java type of the items
     * @return {@code contains(list, item)}
     */
    public static <T> Condition containsItem(Expr<? extends List<T>> list, T item) {
        return Raw.condition(Raw.call("contains", list, item));
    }

    /**
     * Whether a list has an item.
     *
     * @param list the list
     * @param item the item
     * @param <T> the Java type of the items
     * @return {@code contains(list, item)}
     */
    public static <T> Condition containsItem(Expr<? extends List<T>> list, Expr<? extends T> item) {
        return Raw.condition(Raw.call("contains", list, item));
    }

    /**
     * A list that is written down.
     *
     * @param items the items: strings, numbers, booleans or enum constants
     * @param <T> the Java type of the items
     * @return {@code fromJSON('[…]')}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Expr<List<T>> listOf(T... items) {
        return Raw.list(List.of(items));
    }

    /**
     * Whether a value is one of some others: {@code isOneOf(github().refName(), "main", "develop")}.
     *
     * @param value the value
     * @param first one of the others: a string, a number, a boolean or an enum constant
     * @param others the rest of them
     * @param <T> the Java type of the values
     * @return {@code contains(fromJSON('[…]'), value)}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Condition isOneOf(Expr<T> value, T first, T... others) {
        Expr<List<T>> all =
                Raw.list(Stream.concat(Stream.of(first), Stream.of(others)).toList());
        return containsItem(all, value);
    }

    /**
     * Whether a text begins with another, whatever the case.
     *
     * @param text the text
     * @param start its beginning
     * @return {@code startsWith(text, start)}
     */
    public static Condition startsWith(Expr<String> text, String start) {
        return Raw.condition(Raw.call("startsWith", text, start));
    }

    /**
     * Whether a text begins with another, whatever the case.
     *
     * @param text the text
     * @param start its beginning
     * @return {@code startsWith(text, start)}
     */
    public static Condition startsWith(Expr<String> text, Expr<String> start) {
        return Raw.condition(Raw.call("startsWith", text, start));
    }

    /**
     * Whether a text ends with another, whatever the case.
     *
     * @param text the text
     * @param end its end
     * @return {@code endsWith(text, end)}
     */
    public static Condition endsWith(Expr<String> text, String end) {
        return Raw.condition(Raw.call("endsWith", text, end));
    }

    /**
     * Whether a text ends with another, whatever the case.
     *
     * @param text the text
     * @param end its end
     * @return {@code endsWith(text, end)}
     */
    public static Condition endsWith(Expr<String> text, Expr<String> end) {
        return Raw.condition(Raw.call("endsWith", text, end));
    }

    /**
     * The items of a list as one text.
     *
     * @param list the list
     * @param separator what stands between them
     * @return {@code join(list, separator)}
     */
    public static Expr<String> join(Expr<? extends List<?>> list, String separator) {
        return Raw.of(Raw.call("join", list, separator));
    }

    /**
     * The items of a list as one text.
     *
     * @param list the list
     * @param separator what stands between them
     * @return {@code join(list, separator)}
     */
    public static Expr<String> join(Expr<? extends List<?>> list, Expr<String> separator) {
        return Raw.of(Raw.call("join", list, separator));
    }

    /**
     * The items of a list as one text, with commas between them.
     *
     * @param list the list
     * @return {@code join(list)}
     */
    public static Expr<String> join(Expr<? extends List<?>> list) {
        return Raw.of(Raw.call("join", list));
    }

    /**
     * A value as JSON.
     *
     * @param value the value
     * @return {@code toJSON(value)}
     */
    public static Expr<String> toJson(Expr<?> value) {
        return Raw.of(Raw.call("toJSON", value));
    }

    /**
     * What JSON says.
     *
     * @param json the JSON
     * @param <T> the Java type of what it says
     * @return {@code fromJSON(json)}
     */
    public static <T> Expr<T> fromJson(Expr<String> json) {
        return Raw.of(Raw.call("fromJSON", json));
    }

    /**
     * A hash of files, for the keys of caches.
     *
     * @param pattern a pattern of the files' paths, from the workspace
     * @param more other patterns
     * @return {@code hashFiles(patterns…)}
     */
    public static Expr<String> hashFiles(String pattern, String... more) {
        return Raw.of(Raw.call(
                "hashFiles", Stream.concat(Stream.of(pattern), Stream.of(more)).toArray()));
    }

    /**
     * A hash of files, for the keys of caches.
     *
     * @param pattern a pattern of the files' paths, from the workspace
     * @param more other patterns
     * @return {@code hashFiles(patterns…)}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Expr<String> hashFiles(Expr<String> pattern, Expr<String>... more) {
        return Raw.of(Raw.call(
                "hashFiles", Stream.concat(Stream.of(pattern), Stream.of(more)).toArray()));
    }

    /**
     * One value where a condition holds, another where it doesn't.
     *
     * @param condition the condition
     * @param then the value where it holds
     * @param otherwise the value where it doesn't
     * @param <T> the Java type of the values
     * @return {@code case(condition, then, otherwise)}
     */
    public static <T> Expr<T> choose(Expr<Boolean> condition, T then, T otherwise) {
        return Choice.of(condition, then).otherwise(otherwise);
    }

    /**
     * One value where a condition holds, another where it doesn't.
     *
     * @param condition the condition
     * @param then the value where it holds
     * @param otherwise the value where it doesn't
     * @param <T> the Java type of the values
     * @return {@code case(condition, then, otherwise)}
     */
    public static <T> Expr<T> choose(Expr<Boolean> condition, Expr<? extends T> then, Expr<? extends T> otherwise) {
        return Choice.<T>of(condition, then).otherwise(otherwise);
    }

    /**
     * The first of several values whose condition holds: {@code choose(IS_MAIN, "live").orIf(IS_NEXT,
     * "staging").otherwise("none")}.
     *
     * @param condition the first condition
     * @param then the value where it holds
     * @param <T> the Java type of the values
     * @return the choice so far; {@code otherwise} ends it
     */
    public static <T> Choice<T> choose(Expr<Boolean> condition, T then) {
        return Choice.of(condition, then);
    }

    /**
     * The first of several values whose condition holds.
     *
     * @param condition the first condition
     * @param then the value where it holds
     * @param <T> the Java type of the values
     * @return the choice so far; {@code otherwise} ends it
     */
    public static <T> Choice<T> choose(Expr<Boolean> condition, Expr<? extends T> then) {
        return Choice.of(condition, then);
    }

    /**
     * Whether all that came before succeeded.
     *
     * @return {@code success()}
     */
    public static Condition success() {
        return Raw.condition(Raw.call("success"));
    }

    /**
     * Whether some of the jobs that came before succeeded, for the {@code when} of a job; it then needs them.
     *
     * @param first a job
     * @param others the other jobs
     * @return {@code success('first', …)}
     */
    public static Condition success(JobId.Owner first, JobId.Owner... others) {
        return Raw.condition(JobId.call("success", first, others));
    }

    /**
     * Whether something that came before failed.
     *
     * @return {@code failure()}
     */
    public static Condition failure() {
        return Raw.condition(Raw.call("failure"));
    }

    /**
     * Whether one of some jobs that came before failed, for the {@code when} of a job; it then needs them.
     *
     * @param first a job
     * @param others the other jobs
     * @return {@code failure('first', …)}
     */
    public static Condition failure(JobId.Owner first, JobId.Owner... others) {
        return Raw.condition(JobId.call("failure", first, others));
    }

    /**
     * Whether the run was cancelled.
     *
     * @return {@code cancelled()}
     */
    public static Condition cancelled() {
        return Raw.condition(Raw.call("cancelled"));
    }

    /**
     * In any case, even when the run was cancelled.
     *
     * @return {@code always()}
     */
    public static Condition always() {
        return Raw.condition(Raw.call("always"));
    }

    /**
     * A boolean value as a condition, to go on with {@code and} and {@code or}: {@code is(CHANGED).and(not(DRY_RUN))}.
     *
     * @param value an input, an output or anything else that is true or false
     * @return the condition
     */
    public static Condition is(Expr<Boolean> value) {
        return Raw.condition(value.expression());
    }

    /**
     * Whether all of some conditions hold.
     *
     * @param first a condition
     * @param others the other conditions
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Condition allOf(Expr<Boolean> first, Expr<Boolean>... others) {
        return Stream.of(others).reduce(Raw.condition(first.expression()), Condition::and, Condition::and);
    }

    /**
     * Whether one of some conditions holds.
     *
     * @param first a condition
     * @param others the other conditions
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Condition anyOf(Expr<Boolean> first, Expr<Boolean>... others) {
        return Stream.of(others).reduce(Raw.condition(first.expression()), Condition::or, Condition::or);
    }

    /**
     * Whether all of some jobs succeeded, for a job that needs them.
     *
     * @param first a job
     * @param others the other jobs
     * @return the condition
     */
    public static Condition succeeded(JobId.Owner first, JobId.Owner... others) {
        Condition one = first.jobId().is(JobResult.SUCCESS);
        return Stream.of(others).map(job -> job.jobId().is(JobResult.SUCCESS)).reduce(one, Condition::and);
    }

    private static Condition compare(Expr<?> one, Operator operator, Object other) {
        return Raw.condition(new Comparison(operator, one.expression(), Raw.operand(other)));
    }
}
