package dev.gatewright.json;

import dev.gatewright.json.JsonShape.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON into values of any shape. Strict: no comments, no trailing commas, nothing after the value.
 *
 * @param <T> the type of a value
 */
public final class JsonReader<T> {

    /** How deep arrays and objects may be nested, so that hostile text can't exhaust the stack. */
    public static final int MAX_DEPTH = 512;

    private final String text;
    private final JsonShape<T> shape;
    private int at;

    private JsonReader(String text, JsonShape<T> shape) {
        this.text = text;
        this.shape = shape;
    }

    /**
     * Reads a text that is one JSON value.
     *
     * @param text the text
     * @param shape what to make of its values
     * @param <T> the type of a value
     * @return the value
     * @throws JsonError when the text is anything else, or nested deeper than {@link #MAX_DEPTH}
     */
    public static <T> T read(String text, JsonShape<T> shape) {
        JsonReader<T> reader = new JsonReader<>(text, shape);
        T value = reader.value(0);
        reader.blank();
        if (reader.at < text.length()) {
            throw reader.unexpected("the end of the text");
        }
        return value;
    }

    private T value(int depth) {
        if (depth > MAX_DEPTH) {
            throw JsonError.at(text, at, "nested deeper than " + MAX_DEPTH + " levels");
        }
        blank();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> shape.ofString(string());
            case 't' -> word("true", shape.ofBoolean(true));
            case 'f' -> word("false", shape.ofBoolean(false));
            case 'n' -> word("null", shape.ofNull());
            default -> shape.ofNumber(number());
        };
    }

    private T array(int depth) {
        at++;
        List<T> items = new ArrayList<>();
        blank();
        if (!taken(']')) {
            do {
                items.add(value(depth + 1));
            } while (another(']'));
        }
        return shape.ofArray(items);
    }

    private T object(int depth) {
        at++;
        List<Member<T>> members = new ArrayList<>();
        blank();
        if (!taken('}')) {
            do {
                members.add(member(depth));
            } while (another('}'));
        }
        return shape.ofObject(members);
    }

    private Member<T> member(int depth) {
        blank();
        if (peek() != '"') {
            throw unexpected("a name in double quotes");
        }
        String name = string();
        blank();
        if (!taken(':')) {
            throw unexpected("`:`");
        }
        return new Member<>(name, value(depth + 1));
    }

    private boolean another(char close) {
        blank();
        if (taken(',')) {
            return true;
        }
        if (taken(close)) {
            return false;
        }
        throw unexpected("`,` or `" + close + "`");
    }

    private T word(String word, T value) {
        if (!text.startsWith(word, at)) {
            throw unexpected("`" + word + "`");
        }
        at += word.length();
        return value;
    }

    private String number() {
        int start = at;
        taken('-');
        if (!taken('0')) {
            digits(start == at ? "a value" : "a digit");
        }
        if (taken('.')) {
            digits("a digit");
        }
        if (taken('e') || taken('E')) {
            if (!taken('+')) {
                taken('-');
            }
            digits("a digit");
        }
        return text.substring(start, at);
    }

    private void digits(String expected) {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (start == at) {
            throw unexpected(expected);
        }
    }

    private String string() {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\' && text.charAt(at) >= ' ') {
            at++;
        }
        if (peek() == '"') {
            return text.substring(start, at++);
        }
        return escaped(new StringBuilder(text.substring(start, at)));
    }

    private String escaped(StringBuilder out) {
        while (true) {
            char c = peek();
            if (at >= text.length() || c < ' ') {
                throw unexpected("a closing double quote");
            }
            at++;
            if (c == '"') {
                return out.toString();
            }
            out.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> {
                at--;
                throw unexpected("an escape such as `\\n`");
            }
        };
    }

    private char unicode() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = peek() < 128 ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                throw unexpected("four hexadecimal digits");
            }
            value = value * 16 + digit;
            at++;
        }
        return (char) value;
    }

    private void blank() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean taken(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private JsonError unexpected(String expected) {
        String found = at < text.length() ? "found `" + text.charAt(at) + "`" : "the text ends";
        return JsonError.at(text, at, "expected " + expected + ", but " + found);
    }
}
