package dev.gatewright.json;

import java.util.List;

/**
 * What a {@link JsonReader} makes of the values that it reads.
 *
 * @param <T> the type of a value
 */
public interface JsonShape<T> {

    /**
     * {@code null}.
     *
     * @return the value
     */
    T ofNull();

    /**
     * {@code true} or {@code false}.
     *
     * @param value which of them
     * @return the value
     */
    T ofBoolean(boolean value);

    /**
     * A number.
     *
     * @param digits the number as it is written
     * @return the value
     */
    T ofNumber(String digits);

    /**
     * A string.
     *
     * @param text its content, unescaped
     * @return the value
     */
    T ofString(String text);

    /**
     * An array.
     *
     * @param items its items, in order
     * @return the value
     */
    T ofArray(List<T> items);

    /**
     * An object.
     *
     * @param members its members, in the order in which they are written; a name may occur twice
     * @return the value
     */
    T ofObject(List<Member<T>> members);

    /**
     * A member of an object.
     *
     * @param name its name
     * @param value its value
     * @param <T> the type of a value
     */
    record Member<T>(String name, T value) {}
}
