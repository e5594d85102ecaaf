package dev.gatewright.expression.value;

/**
 * Strings without regard to case, as the server compares them: character by character in upper case, by simple mappings
 * only, and never across the border of ASCII (the dotless {@code ı} is no {@code I}; {@code ς} and {@code σ} are {@code
 * Σ}).
 */
public final class Ordinal {

    private Ordinal() {}

    /**
     * A string in upper case, as the server has it; two strings are the same to it if these are equal.
     *
     * @param text the string
     * @return the string in upper case
     */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 0x80) {
                return foldFrom(text, i);
            }
        }
        return text;
    }

    private static String foldFrom(String text, int from) {
        char[] folded = text.toCharArray();
        for (int i = from; i < folded.length; i++) {
            if (folded[i] >= 0x80) {
                return foldAll(text);
            }
            folded[i] = (char) fold(folded[i]);
        }
        return new String(folded);
    }

    private static String foldAll(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(fold(c)));
        return out.toString();
    }

    private static int fold(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' ? c - 32 : c;
        }
        int upper = Character.toUpperCase(c);
        return upper < 0x80 ? c : upper;
    }

    /**
     * Whether two strings are the same.
     *
     * @param left one
     * @param right the other
     * @return true if they differ in case at most
     */
    public static boolean equal(String left, String right) {
        return left.equals(right)
                || left.length() == right.length() && fold(left).equals(fold(right));
    }

    /**
     * How two strings are ordered.
     *
     * @param left one
     * @param right the other
     * @return less than 0, 0, or more than 0
     */
    public static int compare(String left, String right) {
        return fold(left).compareTo(fold(right));
    }
}
