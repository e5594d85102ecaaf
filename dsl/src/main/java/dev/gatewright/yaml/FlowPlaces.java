package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import java.util.List;

/**
 * Finds the place of a character within a plain or quoted scalar: it walks over the lines as they were written, and counts what
 * each piece of them comes to.
 *
 * <p>Source: YAML 1.2.2, section "Flow Scalar Styles" and "Line Folding".
 */
final class FlowPlaces {

    private static final int LONGEST_ESCAPE = 10;

    private final Origin start;
    private final Style style;
    private final Written written;

    /** How many characters of the text were passed. */
    private int passed;

    FlowPlaces(Origin start, Style style, Written written) {
        this.start = start;
        this.style = style;
        this.written = written;
    }

    Origin find(int offset) {
        List<String> lines = written.lines();
        int last = lines.size() - 1;
        int breaks = 0;
        for (int i = 0; i < last; i++) {
            if (i == 0 || !lines.get(i).isEmpty()) {
                fold(i, breaks);
                breaks = 0;
                int at = walk(i, offset);
                if (passed >= offset && at < lines.get(i).length()) {
                    return place(i, at);
                }
            }
            breaks++;
        }
        fold(last, breaks);
        return place(last, walk(last, offset));
    }

    /** A line break is a blank, and each empty line one of the text's; an escaped one is nothing. */
    private void fold(int line, int breaks) {
        if (breaks > 1) {
            passed += breaks - 1;
        } else if (breaks == 1 && !isContinued(written.lines().get(line - 1))) {
            passed++;
        }
    }

    private boolean isContinued(String line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return style == Style.DOUBLE_QUOTED && slashes % 2 == 1;
    }

    /** Passes what comes before the offset, and tells where that ends. */
    private int walk(int index, int offset) {
        String line = written.lines().get(index);
        int at = index == 0 && style != Style.PLAIN ? 1 : 0;
        while (passed < offset && at < line.length()) {
            char c = line.charAt(at);
            if (style == Style.DOUBLE_QUOTED && c == '\\') {
                at += escape(line, at);
            } else {
                passed++;
                at += style == Style.SINGLE_QUOTED && c == '\'' ? 2 : 1;
            }
        }
        return at;
    }

    /** Passes an escape, and tells how long it is by the character behind its backslash. */
    private int escape(String line, int at) {
        if (at + 1 == line.length()) {
            return 1;
        }
        int length = switch (line.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> LONGEST_ESCAPE;
            default -> 2;
        };
        passed += length == LONGEST_ESCAPE
                ? Character.charCount(Integer.parseInt(line.substring(at + 2, at + LONGEST_ESCAPE), 16))
                : 1;
        return length;
    }

    private Origin place(int line, int at) {
        int column = line == 0 ? start.column() : written.columns().get(line) + 1;
        return Origin.of(start.file(), start.line() + line, column + at);
    }
}
