package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A block scalar as it stands in the text.
 *
 * @param header the header, {@code |2-} for instance
 * @param comment the comment behind the header, or ""
 * @param lines the content's lines without their indentation
 * @param end the offset behind the content: what follows, even blank, is no part of it
 */
record BlockSource(String header, String comment, List<String> lines, int end) {

    String chomping() {
        return header.indexOf('+') > 0 ? "+" : header.indexOf('-') > 0 ? "-" : "";
    }

    /** Whether the text ends with its last line, without a line break. */
    boolean isUnterminated(String text) {
        return end == text.length() && !lines.isEmpty() && !Source.isBreak(text.charAt(end - 1));
    }

    /**
     * Reads it.
     *
     * @param start where the header starts
     * @param end where the engine says that the scalar ends, which is behind the blank lines that follow it
     * @param parent how far the block is indented that the scalar is in
     */
    static BlockSource read(Source source, int start, int end, int parent) {
        String text = source.text;
        int at = start;
        while (at < text.length() && !Source.isBlank(text.charAt(at)) && !Source.isBreak(text.charAt(at))) {
            at++;
        }
        String header = text.substring(start, at);
        int lineEnd = source.lineEnd(at);
        int hash = text.indexOf('#', at);
        String comment = hash >= 0 && hash < lineEnd ? source.comment(hash) : "";
        return content(source, header, comment, Math.min(source.nextLine(at), end), end, parent);
    }

    private static BlockSource content(Source source, String header, String comment, int from, int end, int parent) {
        int indentation = indentation(source, header, from, end, parent);
        List<String> lines = new ArrayList<>();
        int filled = 0;
        int contentEnd = from;
        boolean keeps = header.indexOf('+') > 0;
        for (int at = from; at < end; at = source.nextLine(at)) {
            lines.add(line(source, at, indentation));
            if (keeps || !lines.get(lines.size() - 1).isEmpty()) {
                filled = lines.size();
                contentEnd = Math.min(source.nextLine(at), end);
            }
        }
        return new BlockSource(header, comment, List.copyOf(lines.subList(0, filled)), contentEnd);
    }

    private static String line(Source source, int start, int indentation) {
        int lineEnd = source.lineEnd(start);
        int at = start;
        while (at < lineEnd && at - start < indentation && source.text.charAt(at) == ' ') {
            at++;
        }
        return source.text.substring(at, lineEnd);
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
            int spaces = spaces(source.text, at);
            longest = Math.max(longest, spaces);
            if (at + spaces < source.lineEnd(at)) {
                return spaces;
            }
        }
        return longest;
    }

    private static int spaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - from;
    }
}
