package dev.gatewright.finding;

/** The part of a source line around a column, and the blanks that put a caret below it. */
record Excerpt(String text, String blanks) {

    private static final int WIDTH = 160;
    private static final int BEFORE = 60;
    private static final String CUT = "…";

    /** The line, cut to what a reader takes in; the column counts UTF-16 units, from 1 (0 for none). */
    static Excerpt of(String line, int column) {
        int at = Math.min(Math.max(0, column - 1), line.length());
        int from = line.length() <= WIDTH || at <= BEFORE ? 0 : whole(line, at - BEFORE);
        int to = line.length() - from <= WIDTH ? line.length() : whole(line, from + WIDTH);
        String head = from == 0 ? "" : CUT;
        String tail = to == line.length() ? "" : CUT;
        return new Excerpt(
                (head + Printable.of(line.substring(from, to)) + tail).stripTrailing(),
                blanks(head + line.substring(from, Math.max(from, at))));
    }

    /** An index that doesn't part the halves of a character. */
    private static int whole(String line, int index) {
        return Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }

    private static String blanks(String before) {
        StringBuilder blanks = new StringBuilder();
        before.codePoints().forEach(c -> blanks.append(c == '\t' ? "\t" : " ".repeat(Printable.width(c))));
        return blanks.toString();
    }
}
