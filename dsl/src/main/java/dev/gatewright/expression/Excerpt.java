package dev.gatewright.expression;

/** One line of a text, with carets below what is meant. */
final class Excerpt {

    private Excerpt() {}

    /** A long line is cut to what a reader takes in. */
    private static final int WIDTH = 160;

    private static final int BEFORE = 60;

    static String of(String text, int offset, int length) {
        int at = Math.min(offset, text.length());
        int newLine = text.indexOf('\n', at);
        int last = newLine < 0 ? text.length() : newLine;
        int first = text.lastIndexOf('\n', at - 1) + 1;
        boolean fits = last - first <= WIDTH;
        int start = fits ? first : whole(text, Math.max(first, at - BEFORE));
        int stop = fits ? last : whole(text, Math.min(last, start + WIDTH));
        String before = (start > first ? "…" : "") + text.substring(start, at);
        int end = Math.min(at + length, stop);
        int carets = Math.max(1, end > at ? text.codePointCount(at, end) : 1);
        return before + text.substring(at, stop) + (stop < last ? "…" : "") + "\n" + blanks(before)
                + "^".repeat(carets);
    }

    /** An index that doesn't part the halves of a character. */
    private static int whole(String text, int index) {
        boolean inside = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return inside ? index - 1 : index;
    }

    /** Tabs stay tabs, so that carets stand below what they mean on any terminal. */
    private static String blanks(String before) {
        StringBuilder out = new StringBuilder();
        before.codePoints().forEach(c -> out.append(c == '\t' ? '\t' : ' '));
        return out.toString();
    }
}
