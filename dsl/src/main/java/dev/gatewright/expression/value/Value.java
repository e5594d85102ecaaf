package dev.gatewright.expression.value;

import dev.gatewright.json.JsonReader;
import dev.gatewright.json.JsonWriter;
import java.util.List;

/** A value of GitHub's expression language; immutable. */
public sealed interface Value permits Value.Null, Value.Bool, Value.Num, Value.Text, Value.Array, Obj, Value.Unknown {

    /** {@code null}. */
    record Null() implements Value {
        @Override
        public Kind kind() {
            return Kind.NULL;
        }

        @Override
        public Truth truth() {
            return Truth.FALSE;
        }

        @Override
        public double number() {
            return 0;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public void write(JsonWriter out) {
            out.literal("null");
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value which of them
     */
    record Bool(boolean value) implements Value {
        @Override
        public Kind kind() {
            return Kind.BOOLEAN;
        }

        @Override
        public Truth truth() {
            return Truth.of(value);
        }

        @Override
        public double number() {
            return value ? 1 : 0;
        }

        @Override
        public String text() {
            return Boolean.toString(value);
        }

        @Override
        public void write(JsonWriter out) {
            out.literal(text());
        }
    }

    /**
     * A number.
     *
     * @param value its value
     */
    record Num(double value) implements Value {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public Truth truth() {
            return Truth.of(value != 0 && !Double.isNaN(value));
        }

        @Override
        public double number() {
            return value;
        }

        @Override
        public String text() {
            return Numbers.format(value);
        }

        @Override
        public void write(JsonWriter out) {
            out.literal(text());
        }
    }

    /**
     * A string.
     *
     * @param text its content
     */
    record Text(String text) implements Value {
        @Override
        public Kind kind() {
            return Kind.STRING;
        }

        @Override
        public Truth truth() {
            return Truth.of(!text.isEmpty());
        }

        @Override
        public double number() {
            return Numbers.parse(text);
        }

        @Override
        public void write(JsonWriter out) {
            out.string(text);
        }
    }

    /**
     * An array.
     *
     * @param items its items, in order
     * @param isFiltered whether the filter {@code *} made it, so that a further key is looked up in each item
     */
    record Array(List<Value> items, boolean isFiltered) implements Value {
        /**
         * An array.
         *
         * @param items its items, in order, copied
         * @param isFiltered whether the filter {@code *} made it
         */
        public Array {
            items = List.copyOf(items);
        }

        @Override
        public Kind kind() {
            return Kind.ARRAY;
        }

        @Override
        public Truth truth() {
            return Truth.TRUE;
        }

        @Override
        public double number() {
            return Double.NaN;
        }

        @Override
        public String text() {
            return kind().word();
        }

        @Override
        public void write(JsonWriter out) {
            out.open('[');
            items.forEach(item -> item.write(out));
            out.close(']');
        }
    }

    /**
     * A value that can't be known, such as a step's output before the step has run.
     *
     * @param reason what it is, in words, such as {@code steps.a.outputs.b}
     * @param isBoolean whether it is known to be {@code true} or {@code false}, whichever
     * @param truth whether it counts as true in a condition, as far as that is known
     */
    record Unknown(String reason, boolean isBoolean, Truth truth) implements Value {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        /** Not a number: ask {@link #kind()} first. */
        @Override
        public double number() {
            return Double.NaN;
        }

        /** The reason in angle brackets, for people: ask {@link #kind()} first. */
        @Override
        public String text() {
            return "<" + reason + ">";
        }

        @Override
        public void write(JsonWriter out) {
            out.string(text());
        }
    }

    /** {@code null}. */
    Value NULL = new Null();

    /**
     * {@code true} or {@code false}.
     *
     * @param value which of them
     * @return the value
     */
    static Value of(boolean value) {
        return new Bool(value);
    }

    /**
     * A number.
     *
     * @param value the number
     * @return the value
     */
    static Value of(double value) {
        return new Num(value);
    }

    /**
     * A string.
     *
     * @param text its content
     * @return the value
     */
    static Value of(String text) {
        return new Text(text);
    }

    /**
     * An array.
     *
     * @param items its items, in order
     * @return the value
     */
    static Value of(List<Value> items) {
        return new Array(items, false);
    }

    /**
     * A value that can't be known.
     *
     * @param reason what it is, in words
     * @return the value
     */
    static Value unknown(String reason) {
        return new Unknown(reason, false, Truth.UNKNOWN);
    }

    /**
     * A boolean.
     *
     * @param truth whether it is true, as far as that is known
     * @param reason what it is, in words, where it isn't known
     * @return the value
     */
    static Value of(Truth truth, String reason) {
        return truth.isKnown() ? new Bool(truth == Truth.TRUE) : new Unknown(reason, true, truth);
    }

    /**
     * The value of a JSON text. Where an object has a name twice (case doesn't count), the last one holds.
     *
     * @param json the text
     * @return its value
     * @throws dev.gatewright.json.JsonError when it isn't one JSON value
     */
    static Value parseJson(String json) {
        return JsonReader.read(json, ValueShape.INSTANCE);
    }

    /**
     * What kind of value this is.
     *
     * @return its kind
     */
    Kind kind();

    /**
     * Whether this counts as true: everything but null, false, 0, NaN and the empty string.
     *
     * @return whether it does, as far as that is known
     */
    Truth truth();

    /**
     * This value as a number: NaN for arrays, objects and strings that are none.
     *
     * @return the number
     */
    double number();

    /**
     * This value as a string: empty for null, {@code Array} and {@code Object} for those.
     *
     * @return the string
     */
    String text();

    /**
     * Writes this value as JSON, unknown values as strings of their reasons.
     *
     * @param out what to write to
     */
    void write(JsonWriter out);

    /**
     * Whether this is null, a boolean, a number or a string.
     *
     * @return true unless it is an array, an object or unknown
     */
    default boolean isPrimitive() {
        return kind().compareTo(Kind.ARRAY) < 0;
    }

    /**
     * This value as GitHub's {@code toJSON} writes it, indented by two spaces.
     *
     * @return its JSON
     * @throws dev.gatewright.json.JsonError when it is nested deeper than JSON may be
     */
    default String json() {
        JsonWriter writer = JsonWriter.indented();
        write(writer);
        return writer.toString();
    }
}
