package dev.gatewright.yaml;

/** When text can stand without quotes, and how it looks in them. */
final class Quoting {

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final String FLOW_INDICATORS = ",[]{}";

    /** YAML 1.1 lets a question mark end a plain scalar between brackets. */
    private static final String FLOW_ENDS = FLOW_INDICATORS + "?";

    private Quoting() {}

    /** Whether text can stand as a plain scalar, whatever it is then read as. */
    static boolean canBePlain(String text, boolean inFlow) {
        if (text.isEmpty() || !canStart(text, inFlow) || isMarker(text)) {
            return false;
        }
        int length = text.length();
        if (text.charAt(length - 1) == ' ' || text.charAt(length - 1) == ':') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!canContain(text, i, inFlow)) {
                return false;
            }
        }
        return true;
    }

    private static boolean canStart(String text, boolean inFlow) {
        char first = text.charAt(0);
        if (first == ' ' || INDICATORS.indexOf(first) < 0) {
            return first != ' ';
        }
        boolean mayLead = first == '-' || (!inFlow && (first == '?' || first == ':'));
        return mayLead
                && text.length() > 1
                && text.charAt(1) != ' '
                && !(inFlow && FLOW_INDICATORS.indexOf(text.charAt(1)) >= 0);
    }

    /** Whether a plain scalar neither needs another colon behind it, nor not to begin a line or a file. */
    static boolean standsAnywhere(String plain) {
        return !plain.endsWith(":") && !isMarker(plain) && !plain.startsWith("\ufeff");
    }

    /** At a line's start these begin or end a document. */
    private static boolean isMarker(String text) {
        return (text.startsWith("---") || text.startsWith("..."))
                && (text.length() == 3 || Character.isWhitespace(text.charAt(3)));
    }

    private static boolean canContain(String text, int at, boolean inFlow) {
        char c = text.charAt(at);
        if (c == '\t' || !isPrintable(text, at)) {
            return false;
        }
        if (inFlow && FLOW_ENDS.indexOf(c) >= 0) {
            return false;
        }
        if (c == ':') {
            char next = text.charAt(at + 1);
            return next != ' ' && !(inFlow && (FLOW_INDICATORS.indexOf(next) >= 0 || next == ':'));
        }
        return c != '#' || text.charAt(at - 1) != ' ';
    }

    /**
     * Whether every reader takes the character at an index as it is, a line break not being one. Next line, line and
     * paragraph separator are line breaks to YAML 1.1 and to GitHub's reader.
     */
    static boolean isPrintable(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x20) {
            return c == '\t';
        }
        if (c < 0x7f) {
            return true;
        }
        if (Character.isSurrogate(c)) {
            return isPaired(text, at);
        }
        return c >= 0xa0 && c != '\u2028' && c != '\u2029' && c != '\ufeff' && c < 0xfffe;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Single quotes where the text allows, else double quotes: always one line. */
    static String quote(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\t' || !isPrintable(text, i)) {
                return doubleQuote(text);
            }
        }
        return "'" + text.replace("'", "''") + "'";
    }

    static String doubleQuote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            appendEscaped(quoted, text, i);
        }
        return quoted.append('"').toString();
    }

    private static void appendEscaped(StringBuilder quoted, String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '"', '\\' -> quoted.append('\\').append(c);
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            case '\r' -> quoted.append("\\r");
            default -> {
                if (isPrintable(text, at)) {
                    quoted.append(c);
                } else {
                    quoted.append(c < 0x100 ? "\\x" : "\\u").append(hex(c, c < 0x100 ? 2 : 4));
                }
            }
        }
    }

    private static String hex(int value, int digits) {
        String hex = Integer.toHexString(value).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(digits - hex.length()) + hex;
    }
}
