package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Trees of every shape, and short ways to write one in a test. */
final class Trees {

    private Trees() {}

    static Mapping map(Object... keysAndValues) {
        Mapping mapping = Mapping.empty();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            mapping = mapping.with((String) keysAndValues[i], node(keysAndValues[i + 1]));
        }
        return mapping;
    }

    static Sequence list(Object... items) {
        List<Node> nodes = new ArrayList<>();
        for (Object item : items) {
            nodes.add(node(item));
        }
        return Sequence.of(nodes);
    }

    static Node node(Object value) {
        if (value instanceof Node node) {
            return node;
        }
        if (value instanceof Boolean flag) {
            return Scalar.of(flag);
        }
        if (value instanceof Integer number) {
            return Scalar.of(number);
        }
        return value instanceof Double number ? Scalar.of(number) : Scalar.of((String) value);
    }

    /** Plain Java values, as a YAML reader makes them of the tree. */
    static Object plain(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(Trees::plain).toList();
        }
        if (node instanceof Mapping mapping) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> plain.put(plain(entry.key()), plain(entry.value())));
            return plain;
        }
        return plainScalar((Scalar) node);
    }

    private static Object plainScalar(Scalar scalar) {
        return switch (scalar.type()) {
            case STRING -> scalar.text();
            case BOOLEAN -> scalar.asBoolean().orElseThrow();
            case INTEGER, FLOAT -> scalar.asDouble().orElseThrow();
            case NULL -> "(null)";
        };
    }

    /** What another reader made, with numbers as doubles and null as text. */
    static Object normal(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Trees::normal).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            map.forEach((key, entry) -> plain.put(normal(key), normal(entry)));
            return plain;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value == null ? "(null)" : value;
    }

    static Arbitrary<Node> trees() {
        Arbitrary<Node> tree = scalars();
        for (int depth = 0; depth < 3; depth++) {
            tree = around(tree);
        }
        return tree.withoutEdgeCases();
    }

    private static Arbitrary<Node> around(Arbitrary<Node> inner) {
        Arbitrary<Node> sequences = inner.list().ofMaxSize(4).map(items -> (Node) Sequence.of(items));
        Arbitrary<Node> mappings = Combinators.combine(
                        texts().list().ofMaxSize(4).uniqueElements(),
                        inner.list().ofSize(4))
                .as(Trees::mapping);
        return styled(Arbitraries.oneOf(inner, sequences, mappings));
    }

    private static Node mapping(List<String> keys, List<Node> values) {
        Mapping mapping = Mapping.empty();
        for (int i = 0; i < keys.size(); i++) {
            mapping = mapping.with(keys.get(i), values.get(i));
        }
        return mapping;
    }

    /** One node in five gets looks; combining instead of mapping flat, because jqwik remembers every generator. */
    private static Arbitrary<Node> styled(Arbitrary<Node> nodes) {
        return Combinators.combine(nodes, decors().injectNull(0.8))
                .as((node, decor) -> decor == null || isMerge(node) ? node : node.withDecor(decor));
    }

    /** Asked to be plain it would be, and the oracle takes it for a merge wherever it stands. */
    private static boolean isMerge(Node node) {
        return node instanceof Scalar scalar && scalar.text().equals("<<");
    }

    private static Arbitrary<Decor> decors() {
        return Combinators.combine(
                        Arbitraries.of(List.<String>of(), List.of("# above"), List.of("", "# above", "", "# more")),
                        Arbitraries.of("", "# beside"),
                        Arbitraries.of(List.<String>of(), List.of("# after"), List.of("", "# after")),
                        Arbitraries.of(Style.values()).injectNull(0.5))
                .as((before, beside, after, style) -> {
                    Decor decor = Decor.NONE.withBefore(before).withAfter(after);
                    decor = beside.isEmpty() ? decor : decor.withBeside(beside);
                    return style == null ? decor : decor.withStyle(style);
                });
    }

    static Arbitrary<Node> scalars() {
        Arbitrary<Node> others = Arbitraries.of(
                Scalar.ofNull(),
                Scalar.of(true),
                Scalar.of(false),
                Scalar.of(0),
                Scalar.of(-42),
                Scalar.of(1.5),
                Scalar.of(1e300),
                Scalar.of(Double.NEGATIVE_INFINITY));
        Arbitrary<Node> texts = texts().map(text -> (Node) Scalar.of(text));
        return styled(Arbitraries.oneOf(texts, texts, texts, others));
    }

    /** Text that is likely to need care. */
    static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "word",
                "on",
                " ",
                "  ",
                "\n",
                "\n\n",
                "\t",
                ":",
                ": ",
                "#",
                " #",
                "-",
                "- ",
                "? ",
                "'",
                "\"",
                "\\",
                "%",
                "@",
                "`",
                "&",
                "*",
                "!",
                "|",
                ">",
                "{",
                "}",
                "[",
                "]",
                ",",
                "---",
                "...",
                "${{ a.b }}",
                "é",
                "😀",
                "\u0085",
                "\u2028",
                "\r",
                "\u0000",
                "\u00a0",
                "\ufeff",
                "\u007f",
                "0",
                "1",
                "_",
                ".",
                "e",
                "x",
                "~",
                "=",
                "<<",
                "+");
        Arbitrary<String> built = pieces.list().ofMaxSize(8).map(list -> String.join("", list));
        Arbitrary<String> tricky = Arbitraries.of(
                "yes",
                "No",
                "ON",
                "off",
                "y",
                "N",
                "true",
                "False",
                "null",
                "~",
                "",
                "0755",
                "0o17",
                "0x1F",
                "0b11",
                "1_000",
                "1:30",
                "12:30:45",
                "1:30.5",
                "2001-12-14",
                "2001-12-14t21:59:43.10-05:00",
                ".5",
                "5.",
                "1e3",
                "1.2.3",
                ".inf",
                "-.INF",
                ".nan",
                "+1",
                "-1",
                "08",
                "<<",
                "=",
                "!!str",
                "&a",
                "*a",
                "a: b",
                "a #b",
                "-x",
                "--flag",
                ":x",
                "?x");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12).filter(Trees::isWellFormed);
        return Arbitraries.oneOf(built, tricky, any);
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
