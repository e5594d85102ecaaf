package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import dev.gatewright.source.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A scalar: its text, and what YAML 1.2's core schema reads it as.
 *
 * @param text the content, without quotes and escapes
 * @param type what it is read as
 * @param decor its looks
 */
public record Scalar(String text, Type type, Decor decor) implements Node {

    /** What a scalar is read as, under YAML 1.2's core schema. */
    public enum Type {
        /** Text. */
        STRING,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A whole number. */
        INTEGER,
        /** A number with a fraction or an exponent, {@code .inf} or {@code .nan}. */
        FLOAT,
        /** Nothing. */
        NULL
    }

    /**
     * A string.
     *
     * @param text its content
     * @return the scalar
     */
    public static Scalar of(String text) {
        return new Scalar(text, Type.STRING, Decor.NONE);
    }

    /**
     * A boolean.
     *
     * @param value its value
     * @return the scalar
     */
    public static Scalar of(boolean value) {
        return new Scalar(Boolean.toString(value), Type.BOOLEAN, Decor.NONE);
    }

    /**
     * A whole number.
     *
     * @param value its value
     * @return the scalar
     */
    public static Scalar of(long value) {
        return new Scalar(Long.toString(value), Type.INTEGER, Decor.NONE);
    }

    /**
     * A number, written without a fraction where it has none.
     *
     * @param value its value
     * @return the scalar
     */
    public static Scalar of(double value) {
        if (Double.isNaN(value)) {
            return new Scalar(".nan", Type.FLOAT, Decor.NONE);
        }
        if (Double.isInfinite(value)) {
            return new Scalar(value > 0 ? ".inf" : "-.inf", Type.FLOAT, Decor.NONE);
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return of((long) value);
        }
        return new Scalar(BigDecimal.valueOf(value).toString(), Type.FLOAT, Decor.NONE);
    }

    /**
     * Nothing, as in {@code pull_request:} without a value.
     *
     * @return the null scalar
     */
    public static Scalar ofNull() {
        return new Scalar("", Type.NULL, Decor.NONE);
    }

    /**
     * Whether this is nothing.
     *
     * @return true for a null
     */
    public boolean isNull() {
        return type == Type.NULL;
    }

    /**
     * Whether this is text.
     *
     * @return true for a string
     */
    public boolean isString() {
        return type == Type.STRING;
    }

    /**
     * The value of a boolean.
     *
     * @return the value, empty for every other type
     */
    public Optional<Boolean> asBoolean() {
        return type == Type.BOOLEAN ? Optional.of(CoreSchema.isTrue(text)) : Optional.empty();
    }

    /**
     * The text that GitHub makes of it where one is expected: {@code True} is {@code true} there, as in a condition.
     *
     * @return a boolean in small letters, nothing of a null, else the text as it is written
     */
    public String asText() {
        return switch (type) {
            case BOOLEAN -> Boolean.toString(CoreSchema.isTrue(text));
            case NULL -> "";
            default -> text;
        };
    }

    /**
     * The value of a number. GitHub keeps every number as a double, so large whole numbers lose their last digits, and
     * those beyond a double's range are infinite.
     *
     * @return the value, empty for every other type
     */
    public OptionalDouble asDouble() {
        return type == Type.INTEGER || type == Type.FLOAT ? CoreSchema.number(text) : OptionalDouble.empty();
    }

    /**
     * The piece of the file that this was read from, quotes included.
     *
     * @return the span; empty for what wasn't read, has an anchor or a tag, or is spelled on several lines
     */
    public Optional<Span> span() {
        boolean bare = decor.anchor().isEmpty() && decor.tag().isEmpty();
        return bare && decor.origin().column() > 0
                ? Written.onOneLine(this).map(spelled -> Span.of(decor.origin(), spelled.length()))
                : Optional.empty();
    }

    /**
     * Where a character of the text stands in the file.
     *
     * @param offset its offset in the text, in UTF-16 units
     * @return its place; the scalar's own where the text's looks don't tell
     */
    public Origin origin(int offset) {
        return Places.of(this, offset);
    }

    /**
     * The last line of the file that it takes.
     *
     * @return the line, that of its beginning where it takes one or was not read
     */
    public int lastLine() {
        return Places.lastLine(this);
    }

    /**
     * The piece of the file that a part of the text was read from.
     *
     * @param from the offset of its first character, in UTF-16 units
     * @param to the offset of the first character behind it
     * @return the span; empty where the file spells the part otherwise, or on several lines
     */
    public Optional<Span> span(int from, int to) {
        return Places.span(this, from, to);
    }

    /**
     * What its text means without quotes.
     *
     * @return the scalar, a number where {@code "5"} was quoted
     */
    public Scalar unquoted() {
        return new Scalar(text, CoreSchema.typeOf(text), decor);
    }

    /** Two nulls are equal however they are written; other scalars are when type and text are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Scalar that && type == that.type && (isNull() || text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return isNull() ? 0 : 31 * type.hashCode() + text.hashCode();
    }

    @Override
    public Scalar withDecor(Decor other) {
        return new Scalar(text, type, other);
    }

    /** The node's YAML, without the last line break. */
    @Override
    public String toString() {
        return Nodes.text(this);
    }
}
