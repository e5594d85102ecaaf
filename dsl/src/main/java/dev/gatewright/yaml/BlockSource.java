package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A block scalar as it stands in the text.
 *
 * @param header the header, {@code |2-} for instance
 * @param comment the comment behind the header, or ""
 * @param lines the content's lines without their indentation; of a literal none, since its text tells them
 * @param end the offset behind the content: what follows, even blank, is no part of it
 * @param unterminated whether the text ends with the last line, without a line break
 * @param indentation how far the content is indented
 */
record BlockSource(String header, String comment, List<String> lines, int end, boolean unterminated, int indentation) {

    String chomping() {
        return chomping(header);
    }

    private static String chomping(String header) {
        return header.indexOf('+') > 0 ? "+" : header.indexOf('-') > 0 ? "-" : "";
    }

    /**
     * Reads it.
     *
     * @param start where the header starts
     * @param end where the engine says that the scalar ends, which is behind the blank lines that follow it
     * @param parent how far the block is indented that the scalar is in
     */
    static BlockSource read(Source source, int start, int end, int parent) {
        int lineEnd = source.lineEnd(start);
        int at = start;
        while (at < lineEnd && !Source.isBlank(source.at(at))) {
            at++;
        }
        String header = source.text.substring(start, at);
        while (at < lineEnd && source.at(at) != '#') {
            at++;
        }
        String comment = at < lineEnd ? source.comment(at) : "";
        int from = Math.min(source.nextLine(at), end);
        return content(source, header, comment, from, end, indentation(source, header, from, end, parent));
    }

    private static BlockSource content(
            Source source, String header, String comment, int from, int end, int indentation) {
        boolean keeps = chomping(header).equals("+");
        boolean folded = header.charAt(0) == '>';
        List<String> lines = new ArrayList<>();
        int filled = 0;
        int contentEnd = from;
        for (int at = from; at < end; ) {
            int lineEnd = source.lineEnd(at);
            int next = lineEnd == source.length() ? lineEnd : source.afterBreak(lineEnd);
            int content = content(source, at, lineEnd, indentation);
            if (folded) {
                lines.add(source.text.substring(content, lineEnd));
            }
            if (keeps || content < lineEnd) {
                filled = lines.size();
                contentEnd = Math.min(next, end);
            }
            at = next;
        }
        boolean unterminated = contentEnd > from && contentEnd == source.length() && !source.startsLine(contentEnd);
        return new BlockSource(
                header, comment, List.copyOf(lines.subList(0, filled)), contentEnd, unterminated, indentation);
    }

    /** Where a line's content starts: behind as many blanks as the block is indented. */
    private static int content(Source source, int start, int lineEnd, int indentation) {
        int at = start;
        while (at < lineEnd && at - start < indentation && source.at(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The header may say it, else the first line that isn't blank does. */
    private static int indentation(Source source, String header, int from, int end, int parent) {
        for (int i = 1; i < header.length(); i++) {
            if (Character.isDigit(header.charAt(i))) {
                return Math.max(parent, 0) + header.charAt(i) - '0';
            }
        }
        int longest = 0;
        for (int at = from; at < end; at = source.nextLine(at)) {
            int lineEnd = source.lineEnd(at);
            int spaces = content(source, at, lineEnd, Integer.MAX_VALUE) - at;
            longest = Math.max(longest, spaces);
            if (at + spaces < lineEnd) {
                return spaces;
            }
        }
        return longest;
    }
}
