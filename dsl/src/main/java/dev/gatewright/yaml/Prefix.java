package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a node's content within the node: its anchor, its tag as written, and comments between them.
 *
 * @param content the offset where the content starts, -1 where it starts with the node
 * @param tag the tag as written
 * @param beside the comment on the first line
 * @param lines the comments and blank lines below it
 */
record Prefix(int content, @Nullable String tag, String beside, List<Remark> lines) {

    /** Of a node without anchor and tag. */
    static final Prefix NONE = new Prefix(-1, null, "", List.of());

    /**
     * Reads it.
     *
     * @param start where the node starts
     * @param end where the node ends, or its content starts
     * @param properties how many properties there are: 0, 1 or 2
     */
    static Prefix read(Source source, int start, int end, int properties) {
        if (properties == 0) {
            return NONE;
        }
        Gap gap = new Gap(source);
        List<Remark> lines = new ArrayList<>();
        int at = start;
        String tag = null;
        String beside = "";
        boolean broken = false;
        for (int i = 0; i < properties; i++) {
            int next = propertyEnd(source.text, at, end);
            tag = source.at(at) == '!' ? source.text.substring(at, next) : tag;
            at = skip(source, next, end);
            gap.scan(next, at, Gap.NO_INDICATOR);
            if (broken && !gap.beside().isEmpty()) {
                lines.add(new Remark(gap.beside(), 0));
            } else if (!broken) {
                beside = gap.beside();
            }
            lines.addAll(gap.ahead());
            broken |= gap.isBroken();
        }
        return new Prefix(at, tag, beside, lines);
    }

    /** Passes blanks, comments and line breaks, of which the engine takes a next line (U+0085) for one here. */
    private static int skip(Source source, int from, int end) {
        int at = from;
        while (at < end) {
            char c = source.at(at);
            if (c == '#') {
                at = source.lineEnd(at);
            } else if (Source.isBlank(c) || Source.isBreak(c) || c == '\u0085') {
                at++;
            } else {
                return at;
            }
        }
        return Math.min(at, end);
    }

    private static int propertyEnd(String text, int from, int end) {
        if (text.startsWith("!<", from)) {
            return text.indexOf('>', from) + 1;
        }
        int at = from;
        while (at < end && !Source.isBlank(text.charAt(at)) && !Source.isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
