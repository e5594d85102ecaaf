package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.expression.value.Value.Array;
import dev.gatewright.expression.value.Value.Unknown;
import dev.gatewright.json.JsonError;
import java.util.Optional;

/** {@code toJSON} and {@code fromJSON}. */
final class JsonFunctions {

    private JsonFunctions() {}

    static Value toJson(Arguments arguments) {
        Value value = arguments.get(0);
        try {
            String json = value.json();
            arguments.memory().check(new StringBuilder(json));
            return unknown(value)
                    .<Value>map(unknown -> new Unknown(unknown.reason(), false, Truth.TRUE))
                    .orElseGet(() -> Value.of(json));
        } catch (JsonError error) {
            throw ExpressionError.evaluation("toJSON can't write it: " + error.getMessage(), "");
        }
    }

    private static Optional<Unknown> unknown(Value value) {
        if (value instanceof Unknown unknown) {
            return Optional.of(unknown);
        }
        if (value instanceof Array array) {
            return array.items().stream()
                    .flatMap(item -> unknown(item).stream())
                    .findFirst();
        }
        return value instanceof Obj object
                ? object.values().stream()
                        .flatMap(item -> unknown(item).stream())
                        .findFirst()
                : Optional.empty();
    }

    static Value fromJson(Arguments arguments) {
        Value json = arguments.get(0);
        if (json instanceof Unknown unknown) {
            return Value.unknown("fromJSON(" + unknown.reason() + ")");
        }
        try {
            return Value.parseJson(json.text());
        } catch (JsonError error) {
            throw ExpressionError.evaluation(
                    "fromJSON was given what is not JSON. " + stripped(error.getMessage()),
                    "Give it JSON, such as `[\"a\"]`.");
        }
    }

    private static String stripped(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
