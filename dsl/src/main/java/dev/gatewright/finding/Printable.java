package dev.gatewright.finding;

/** Text of others made safe for a terminal: what would move the cursor, colour, ring or reorder is shown instead. */
final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** The text with a picture for each control character; tabs and line breaks stay. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            safe.append(shown(text.charAt(i)));
        }
        return safe.toString();
    }

    private static char shown(char c) {
        if (c == '\t' || c == '\n') {
            return c;
        }
        if (c < ' ') {
            return (char) ('\u2400' + c);
        }
        return c >= 0x7f && c < 0xa0 || isBidirectional(c) ? REPLACEMENT : c;
    }

    /** Marks that make text read in another order than it is run in. */
    private static boolean isBidirectional(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    /** How many columns of a terminal a character takes. */
    static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /** The blocks of Unicode's East Asian wide characters and pictures. */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || c >= 0x2e80 && c <= 0xa4cf
                        || c >= 0xac00 && c <= 0xd7a3
                        || c >= 0xf900 && c <= 0xfaff
                        || c >= 0xfe30 && c <= 0xfe6f
                        || c >= 0xff00 && c <= 0xff60
                        || c >= 0x1f300 && c <= 0x1faff
                        || c >= 0x20000 && c <= 0x3fffd);
    }
}
