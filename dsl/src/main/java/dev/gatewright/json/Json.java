package dev.gatewright.json;

import dev.gatewright.json.JsonShape.Member;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON value. */
public sealed interface Json {

    /** {@code null}. */
    record Null() implements Json {
        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value which of them
     */
    record Bool(boolean value) implements Json {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * A number.
     *
     * @param digits the number as JSON writes it
     */
    record Num(String digits) implements Json {
        /**
         * The number as a double, infinite where it is out of range.
         *
         * @return its value
         */
        public double value() {
            return Double.parseDouble(digits);
        }

        @Override
        public String toString() {
            return digits;
        }
    }

    /**
     * A string.
     *
     * @param text its content
     */
    record Str(String text) implements Json {
        @Override
        public String toString() {
            return JsonText.quote(text);
        }
    }

    /**
     * An array.
     *
     * @param items its items, in order
     */
    record Arr(List<Json> items) implements Json {
        /**
         * An array.
         *
         * @param items its items, in order, copied
         */
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return compact();
        }
    }

    /**
     * An object.
     *
     * @param members its members, in order
     */
    record Obj(Map<String, Json> members) implements Json {
        /**
         * An object.
         *
         * @param members its members, in order, copied
         */
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String toString() {
            return compact();
        }
    }

    /**
     * Reads a JSON text. Where an object has a name twice, the last one holds.
     *
     * @param text the text
     * @return its value
     * @throws JsonError when it isn't one JSON value
     */
    static Json parse(String text) {
        return JsonReader.read(text, Shape.INSTANCE);
    }

    /**
     * A string.
     *
     * @param text its content
     * @return the value
     */
    static Json of(String text) {
        return new Str(text);
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the value
     */
    static Json of(long number) {
        return new Num(Long.toString(number));
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value which of them
     * @return the value
     */
    static Json of(boolean value) {
        return new Bool(value);
    }

    /**
     * An array.
     *
     * @param items its items, in order
     * @return the value
     */
    static Json array(List<Json> items) {
        return new Arr(items);
    }

    /**
     * An object.
     *
     * @param members its members, in order
     * @return the value
     */
    static Json object(Map<String, Json> members) {
        return new Obj(members);
    }

    /**
     * A document made of plain Java values.
     *
     * @param value a map, a list, a string, a number, a boolean or null, and so on inside of it
     * @return the value
     * @throws IllegalArgumentException for a value of another class, or a number that JSON can't say
     */
    static Json from(@Nullable Object value) {
        return Plain.json(value);
    }

    /**
     * The member of an object.
     *
     * @param name its name
     * @return its value; nothing when there is none, or when this isn't an object
     */
    default Optional<Json> member(String name) {
        return this instanceof Obj object ? Optional.ofNullable(object.members().get(name)) : Optional.empty();
    }

    /**
     * The items of an array.
     *
     * @return its items; none when this isn't an array
     */
    default List<Json> elements() {
        return this instanceof Arr array ? array.items() : List.of();
    }

    /**
     * This value on one line, without blanks.
     *
     * @return its JSON
     */
    default String compact() {
        JsonWriter writer = JsonWriter.compact();
        writer.value(this);
        return writer.toString();
    }

    /**
     * This value with each item and each member on its own line, indented by two spaces; no newline at the end.
     *
     * @return its JSON
     */
    default String pretty() {
        JsonWriter writer = JsonWriter.indented();
        writer.value(this);
        return writer.toString();
    }

    /** Makes JSON values of what is read. */
    enum Shape implements JsonShape<Json> {
        /** The only one. */
        INSTANCE;

        @Override
        public Json ofNull() {
            return new Null();
        }

        @Override
        public Json ofBoolean(boolean value) {
            return new Bool(value);
        }

        @Override
        public Json ofNumber(String digits) {
            return new Num(digits);
        }

        @Override
        public Json ofString(String text) {
            return new Str(text);
        }

        @Override
        public Json ofArray(List<Json> items) {
            return new Arr(items);
        }

        @Override
        public Json ofObject(List<Member<Json>> members) {
            Map<String, Json> byName = new LinkedHashMap<>();
            members.forEach(member -> byName.put(member.name(), member.value()));
            return new Obj(byName);
        }
    }
}
