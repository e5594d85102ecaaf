package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import java.util.Arrays;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A text, and the way from the engine's places in it, which count code points, to offsets. */
final class Source {

    private static final int[] NONE = {};

    final String file;
    final String text;

    /** The text once more: scanning an array is several times as fast as asking a string for each character. */
    private final char[] chars;

    /** The places of the characters that take two UTF-16 units, counted in code points. */
    private final int[] wide;

    Source(String file, String text) {
        this.file = file;
        this.text = text;
        this.chars = text.toCharArray();
        this.wide = text.codePointCount(0, chars.length) == chars.length ? NONE : wide(chars);
    }

    char at(int offset) {
        return chars[offset];
    }

    int length() {
        return chars.length;
    }

    /** Whether an expression begins there. */
    boolean isExpression(int offset) {
        return offset >= 0 && text.startsWith("${{", offset);
    }

    private static int[] wide(char[] chars) {
        int[] places = new int[0];
        int count = 0;
        for (int i = 1; i < chars.length; i++) {
            if (Character.isLowSurrogate(chars[i]) && Character.isHighSurrogate(chars[i - 1])) {
                places = count == places.length ? Arrays.copyOf(places, count * 2 + 8) : places;
                places[count] = i - 1 - count;
                count++;
            }
        }
        return Arrays.copyOf(places, count);
    }

    int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    int offset(int codePoints) {
        if (wide.length == 0) {
            return Math.min(codePoints, chars.length);
        }
        int at = Arrays.binarySearch(wide, codePoints);
        return Math.min(codePoints + (at < 0 ? -at - 1 : at), chars.length);
    }

    Origin origin(Mark mark) {
        int column = wide.length == 0 ? mark.getColumn() : column(offset(mark));
        return Origin.of(file, mark.getLine() + 1, column + 1);
    }

    /** How far an offset is from its line's start. */
    int column(int offset) {
        int start = offset;
        while (start > 0 && !isBreak(chars[start - 1])) {
            start--;
        }
        return offset - start;
    }

    boolean startsLine(int offset) {
        return offset == 0 || isBreak(chars[offset - 1]);
    }

    int lineEnd(int from) {
        return lineEnd(from, chars.length);
    }

    /** The end of an offset's line, or a limit that comes before it. */
    int lineEnd(int from, int limit) {
        int at = from;
        while (at < limit && !isBreak(chars[at])) {
            at++;
        }
        return at;
    }

    /** The offset behind the line break at an offset. */
    int afterBreak(int at) {
        boolean two = chars[at] == '\r' && at + 1 < chars.length && chars[at + 1] == '\n';
        return two ? at + 2 : at + 1;
    }

    /** The start of the line below the one of an offset, or the text's end. */
    int nextLine(int from) {
        int end = lineEnd(from);
        return end == chars.length ? end : afterBreak(end);
    }

    /** The comment that starts at an offset, without blanks at its end. */
    String comment(int from) {
        int end = lineEnd(from);
        while (isBlank(chars[end - 1])) {
            end--;
        }
        return text.substring(from, end);
    }

    /** A line without the blanks at its ends; other white space is no blank to YAML. */
    static String stripped(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
