package dev.gatewright.yaml;

import java.util.List;
import java.util.Random;

/** Makes YAML text at random, with comments, blank lines and blanks in odd places; most of it is valid. */
final class TextMaker {

    private static final List<String> PLAIN = List.of(
            "a",
            "on",
            "yes",
            "1",
            "0x1F",
            "1.5",
            "true",
            "null",
            "~",
            "it's",
            "a#b",
            "x:y",
            "-z",
            "two words",
            "${{ a.b }}",
            "é😀",
            "=",
            "0755");

    private static final List<String> QUOTED = List.of(
            "'a'",
            "\"b\"",
            "'on'",
            "\"x: y\"",
            "'# no'",
            "\"\\t\\u263a\"",
            "''",
            "\"\"",
            "'it''s'",
            "\"a\\\n    b\"",
            "'a\n\n    b'",
            "\"one \\\n   \\ two\n   three\"",
            "\"# a\n  # b\"");

    private static final List<String> FLOW_PLAIN =
            List.of("a", "b c", "1", "x:y", "-z", "null", "\"q\"", "'# q'", "\"a\n b\"");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int comments;
    private int anchors;

    TextMaker(Random random) {
        this.random = random;
    }

    String make() {
        if (chance(10)) {
            lines(0);
        }
        if (chance(15)) {
            text.append(chance(20) ? "%YAML 1.2\n---" : "---");
            lineEnd();
        }
        if (chance(92)) {
            collection(0, 4);
        } else {
            inline(0);
            lineEnd();
        }
        if (chance(8)) {
            text.append("...");
            lineEnd();
            lines(0);
        }
        if (chance(4)) {
            text.append("---");
            lineEnd();
            collection(0, 2);
        }
        String made = text.toString();
        return chance(15) ? made.replace("\n", "\r\n") : chance(10) ? made.stripTrailing() : made;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void spaces(int count) {
        text.append(" ".repeat(count));
    }

    private void comment() {
        text.append("# c").append(++comments).append(one(List.of("", " x", ": y", " - z", " 'q", "  ")));
    }

    private void lineEnd() {
        if (chance(12)) {
            text.append(one(List.of(" ", "  ", "\t", "   ")));
            comment();
        } else if (chance(5)) {
            text.append(one(List.of(" ", "\t")));
        }
        text.append('\n');
    }

    /** Comment lines and blank lines at odd indentations. */
    private void lines(int indent) {
        while (chance(25)) {
            if (chance(40)) {
                text.append(one(List.of("", "", "  "))).append('\n');
            } else {
                spaces(chance(60) ? indent : random.nextInt(indent + 6));
                comment();
                text.append('\n');
            }
        }
    }

    private void collection(int indent, int depth) {
        int count = 1 + random.nextInt(3);
        boolean mapping = chance(60);
        for (int i = 0; i < count; i++) {
            lines(indent);
            spaces(indent);
            if (mapping) {
                entry(indent, depth, i);
            } else {
                text.append('-');
                behindDash(indent, depth);
            }
        }
        lines(indent);
    }

    private void entry(int indent, int depth, int index) {
        if (chance(6)) {
            text.append('?');
            if (depth > 1 && chance(30)) {
                behindDash(indent, 1);
            } else {
                text.append(' ');
                inline(indent);
                lineEnd();
            }
            if (chance(15)) {
                return;
            }
            lines(indent);
            spaces(indent);
            text.append(":");
            behindDash(indent, depth);
            return;
        }
        if (chance(5)) {
            text.append("&k").append(++anchors).append(' ');
        }
        text.append(chance(80) ? "k" + index : chance(50) ? "'q" + index + "'" : "[f, " + index + "]");
        text.append(chance(5) ? " :" : ":");
        value(indent, depth);
    }

    private void behindDash(int indent, int depth) {
        if (depth > 0 && chance(40)) {
            if (chance(70)) {
                int width = 1 + random.nextInt(3);
                spaces(width);
                compact(indent + 1 + width, depth - 1);
            } else {
                properties(indent);
                lineEnd();
                collection(indent + 1 + random.nextInt(3), depth - 1);
            }
        } else {
            leaf(indent);
        }
    }

    /** The first entry goes on the dash's line. */
    private void compact(int indent, int depth) {
        if (chance(80)) {
            entry(indent, depth, 0);
            if (chance(60)) {
                lines(indent);
                spaces(indent);
                entry(indent, depth, 1);
            }
        } else {
            text.append('-');
            behindDash(indent, depth);
        }
    }

    private void value(int indent, int depth) {
        if (depth > 0 && chance(45)) {
            properties(indent);
            lineEnd();
            int deeper = chance(15) ? indent : indent + 1 + random.nextInt(4);
            collection(deeper, depth - 1);
        } else {
            leaf(indent);
        }
    }

    private void properties(int indent) {
        if (chance(6)) {
            text.append(" &p").append(++anchors);
        }
        if (chance(3)) {
            text.append(" !t");
        }
        if (chance(3)) {
            lineEnd();
            lines(indent + 1);
            spaces(indent + 1);
            text.append("!u");
        }
    }

    private void leaf(int indent) {
        if (chance(12)) {
            lineEnd();
            return;
        }
        if (chance(15)) {
            text.append(' ');
            block(indent);
            return;
        }
        if (chance(8)) {
            lineEnd();
            lines(indent + 2);
            spaces(indent + 2);
        } else {
            spaces(1 + random.nextInt(2));
        }
        inline(indent);
        lineEnd();
    }

    private void inline(int indent) {
        if (chance(5)) {
            text.append("&a").append(++anchors).append(chance(30) ? " !!str " : " ");
            if (chance(10)) {
                comment();
                text.append('\n');
                spaces(indent + 3);
            }
        }
        int kind = random.nextInt(100);
        if (kind < 45) {
            text.append(one(PLAIN));
        } else if (kind < 50) {
            text.append("many\n").append(" ".repeat(indent + 2)).append("lines");
        } else if (kind < 70) {
            text.append(one(QUOTED).replace("\n", "\n" + " ".repeat(indent)));
        } else if (kind < 75 && anchors > 0) {
            text.append("*a").append(1 + random.nextInt(anchors));
        } else {
            flow(indent, 3);
        }
    }

    private void flow(int indent, int depth) {
        boolean mapping = chance(40);
        text.append(mapping ? '{' : '[');
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            gap(indent);
            if (mapping) {
                text.append("k").append(i);
                if (chance(15)) {
                    gap(indent);
                } else {
                    text.append(':');
                    gap(indent);
                    text.append(' ');
                    flowItem(indent, depth);
                }
            } else {
                flowItem(indent, depth);
            }
            gap(indent);
            if (i < count - 1 || chance(10)) {
                text.append(',');
            }
        }
        gap(indent);
        text.append(mapping ? '}' : ']');
    }

