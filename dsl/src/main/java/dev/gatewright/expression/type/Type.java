package dev.gatewright.expression.type;

import java.util.Locale;
import java.util.Optional;

/**
 * What a value may be. {@link Object#toString()} is its notation, which {@link #parse(String)} reads: {@code any}, {@code null},
 * {@code bool}, {@code number}, {@code string}, {@code array<T>}, {@code object} (any members), <code>{a: T; b: U}</code> (no
 * others), <code>loose{a: T}</code> (and any others), <code>{string =&gt; T}</code> (any names, one type).
 */
public sealed interface Type permits Type.Scalar, Type.Array, ObjectType {

    /** The types without parts. */
    enum Scalar implements Type {
        /** Nobody knows. */
        ANY,
        /** {@code null}. */
        NULL,
        /** {@code true} or {@code false}; whatever is asked to be one becomes one. */
        BOOL,
        /** A number. */
        NUMBER,
        /** A string; numbers and booleans do for one. */
        STRING;

        @Override
        public boolean accepts(Type other) {
            return other == this
                    || other == ANY
                    || this == ANY
                    || this == BOOL
                    || this == STRING && (other == NUMBER || other == BOOL);
        }

        @Override
        public boolean isLike(Type other) {
            return other == this || other == ANY || this == ANY;
        }

        @Override
        public Type merge(Type other) {
            if (other == this) {
                return this;
            }
            boolean text = this == STRING && (other == NUMBER || other == BOOL)
                    || other == STRING && (this == NUMBER || this == BOOL);
            return text ? STRING : ANY;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An array.
     *
     * @param element what its items may be
     * @param isFiltered whether the filter {@code *} made it, so that a further key is looked up in each item
     */
    record Array(Type element, boolean isFiltered) implements Type {
        @Override
        public boolean accepts(Type other) {
            return other == Scalar.ANY || other instanceof Array array && element.accepts(array.element());
        }

        @Override
        public boolean isLike(Type other) {
            return other == Scalar.ANY || other instanceof Array array && element.isLike(array.element());
        }

        @Override
        public Type merge(Type other) {
            return other instanceof Array array ? new Array(element.merge(array.element()), false) : Scalar.ANY;
        }

        @Override
        public Type either(Type other) {
            return other instanceof Array array ? new Array(element.either(array.element()), false) : Scalar.ANY;
        }

        @Override
        public String toString() {
            return "array<" + element + ">";
        }
    }

    /** So many characters of a type are still read. */
    int LEGIBLE = 60;

    /**
     * What a message calls it: its notation, or where that is long, the sort of thing that it is.
     *
     * @return such as {@code array<string>}, or {@code object} for a payload
     */
    default String brief() {
        String notation = toString();
        if (notation.length() <= LEGIBLE) {
            return notation;
        }
        return this instanceof Array array ? "array<" + array.element().brief() + ">" : "object";
    }

    /** Anything. */
    Type ANY = Scalar.ANY;

    /** {@code null}. */
    Type NULL = Scalar.NULL;

    /** {@code true} or {@code false}. */
    Type BOOL = Scalar.BOOL;

    /** A number. */
    Type NUMBER = Scalar.NUMBER;

    /** A string. */
    Type STRING = Scalar.STRING;

    /**
     * An array.
     *
     * @param element what its items may be
     * @return the type
     */
    static Type array(Type element) {
        return new Array(element, false);
    }

    /**
     * Reads the notation of a type.
     *
     * @param notation the notation
     * @return the type
     * @throws IllegalArgumentException when it isn't one
     */
    static Type parse(String notation) {
        return TypeNotation.parse(notation);
    }

    /**
     * Whether a value of another type does where one of this type is expected.
     *
     * @param other the other type
     * @return true if it does, or may
     */
    boolean accepts(Type other);

    /**
     * Whether two types are the same as far as both are known.
     *
     * @param other the other type
     * @return true unless they differ in what is known of both
     */
    boolean isLike(Type other);

    /**
     * The type of a value that is of this type or of another.
     *
     * @param other the other type
     * @return the narrowest type that says so, {@code any} where they have nothing in common
     */
    Type merge(Type other);

    /**
     * The type of a value that comes from one of two expressions. Where {@link #merge} takes a member as it is declared, though
     * only one of them declares it, an object of the other may have one of any other type, and nothing is said of it.
     *
     * @param other the other expression's type
     * @return a type that the value has in any case
     */
    default Type either(Type other) {
        return merge(other);
    }

    /**
     * This type as an object's.
     *
     * @return the type, nothing when it is another one
     */
    default Optional<ObjectType> object() {
        return this instanceof ObjectType object ? Optional.of(object) : Optional.empty();
    }
}
