package dev.gatewright.expression;

import dev.gatewright.expression.ExpressionError.Kind;
import dev.gatewright.expression.ExpressionError.Stage;
import dev.gatewright.expression.value.Numbers;
import dev.gatewright.expression.value.Whitespace;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Splits an expression into symbols, and refuses a symbol that can't follow the one before it. Like GitHub's own, it stops
 * at the first symbol that is wrong, whichever way.
 */
final class Lexer {

    private static final String NUMBERS =
            "Numbers are written like `42`, `-1.5e3`, `0xff` or `0o17`; strings in single quotes.";

    private final String text;
    private final Deque<TokenKind> unclosed = new ArrayDeque<>();
    private int at;
    private @Nullable TokenKind last;
    private boolean bracketedWildcard;

    Lexer(String text) {
        this.text = text;
    }

    /** The next symbol, null at the end. */
    @Nullable
    Token next() {
        at = Whitespace.skip(text, at);
        if (at >= text.length()) {
            return null;
        }
        Token token = accept(read());
        bracketedWildcard = token.kind() == TokenKind.WILDCARD && last == TokenKind.START_INDEX;
        last = token.kind();
        return token;
    }

    boolean isUnclosed() {
        return !unclosed.isEmpty();
    }

    private Token read() {
        char c = text.charAt(at);
        return switch (c) {
            case '(' -> symbol(last == TokenKind.FUNCTION ? TokenKind.START_PARAMETERS : TokenKind.START_GROUP, "(");
            case ')' -> symbol(isInCall() ? TokenKind.END_PARAMETERS : TokenKind.END_GROUP, ")");
            case '[' -> symbol(TokenKind.START_INDEX, "[");
            case ']' -> symbol(TokenKind.END_INDEX, "]");
            case ',' -> symbol(TokenKind.SEPARATOR, ",");
            case '*' -> symbol(TokenKind.WILDCARD, "*");
            case '\'' -> string();
            case '!', '<', '>', '=', '&', '|' -> operator(c);
            case '.' -> beforeOperand() ? number() : symbol(TokenKind.DEREFERENCE, ".");
            default -> c >= '0' && c <= '9' || c == '-' || c == '+' ? number() : keyword();
        };
    }

    private Token symbol(TokenKind kind, String symbol) {
        Token token = new Token(kind, at, symbol);
        at += symbol.length();
        return token;
    }

    private Token operator(char c) {
        char second = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        return switch (c) {
            case '!' -> second == '=' ? symbol(TokenKind.OPERATOR, "!=") : symbol(TokenKind.NOT, "!");
            case '<' -> symbol(TokenKind.OPERATOR, second == '=' ? "<=" : "<");
            case '>' -> symbol(TokenKind.OPERATOR, second == '=' ? ">=" : ">");
            default -> doubled(c, second);
        };
    }

    private Token doubled(char c, char second) {
        if (c != second) {
            throw unexpected(at, wordEnd(at + 1, false), Borrowed.sign(text, at).orElse("Write `" + c + c + "`."));
        }
        return symbol(TokenKind.OPERATOR, c == '=' ? "==" : c == '&' ? "&&" : "||");
    }

    private Token number() {
        int start = at;
        at = wordEnd(at + 1, true);
        String number = text.substring(start, at);
        if (Double.isNaN(Numbers.parse(number))) {
            throw unexpected(start, at, Borrowed.sign(text, start).orElse(NUMBERS));
        }
        return new Token(TokenKind.NUMBER, start, number);
    }

