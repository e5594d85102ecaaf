package dev.gatewright.expression.value;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code format} takes first: text with placeholders such as {@code {0}}; braces that mean themselves are doubled.
 *
 * @param pieces its pieces in order, up to the first place where it makes no sense
 * @param isValid whether it makes sense to its end
 */
public record FormatString(List<Piece> pieces, boolean isValid) {

    /** A piece of text, or a placeholder. */
    public sealed interface Piece {}

    /**
     * A piece of text.
     *
     * @param text the text, braces undone
     */
    public record Literal(String text) implements Piece {}

    /**
     * A placeholder.
     *
     * @param index the position of its argument, 0 to 255
     * @param specifiers what stands after a colon in it, empty as a rule: GitHub knows none for what expressions can hold
     */
    public record Placeholder(int index, String specifiers) implements Piece {}

    /**
     * A format string.
     *
     * @param pieces its pieces in order, copied
     * @param isValid whether it makes sense to its end
     */
    public FormatString {
        pieces = List.copyOf(pieces);
    }

    /**
     * Reads a format string.
     *
     * @param text the string
     * @return its pieces
     */
    public static FormatString parse(String text) {
        Reader reader = new Reader(text);
        boolean valid = reader.read();
        return new FormatString(reader.pieces, valid);
    }

    /**
     * The placeholders, in order; one that is used twice comes twice.
     *
     * @return the positions of their arguments
     */
    public List<Integer> placeholders() {
        return pieces.stream()
                .filter(Placeholder.class::isInstance)
                .map(piece -> ((Placeholder) piece).index())
                .toList();
    }

    /**
     * The highest position that a placeholder asks for.
     *
     * @return the position, -1 when there is no placeholder
     */
    public int maxIndex() {
        return placeholders().stream().mapToInt(Integer::intValue).max().orElse(-1);
    }

    private static final class Reader {
        private final String text;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder literal = new StringBuilder();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        boolean read() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if ((c == '{' || c == '}') && charAt(at + 1) == c) {
                    literal.append(c);
                    at += 2;
                } else if (c == '}' || c == '{' && !placeholder()) {
                    flush();
                    return false;
                } else if (c != '{') {
                    literal.append(c);
                    at++;
                }
            }
            flush();
            return true;
        }

        private boolean placeholder() {
            int end = at + 1;
            while (charAt(end) >= '0' && charAt(end) <= '9') {
                end++;
            }
            int index = index(text.substring(at + 1, end));
            StringBuilder specifiers = new StringBuilder();
            int close = charAt(end) == ':' ? specifiers(end + 1, specifiers) : charAt(end) == '}' ? end : -1;
            if (index < 0 || close < 0) {
                return false;
            }
            flush();
            pieces.add(new Placeholder(index, specifiers.toString()));
            at = close + 1;
            return true;
        }

        private int specifiers(int from, StringBuilder out) {
            int i = from;
            while (i < text.length()) {
                boolean brace = text.charAt(i) == '}';
                if (brace && charAt(i + 1) != '}') {
                    return i;
                }
                out.append(text.charAt(i));
                i += brace ? 2 : 1;
            }
            return -1;
        }

        private static int index(String digits) {
            String significant = digits.replaceFirst("^0+(?=.)", "");
            int index = significant.isEmpty() || significant.length() > 3 ? -1 : Integer.parseInt(significant);
            return index > 255 ? -1 : index;
        }

        private void flush() {
            if (!literal.isEmpty()) {
                pieces.add(new Literal(literal.toString()));
                literal.setLength(0);
            }
        }

        private char charAt(int index) {
            return index < text.length() ? text.charAt(index) : '\0';
        }
    }
}
