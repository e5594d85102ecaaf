package dev.gatewright.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts as people write them, and those that YAML would take for something else. */
final class TextArbitraries {

    private static final List<String> TRICKY = List.of(
            "on",
            "off",
            "yes",
            "no",
            "y",
            "N",
            "true",
            "False",
            "null",
            "~",
            "",
            " ",
            "0",
            "-1",
            "012",
            "0o17",
            "0x1F",
            "1e3",
            "1_000",
            ".5",
            ".inf",
            "-.INF",
            ".nan",
            "12:30:45",
            "2026-01-01",
            "<<",
            "=",
            "- a",
            "-",
            "?",
            ":",
            "a: b",
            "a:",
            ": a",
            "a #b",
            "#",
            "# a",
            "&a",
            "*a",
            "!a",
            "!!str",
            "%a",
            "@a",
            "`a`",
            "|",
            ">",
            "'",
            "\"",
            "it's",
            "\"quoted\"",
            "{a}",
            "[a]",
            "a, b",
            "a\\b",
            "---",
            "...",
            "--- a",
            "a\nb",
            "a\n",
            "\na",
            "a\n\n",
            "a \nb",
            "  a\nb",
            "\ta",
            "a\tb",
            "tab\t",
            "é",
            "日本",
            "😀",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "a\rb",
            "\u0007",
            "trailing ");

    private TextArbitraries() {}

    /** Any text, empty or not. */
    static Arbitrary<String> text() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('\n', '\t', 'é', '日', '\u00A0')
                .ofMaxLength(40);
        return Arbitraries.oneOf(Arbitraries.of(TRICKY), any).filter(text -> !text.contains("${{"));
    }

    /** A text that isn't empty. */
    static Arbitrary<String> word() {
        return text().filter(text -> !text.isEmpty());
    }

    /** An id: a letter or an underscore, then letters, digits, hyphens and underscores. */
    static Arbitrary<String> id() {
        Arbitrary<String> tail = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('-', '_')
                .ofMaxLength(12);
        return Arbitraries.chars().range('a', 'z').flatMap(first -> tail.map(rest -> first + rest));
    }

    /** A pattern for names of branches, tags and files. */
    static Arbitrary<String> pattern() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "main", "releases/**", "!releases/old", "v1.*", "**.js", "**", "*", "docs/[a-z]?", "012"),
                id());
    }

    /** One value after the other, each changed by some of the options, in any order. */
    static <T> Arbitrary<T> built(Arbitrary<T> start, List<Option<T, ?>> options) {
        Arbitrary<List<Option<T, ?>>> some =
                Arbitraries.subsetOf(options).map(ArrayList<Option<T, ?>>::new).flatMap(Arbitraries::shuffle);
        return some.flatMap(chosen -> applied(start, chosen));
    }

    private static <T> Arbitrary<T> applied(Arbitrary<T> start, List<Option<T, ?>> options) {
        Arbitrary<T> result = start;
        for (Option<T, ?> option : options) {
            result = option.applied(result);
        }
        return result;
    }

    /**
     * Something that may be said of a value.
     *
     * @param values what it may be said with
     * @param setter how it is said
     */
    record Option<T, V>(Arbitrary<V> values, BiFunction<T, V, T> setter) {

        static <T, V> Option<T, V> of(Arbitrary<V> values, BiFunction<T, V, T> setter) {
            return new Option<>(values, setter);
        }

        private Arbitrary<T> applied(Arbitrary<T> targets) {
            return Combinators.combine(targets, values).as(setter::apply);
        }
    }
}
