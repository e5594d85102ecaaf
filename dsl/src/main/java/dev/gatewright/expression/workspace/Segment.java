package dev.gatewright.expression.workspace;

import java.util.Optional;
import java.util.regex.Pattern;

/** One segment of a pattern: what stands between two slashes. */
final class Segment {

    private final String glob;
    private final Pattern pattern;

    private Segment(String glob, Pattern pattern) {
        this.glob = glob;
        this.pattern = pattern;
    }

    static Segment of(String glob) {
        return new Segment(glob, Pattern.compile(regex(glob), Pattern.DOTALL));
    }

    /** The only name that matches, nothing when there may be others. */
    Optional<String> literal() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            int close = c == '[' ? close(glob, i) : -1;
            if (c == '*' || c == '?' || close > i + 2) {
                return Optional.empty();
            }
            boolean escape = c == '\\' && i + 1 < glob.length();
            out.append(escape || close > 0 ? glob.charAt(i + 1) : c);
            i = close > 0 ? close : escape ? i + 1 : i;
        }
        return Optional.of(out.toString());
    }

    /** Whether it is {@code **}: any number of segments, none included. */
    boolean isAnyDepth() {
        return glob.equals("**");
    }

    boolean matches(String name) {
        return pattern.matcher(name).matches();
    }

    private static String regex(String glob) {
        StringBuilder out = new StringBuilder(glob.startsWith("*") || glob.startsWith("?") ? "(?=.)" : "");
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            int close = c == '[' ? close(glob, i) : -1;
            if (close > 0) {
                out.append(set(glob.substring(i + 1, close)));
                i = close;
            } else if (c == '\\' && i + 1 < glob.length()) {
                out.append(Pattern.quote(glob.substring(++i, i + 1)));
            } else {
                out.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        return out.toString();
    }

    /** The bracket that closes a set, -1 when there is none; one that comes first belongs to the set. */
    private static int close(String glob, int open) {
        int first = open + 1;
        if (first < glob.length() && (glob.charAt(first) == '!' || glob.charAt(first) == '^')) {
            first++;
        }
        for (int i = first; i < glob.length(); i++) {
            if (glob.charAt(i) == '\\') {
                i++;
            } else if (glob.charAt(i) == ']' && i > first) {
                return isSet(glob.substring(first, i)) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether no range in it runs backwards: such brackets mean themselves. */
    private static boolean isSet(String content) {
        for (int i = 0; i + 2 < content.length(); i++) {
            if (content.charAt(i + 1) == '-' && content.charAt(i) > content.charAt(i + 2)) {
                return false;
            }
        }
        return true;
    }

    private static String set(String content) {
        boolean negated = content.startsWith("!") || content.startsWith("^");
        StringBuilder out = new StringBuilder(negated ? "[^" : "[");
        for (int i = negated ? 1 : 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean range = i + 2 < content.length() && content.charAt(i + 1) == '-' && c <= content.charAt(i + 2);
            if (c == '\\' && i + 1 < content.length()) {
                out.append('\\').append('Q').append(content.charAt(++i)).append("\\E");
            } else if (range) {
                out.append(escaped(c)).append('-').append(escaped(content.charAt(i + 2)));
                i += 2;
            } else {
                out.append(escaped(c));
            }
        }
        return out.append(']').toString();
    }

    private static String escaped(char c) {
        return "\\x{" + Integer.toHexString(c) + "}";
    }
}
