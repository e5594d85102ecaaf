package dev.gatewright.expression;

import dev.gatewright.expression.ExpressionError.Kind;
import dev.gatewright.expression.value.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One <code>${{ … }}</code> in a string, as GitHub's reader finds it: the next {@code }}} outside single quotes closes it.
 *
 * @param source the whole string
 * @param start where its <code>${{</code> begins in the string
 * @param end where its {@code }}} ends
 * @param at where the expression itself begins, white space left aside
 * @param text the expression itself, without white space at its ends
 */
public record Embedding(String source, int start, int end, int at, String text) {

    static final String OPEN = "${{";

    private static final String CLOSE = "}}";
    private static final String INSERT = "insert";

    /**
     * All of them in a string.
     *
     * @param source the string
     * @return them in order
     * @throws ExpressionError when the last one is never closed
     */
    public static List<Embedding> all(String source) {
        List<Embedding> found = new ArrayList<>();
        int start = source.indexOf(OPEN);
        while (start >= 0) {
            int end = end(source, start);
            if (end < 0) {
                throw ExpressionError.whole(
                        Kind.NOT_CLOSED, source, start, OPEN.length(), "Add `}}`; a quote inside a string is doubled.");
            }
            found.add(of(source, start, end));
            start = source.indexOf(OPEN, end);
        }
        return found;
    }

    /**
     * All of them in a string, for who leaves it to others to tell that one isn't closed.
     *
     * @param source the string
     * @return them in order, none when the last one is never closed
     */
    public static List<Embedding> closed(String source) {
        try {
            return all(source);
        } catch (ExpressionError notClosed) {
            return List.of();
        }
    }

    private static Embedding of(String source, int start, int end) {
        String inner = source.substring(start + OPEN.length(), end - CLOSE.length());
        int at = Whitespace.skip(inner, 0);
        return new Embedding(source, start, end, start + OPEN.length() + at, Whitespace.trim(inner));
    }

    /** The end, -1 when there is none; a doubled quote leaves the string and enters it again. */
    private static int end(String source, int start) {
        boolean quoted = false;
        for (int i = start + OPEN.length(); i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && c == '}' && source.charAt(i - 1) == '}') {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * Whether it is the directive {@code insert}, which puts a mapping's pairs into the one where it is a key.
     *
     * @return true if it is
     */
    public boolean isInsert() {
        return text.equals(INSERT);
    }

    /**
     * Whether it is all that the string holds.
     *
     * @return true if nothing stands before or after it
     */
    public boolean isWhole() {
        return start == 0 && end == source.length();
    }

    /**
     * Reads the expression.
     *
     * @param vocabulary the contexts and functions that are allowed
     * @return the expression; its places count from {@link #at()}
     * @throws ExpressionError when it can't be read; its offset counts from the beginning of the string
     */
    public Parsed parse(Vocabulary vocabulary) {
        checkDirective();
        try {
            return Parsed.of(text, vocabulary);
        } catch (ExpressionError error) {
            throw error.within(source, at);
        }
    }

    /**
     * Reads the expression. Any names are allowed.
     *
     * @return the expression; its places count from {@link #at()}
     * @throws ExpressionError when it can't be read; its offset counts from the beginning of the string
     */
    public Parsed parse() {
        checkDirective();
        try {
            return Parsed.of(text);
        } catch (ExpressionError error) {
            throw error.within(source, at);
        }
    }

    /**
     * Reads the expression, for who leaves it to others to tell what is wrong with it.
     *
     * @return the expression as {@link #parse()} gives it, empty when it can't be read
     */
    public Optional<Parsed> read() {
        try {
            return Optional.of(parse());
        } catch (ExpressionError unreadable) {
            return Optional.empty();
        }
    }

    private void checkDirective() {
        if (text.isEmpty()) {
            throw ExpressionError.whole(
                    Kind.EMPTY, source, start, end - start, "Write one between `${{` and `}}`, or drop both.");
        }
        boolean directive = text.startsWith(INSERT)
                && (text.length() == INSERT.length() || Whitespace.is(text.charAt(INSERT.length())));
        if (directive) {
            throw text.length() == INSERT.length() ? misplaced() : withParameters();
        }
    }

    private ExpressionError misplaced() {
        return ExpressionError.whole(
                Kind.MISPLACED_DIRECTIVE,
                source,
                at,
                text.length(),
                "Directives are not supported for expressions that are embedded within a string. Directives are only"
                        + " supported when the entire value is an expression.");
    }

    private ExpressionError withParameters() {
        return ExpressionError.whole(
                Kind.DIRECTIVE_PARAMETERS, source, at, text.length(), "Write `${{ insert }}` and nothing else.");
    }
}
