package dev.gatewright.expression;

/** One line of a text, with carets below what is meant. */
final class Excerpt {

    private Excerpt() {}

    static String of(String text, int offset, int length) {
        int at = Math.min(offset, text.length());
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int newLine = text.indexOf('\n', at);
        String line = text.substring(start, newLine < 0 ? text.length() : newLine);
        String before = text.substring(start, at);
        int end = Math.min(at + length, start + line.length());
        int carets = Math.max(1, end > at ? text.codePointCount(at, end) : 1);
        return line + "\n" + blanks(before) + "^".repeat(carets);
    }

    /** Tabs stay tabs, so that carets stand below what they mean on any terminal. */
    private static String blanks(String before) {
        StringBuilder out = new StringBuilder();
        before.codePoints().forEach(c -> out.append(c == '\t' ? '\t' : ' '));
        return out.toString();
    }
}
