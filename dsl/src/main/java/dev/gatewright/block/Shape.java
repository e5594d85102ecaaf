package dev.gatewright.block;

import java.util.List;
import java.util.function.Supplier;

/** What a value may look like in YAML, in the terms of GitHub's own workflow schema. */
public sealed interface Shape {

    /** A string, empty or not. */
    Shape STRING = new Text(false, List.of());
    /** A string that isn't empty. */
    Shape NON_EMPTY = new Text(true, List.of());

    /**
     * A string.
     *
     * @param nonEmpty whether it may not be empty
     * @param allowed the only strings it may be; none means any
     */
    record Text(boolean nonEmpty, List<String> allowed) implements Shape {}

    /** The shapes that say it all by their name. */
    enum Simple implements Shape {
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A number. */
        NUMBER,
        /** Nothing. */
        NULL,
        /** Whatever YAML can say. */
        ANY
    }

    /**
     * A list.
     *
     * @param item what each item looks like
     */
    record ListOf(Shape item) implements Shape {}

    /**
     * A mapping whose keys are the user's.
     *
     * @param placeholder what GitHub's documentation calls the key, such as {@code job_id}
     * @param value what each value looks like
     */
    record MapOf(String placeholder, Shape value) implements Shape {}

    /**
     * A mapping whose keys are GitHub's.
     *
     * @param keys the keys; asked for late, since steps hold steps
     */
    record Fields(Supplier<Keys> keys) implements Shape {}

    /**
     * Any one of several shapes.
     *
     * @param shapes the shapes, two or more
     */
    record OneOf(List<Shape> shapes) implements Shape {}

    /**
     * A shape in which, and below which, expressions may use more contexts and functions.
     *
     * @param contexts names such as {@code github}, and functions with the least and most arguments they take, such as
     *     {@code hashFiles(1,255)}
     * @param shape the shape
     */
    record Within(List<String> contexts, Shape shape) implements Shape {}

    /**
     * One of a few strings.
     *
     * @param allowed the strings
     * @return the shape
     */
    static Shape word(List<String> allowed) {
        return new Text(true, List.copyOf(allowed));
    }

    /**
     * Any one of several shapes.
     *
     * @param shapes the shapes
     * @return the shape
     */
    static Shape oneOf(Shape... shapes) {
        return new OneOf(List.of(shapes));
    }

    /**
     * This shape, with contexts that expressions in it and below it may use.
     *
     * @param contexts the names and functions, as in {@link Within}
     * @return the shape
     */
    default Shape within(List<String> contexts) {
        return contexts.isEmpty() ? this : new Within(List.copyOf(contexts), this);
    }

    /**
     * The contexts that this shape itself adds.
     *
     * @return names and functions, as in {@link Within}
     */
    default List<String> contexts() {
        return this instanceof Within within ? within.contexts() : List.of();
    }

    /**
     * This shape without its contexts.
     *
     * @return the shape itself
     */
    default Shape bare() {
        return this instanceof Within within ? within.shape() : this;
    }
}
