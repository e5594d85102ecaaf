package dev.gatewright.reference;

import dev.gatewright.expression.Label;
import dev.gatewright.finding.Finding;
import dev.gatewright.source.Origin;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What kind of value a handle stands for, in GitHub's words.
 *
 * @param javaClass the Java class
 * @param kind the kind
 * @param options the words that a choice is made among, none for other kinds
 * @param <T> the Java type
 */
public record ValueType<T>(Class<T> javaClass, Kind kind, List<String> options) {

    private static final Set<Class<?>> PRIMITIVE_NUMBERS =
            Set.of(byte.class, short.class, int.class, long.class, float.class, double.class);

    /** The kinds of values that inputs can have. */
    public enum Kind {
        /** Text. */
        STRING,
        /** True or false. */
        BOOLEAN,
        /** A number. */
        NUMBER,
        /** One of a few words; only {@code workflow_dispatch} knows it, a call takes it as text. */
        CHOICE,
        /** The name of an environment; only {@code workflow_dispatch} knows it, a call takes it as text. */
        ENVIRONMENT;

        /**
         * The kind as YAML has it.
         *
         * @return its word
         */
        public String word() {
            return Label.of(this);
        }
    }

    /**
     * The kind of value that a Java class is.
     *
     * @param javaClass {@link String}, {@link Boolean}, a {@link Number}, or an enum
     * @param <T> the Java type
     * @return the kind; text for any other class, so that a definition never throws
     */
    public static <T> ValueType<T> of(Class<T> javaClass) {
        Objects.requireNonNull(javaClass, "javaClass");
        if (javaClass == Boolean.class || javaClass == boolean.class) {
            return new ValueType<>(javaClass, Kind.BOOLEAN, List.of());
        }
        if (Number.class.isAssignableFrom(javaClass) || PRIMITIVE_NUMBERS.contains(javaClass)) {
            return new ValueType<>(javaClass, Kind.NUMBER, List.of());
        }
        return javaClass.isEnum()
                ? new ValueType<>(javaClass, Kind.CHOICE, labels(javaClass))
                : new ValueType<>(javaClass, Kind.STRING, List.of());
    }

    /**
     * What is wrong with a class that GitHub has no values of, such as a list.
     *
     * @param owner what has such values, as a sentence begins
     * @param origin where that was declared
     * @return the finding, empty when nothing is wrong
     */
    public Optional<Finding> problem(String owner, Origin origin) {
        return kind != Kind.STRING || javaClass == String.class
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "value-type",
                        origin,
                        owner + " is a `" + javaClass.getSimpleName() + "`, and GitHub has no such values.",
                        "Take `String`, `Boolean`, a number or an enum. What has parts is JSON in a text, which `fromJson(…)`"
                                + " reads."));
    }

    /**
     * The kind of value that a file names.
     *
     * @param word the kind's word; what is no such word is text, which GitHub takes where no word stands
     * @param options the words that a choice is made among
     * @return the kind
     */
    static ValueType<?> of(String word, List<String> options) {
        Kind kind = Stream.of(Kind.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(Kind.STRING);
        return switch (kind) {
            case BOOLEAN -> of(Boolean.class);
            case NUMBER -> of(Number.class);
            case STRING, CHOICE, ENVIRONMENT -> new ValueType<>(String.class, kind, options);
        };
    }

    private static <T> List<String> labels(Class<T> javaClass) {
        return List.of(javaClass.getEnumConstants()).stream().map(Label::of).toList();
    }
}
