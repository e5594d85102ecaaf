package dev.gatewright.finding;

/**
 * The part of a source line around a column, cut to what a reader takes in.
 *
 * @param text the part, what can't be printed written out
 * @param blanks what puts a caret below the column; tabs stay tabs, so that it stands there on any terminal
 */
public record Excerpt(String text, String blanks) {

    private static final int WIDTH = 160;
    private static final int BEFORE = 60;
    private static final String CUT = "…";

    /**
     * The part of a line.
     *
     * @param line the line
     * @param column the column, in UTF-16 units from 1 (0 for none)
     * @return its part
     */
    public static Excerpt of(String line, int column) {
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
