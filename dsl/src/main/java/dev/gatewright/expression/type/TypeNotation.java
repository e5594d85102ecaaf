package dev.gatewright.expression.type;

import dev.gatewright.expression.type.Type.Scalar;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the notation of types. */
final class TypeNotation {

    private final String text;
    private int at;

    private TypeNotation(String text) {
        this.text = text;
    }

    static Type parse(String text) {
        TypeNotation notation = new TypeNotation(text);
        Type type = notation.type();
        notation.blank();
        if (notation.at < text.length()) {
            throw notation.unexpected();
        }
        return type;
    }

    private Type type() {
        blank();
        if (taken("array<")) {
            Type element = type();
            expect(">");
            return Type.array(element);
        }
        if (taken("loose{")) {
            return ObjectType.loose(members());
        }
        if (taken("{string =>")) {
            Type values = type();
            expect("}");
            return ObjectType.map(values);
        }
        if (taken("{")) {
            return ObjectType.strict(members());
        }
        return taken("object") ? ObjectType.OBJECT : scalar();
    }

    private Type scalar() {
        return Arrays.stream(Scalar.values())
                .filter(scalar -> taken(scalar.toString()))
                .findFirst()
                .orElseThrow(this::unexpected);
    }

    private Map<String, Type> members() {
        Map<String, Type> members = new LinkedHashMap<>();
        blank();
        while (!taken("}")) {
            blank();
            int colon = text.indexOf(':', at);
            if (colon < 0) {
                throw unexpected();
            }
            String name = text.substring(at, colon).trim();
            at = colon + 1;
            members.put(name, type());
            blank();
            taken(";");
            blank();
        }
        return members;
    }

    private void expect(String symbol) {
        blank();
        if (!taken(symbol)) {
            throw unexpected();
        }
    }

    private boolean taken(String symbol) {
        boolean found = text.startsWith(symbol, at);
        at += found ? symbol.length() : 0;
        return found;
    }

    private void blank() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("`" + text + "` is no type: see what stands at offset " + at
                + ". Types are written like `array<string>`.");
    }
}
