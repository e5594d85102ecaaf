package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;

/** Comment lines as they are written: whatever was given, what is printed is a comment. */
final class Comments {

    private Comments() {}

    /** Lines of comments and blank lines ("") that YAML reads as such. */
    static List<String> lines(List<String> given) {
        boolean clean = true;
        for (String line : given) {
            clean &= line.isEmpty() || (line.charAt(0) == '#' && isOneLine(line));
        }
        return clean ? given : cleaned(given);
    }

    /** One comment that fits behind something on its line. */
    static String beside(String given) {
        return given.isEmpty() || (given.charAt(0) == '#' && isOneLine(given))
                ? given
                : String.join(" ", cleaned(List.of(given)));
    }

    private static List<String> cleaned(List<String> given) {
        List<String> cleaned = new ArrayList<>();
        for (String entry : given) {
            if (entry.isEmpty()) {
                cleaned.add("");
            }
            entry.lines().map(Comments::comment).forEach(cleaned::add);
        }
        return cleaned;
    }

    private static String comment(String line) {
        String text = printable(line.strip());
        return text.isEmpty() || text.startsWith("#") ? text : "# " + text;
    }

    private static String printable(String line) {
        if (isOneLine(line)) {
            return line;
        }
        StringBuilder printable = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            if (!mayStand(line, i)) {
                printable.setCharAt(i, ' ');
            }
        }
        return printable.toString();
    }

    private static boolean isOneLine(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!mayStand(line, i)) {
                return false;
            }
        }
        return true;
    }

    /** What YAML 1.2 allows in a comment; a comment that was read is not ours to change. */
    private static boolean mayStand(String line, int at) {
        char c = line.charAt(at);
        return c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\ufeff' || Quoting.isPrintable(line, at);
    }
}