    private void flowItem(int indent, int depth) {
        if (depth > 0 && chance(20)) {
            flow(indent, depth - 1);
        } else {
            text.append(one(FLOW_PLAIN).replace("\n", "\n" + " ".repeat(indent)));
        }
    }

    /** Between the tokens of a flow collection. */
    private void gap(int indent) {
        text.append(one(List.of("", " ", "  ")));
        while (chance(8)) {
            if (chance(60)) {
                text.append(' ');
                comment();
            }
            text.append('\n');
            spaces(chance(80) ? indent + 1 + random.nextInt(3) : 1);
        }
    }

    private void block(int indent) {
        boolean digit = chance(20);
        int deeper = digit ? 2 : 1 + random.nextInt(4);
        text.append(chance(60) ? '|' : '>').append(digit ? "2" : "").append(one(List.of("", "", "-", "+")));
        lineEnd();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            if (chance(15)) {
                text.append('\n');
            }
            spaces(indent + deeper + (i > 0 && chance(20) ? 2 : 0) + (digit && chance(20) ? 1 : 0));
            text.append(one(List.of("line", "# no comment", "a: b", "- x", "end  ", "\ttab", "${{ x }}")))
                    .append('\n');
        }
        while (chance(15)) {
            text.append(chance(50) ? "\n" : " ".repeat(indent) + "\n");
        }
    }
}