    private Token string() {
        int start = at;
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) == '\'') {
                at++;
                if (at >= text.length() || text.charAt(at) != '\'') {
                    return new Token(TokenKind.STRING, start, text.substring(start, at));
                }
            }
        }
        throw unexpected(start, at, "Close the string with a single quote; a quote inside it is doubled.");
    }

    private Token keyword() {
        int start = at;
        at = wordEnd(at + 1, false);
        String word = text.substring(start, at);
        if (!isLegal(word)) {
            throw unexpected(start, at, other(word, start));
        }
        return new Token(keywordKind(word), start, word);
    }

    private String other(String word, int start) {
        if (word.startsWith("{")) {
            return "Write `${{ … }}`, or leave the braces out where the whole value is one expression.";
        }
        boolean isText = word.indexOf('"') >= 0 || word.indexOf('/') > 0 || word.indexOf('@') > 0;
        return isText
                ? "Strings stand in single quotes."
                : Borrowed.word(word).or(() -> Borrowed.sign(text, start)).orElse("");
    }

    private TokenKind keywordKind(String word) {
        if (last == TokenKind.DEREFERENCE) {
            return TokenKind.PROPERTY_NAME;
        }
        return switch (word) {
            case "null" -> TokenKind.NULL;
            case "true", "false" -> TokenKind.BOOLEAN;
            case "NaN", "Infinity" -> TokenKind.NUMBER;
            default -> isFollowedByParenthesis() ? TokenKind.FUNCTION : TokenKind.NAMED_VALUE;
        };
    }

    private boolean isFollowedByParenthesis() {
        int next = Whitespace.skip(text, at);
        return next < text.length() && text.charAt(next) == '(';
    }

    private int wordEnd(int from, boolean dots) {
        int end = from;
        while (end < text.length() && (!isBoundary(text.charAt(end)) || dots && text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static boolean isBoundary(char c) {
        return switch (c) {
            case '(', '[', ')', ']', ',', '.', '!', '>', '<', '=', '&', '|' -> true;
            default -> Whitespace.is(c);
        };
    }

    /** Whether a word can name a context, a function, or a property after a dot. */
    static boolean isLegal(String word) {
        if (word.isEmpty() || !isLetter(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!isLetter(c) && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private Token accept(Token token) {
        if (!isLegalHere(token.kind()) || !isBalanced(token.kind())) {
            throw ExpressionError.at(
                    Kind.UNEXPECTED_SYMBOL, Stage.PARSING, text, token.start(), token.text(), help(token));
        }
        return token;
    }

    private boolean isLegalHere(TokenKind kind) {
        if (bracketedWildcard) {
            return kind == TokenKind.END_INDEX;
        }
        return switch (kind) {
            case START_INDEX, DEREFERENCE -> last != null && last.hasMembers;
            case START_PARAMETERS, PROPERTY_NAME -> true;
            case END_PARAMETERS -> endsOperand() || last == TokenKind.START_PARAMETERS;
            case END_GROUP, END_INDEX, SEPARATOR, OPERATOR -> endsOperand();
            case WILDCARD -> last == TokenKind.START_INDEX || last == TokenKind.DEREFERENCE;
            default -> beforeOperand();
        };
    }

    private boolean isBalanced(TokenKind kind) {
        if (kind.opens()) {
            unclosed.push(kind);
            return true;
        }
        return switch (kind) {
            case END_GROUP -> closes(TokenKind.START_GROUP);
            case END_INDEX -> closes(TokenKind.START_INDEX);
            case END_PARAMETERS -> closes(TokenKind.START_PARAMETERS);
            case SEPARATOR -> isInCall();
            default -> true;
        };
    }

    private boolean closes(TokenKind open) {
        return unclosed.peek() == open && unclosed.pop() == open;
    }

    private boolean isInCall() {
        return unclosed.peek() == TokenKind.START_PARAMETERS;
    }

    private boolean endsOperand() {
        return last != null && last.endsOperand;
    }

    private boolean beforeOperand() {
        return last == null || last.beforeOperand();
    }

    private String help(Token token) {
        if (token.kind() == TokenKind.START_GROUP && last == TokenKind.PROPERTY_NAME) {
            return "Values have no functions of their own: give the value to one, as in `contains(value, 'part')`.";
        }
        if (token.kind() == TokenKind.START_INDEX && beforeOperand()) {
            return "Lists can't be written out: read one from a text, as by `fromJSON('[\"a\", \"b\"]')`.";
        }
        return Borrowed.word(token.text())
                .or(() -> Borrowed.sign(text, token.start()))
                .orElseGet(this::expectation);
    }

    private String expectation() {
        if (last == TokenKind.DEREFERENCE) {
            return "After `.` comes the name of a property, or `*`.";
        }
        return beforeOperand()
                ? "A value is expected here: a literal, a context or a function call."
                : "An operator is expected here, or the end.";
    }

    private ExpressionError unexpected(int start, int end, String help) {
        return ExpressionError.at(Kind.UNEXPECTED_SYMBOL, Stage.LEXING, text, start, text.substring(start, end), help);
    }
}
