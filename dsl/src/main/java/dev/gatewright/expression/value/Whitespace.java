package dev.gatewright.expression.value;

/** White space as GitHub's server sees it: every Unicode space and line separator, the no-break space among them. */
public final class Whitespace {

    private Whitespace() {}

    /**
     * Whether a character is white space.
     *
     * @param c the character
     * @return true if it is
     */
    public static boolean is(char c) {
        if (c < 0x80) {
            return c == ' ' || c >= '\t' && c <= '\r';
        }
        return c == 0x85 || Character.isSpaceChar(c);
    }

    /**
     * A text without white space at its ends.
     *
     * @param text the text
     * @return what is left
     */
    public static String trim(String text) {
        int start = skip(text, 0);
        int end = text.length();
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Where white space ends.
     *
     * @param text the text
     * @param from where to begin
     * @return the offset of the next character that isn't white space, or the text's length
     */
    public static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
