package dev.gatewright.json;

/** How strings are written in JSON. */
public final class JsonText {

    private JsonText() {}

    /**
     * A string in double quotes. Escaped are quotes, backslashes, control characters, the line separators U+0085, U+2028
     * and U+2029 (as GitHub's {@code toJSON} does), and surrogates without their other half.
     *
     * @param text the string
     * @return its JSON
     */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        quote(text, out);
        return out.toString();
    }

    static void quote(String text, StringBuilder out) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text, i)) {
                out.append(text, plain, i).append(escape(text.charAt(i)));
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return c >= ' ' && c != '"' && c != '\\';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c != 0x85 && c != 0x2028 && c != 0x2029;
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u" + Integer.toHexString(0x10000 | c).substring(1);
        };
    }
}
