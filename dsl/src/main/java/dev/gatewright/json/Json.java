package dev.gatewright.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints JSON: an item a line, indented by two, in the order of the maps that were given. Everything that isn't ASCII stays
 * as it is, so the text is meant for UTF-8.
 */
public final class Json {

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /**
     * The JSON of a value.
     *
     * @param value a map with string keys, a list, a string, a number, a boolean or null, and so on inside of it
     * @return its text, without a line break at the end
     * @throws IllegalArgumentException for a value of another class, or a number that JSON can't say
     */
    public static String print(@Nullable Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.text.toString();
    }

    private void value(@Nullable Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            object(map, line);
        } else if (value instanceof List<?> list) {
            array(list, line);
        } else if (value instanceof String string) {
            string(string);
        } else {
            text.append(literal(value));
        }
    }

    private static String literal(@Nullable Object value) {
        boolean isReal = value instanceof Double || value instanceof Float;
        boolean isWord = value == null || value instanceof Boolean || value instanceof Number;
        if (!isWord || isReal && !Double.isFinite(((Number) value).doubleValue())) {
            throw new IllegalArgumentException("JSON has no word for " + value + ".");
        }
        return String.valueOf(value);
    }

    private void object(Map<?, ?> map, String line) {
        if (map.isEmpty()) {
            text.append("{}");
            return;
        }
        String inner = line + "  ";
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            text.append(inner);
            string((String) entry.getKey());
            text.append(": ");
            value(entry.getValue(), inner);
            text.append(entries.hasNext() ? "," : line);
        }
        text.append('}');
    }

    private void array(List<?> list, String line) {
        if (list.isEmpty()) {
            text.append("[]");
            return;
        }
        String inner = line + "  ";
        text.append('[');
        Iterator<?> items = list.iterator();
        while (items.hasNext()) {
            text.append(inner);
            value(items.next(), inner);
            text.append(items.hasNext() ? "," : line);
        }
        text.append(']');
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            character(string, i);
        }
        text.append('"');
    }

    private void character(String string, int i) {
        char c = string.charAt(i);
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < ' ' || c == 0x7f || isHalf(string, i)) {
                    escape(c);
                } else {
                    text.append(c);
                }
            }
        }
    }

    private void escape(char c) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(Character.forDigit(c >> shift & 0xf, 16));
        }
    }

    /** Whether a surrogate lacks its other half, so that UTF-8 can't hold it. */
    private static boolean isHalf(String string, int i) {
        char c = string.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
    }
}
