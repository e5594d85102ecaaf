package dev.gatewright.expression;

import java.util.Optional;

/**
 * An expression that can't be read, or can't be evaluated. The message says the fact in GitHub's words, then the way out.
 */
public final class ExpressionError extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** When an error is found. */
    public enum Stage {
        /** A run of characters is no symbol of the language. */
        LEXING,
        /** A symbol can't stand where it stands. */
        PARSING,
        /** The expression is well-formed, but its value can't be computed. */
        EVALUATION
    }

    /** What is wrong. */
    public enum Kind {
        /** A symbol is none, or can't stand there. */
        UNEXPECTED_SYMBOL("Unexpected symbol"),
        /** Something is missing at the end. */
        UNEXPECTED_END("Unexpected end of expression"),
        /** No such function here. */
        UNRECOGNIZED_FUNCTION("Unrecognized function"),
        /** No such context here. */
        UNRECOGNIZED_NAMED_VALUE("Unrecognized named-value"),
        /** A function got fewer parameters than it takes. */
        TOO_FEW_PARAMETERS("Too few parameters supplied"),
        /** A function got more parameters than it takes. */
        TOO_MANY_PARAMETERS("Too many parameters supplied"),
        /** {@code case} got an even number of parameters. */
        EVEN_PARAMETERS("Even number of parameters supplied, requires an odd number of parameters"),
        /** The tree is too deep. */
        EXCEEDED_DEPTH("Exceeded max expression depth " + Expression.MAX_DEPTH),
        /** The text is too long. */
        EXCEEDED_LENGTH("Exceeded max expression length " + Expression.MAX_LENGTH),
        /** <code>${{ }}</code> with nothing in it. */
        EMPTY("An expression was expected"),
        /** <code>${{</code> without {@code }}}. */
        NOT_CLOSED(
                "The expression is not closed. An unescaped ${{ sequence was found, but the closing }} sequence was not"
                        + " found"),
        /** {@code insert} beside other text, or where no mapping is. */
        MISPLACED_DIRECTIVE("The directive 'insert' is not allowed in this context"),
        /** {@code insert} with something after it. */
        DIRECTIVE_PARAMETERS("Exactly 0 parameter(s) were expected following the directive 'insert'. Actual parameter"
                + " count: 1"),
        /** A value can't be computed. */
        EVALUATION("The expression can't be evaluated");

        private final String description;

        Kind(String description) {
            this.description = description;
        }

        /**
         * What is wrong, in GitHub's words.
         *
         * @return the words
         */
        public String description() {
            return description;
        }
    }

    /** What is wrong. */
    private final Kind kind;

    /** When it was found. */
    private final Stage stage;

    /** What is wrong, in GitHub's words. */
    private final String fact;

    /** The way out. */
    private final String help;

    /** The text in which the offset counts. */
    private final String source;

    /** Where the error is, from 0. */
    private final int offset;

    /** How long the wrong symbol is. */
    private final int length;

    private ExpressionError(Kind kind, Stage stage, String fact, String help, String source, int offset, int length) {
        super(help.isEmpty() ? fact : fact + ". " + help);
        this.kind = kind;
        this.stage = stage;
        this.fact = fact;
        this.help = help;
        this.source = source;
        this.offset = offset;
        this.length = length;
    }

    static ExpressionError at(Kind kind, Stage stage, String source, int offset, String symbol, String help) {
        String fact = kind.description() + ": '" + symbol + "'. Located at position " + (offset + 1)
                + " within expression: " + source;
        return new ExpressionError(kind, stage, fact, help, source, offset, symbol.length());
    }

    static ExpressionError whole(Kind kind, String source, int offset, int length, String help) {
        return new ExpressionError(kind, Stage.PARSING, kind.description(), help, source, offset, length);
    }

    /**
     * An error of evaluation.
     *
     * @param fact what went wrong
     * @param help the way out, may be empty
     * @return the error
     */
    public static ExpressionError evaluation(String fact, String help) {
        return new ExpressionError(Kind.EVALUATION, Stage.EVALUATION, fact, help, "", 0, 0);
    }

    /**
     * An error of evaluation that GitHub finds while it parses, in a tree that was never parsed.
     *
     * @param kind what is wrong
     * @param symbol the name that it is wrong with, empty when it is the whole
     * @param help the way out
     * @return the error
     */
    public static ExpressionError evaluation(Kind kind, String symbol, String help) {
        String fact = kind.description() + (symbol.isEmpty() ? "" : ": '" + symbol + "'");
        return new ExpressionError(kind, Stage.EVALUATION, fact, help, "", 0, 0);
    }

    /**
     * This error seen from a text that the expression is part of: the fact stays, the offset and the excerpt move.
     *
     * @param text the whole text
     * @param by where the expression begins in it
     * @return the moved error
     */
    ExpressionError within(String text, int by) {
        return new ExpressionError(kind, stage, fact, help, text, offset + by, length);
    }

    /**
     * What is wrong.
     *
     * @return the kind of error
     */
    public Kind kind() {
        return kind;
    }

    /**
     * When it was found.
     *
     * @return the stage
     */
    public Stage stage() {
        return stage;
    }

    /**
     * What is wrong, in GitHub's own words.
     *
     * @return one sentence, without the way out
     */
    public String fact() {
        return fact;
    }

    /**
     * The way out.
     *
     * @return a sentence, empty where there is nothing to add
     */
    public String help() {
        return help;
    }

    /**
     * The text in which {@link #offset()} counts: the expression, or the whole string where it stood in <code>${{ }}</code>.
     *
     * @return the text, empty for errors of evaluation
     */
    public String source() {
        return source;
    }

    /**
     * Where the error is.
     *
     * @return the offset in UTF-16 units, from 0
     */
    public int offset() {
        return offset;
    }

    /**
     * How long the symbol is that the error is about.
     *
     * @return its length in UTF-16 units; 0 when it is about the whole
     */
    public int length() {
        return length;
    }

    /**
     * Where the error is, as GitHub counts.
     *
     * @return the position, from 1
     */
    public int position() {
        return offset + 1;
    }

    /**
     * The line that the error is in, and below it a caret under each character of the symbol.
     *
     * @return two lines; nothing for errors of evaluation
     */
    public Optional<String> excerpt() {
        return source.isEmpty() ? Optional.empty() : Optional.of(Carets.below(source, offset, length));
    }
}
