package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.value.Comparing;
import dev.gatewright.expression.value.Ordinal;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.expression.value.Value.Array;
import dev.gatewright.expression.value.Value.Unknown;
import java.util.List;
import java.util.function.BiPredicate;

/** The functions that look into strings and lists. */
final class TextFunctions {

    private TextFunctions() {}

    static Value contains(Arguments arguments) {
        return arguments.get(0) instanceof Array array ? has(array, arguments) : test(arguments, String::contains);
    }

    private static Value has(Array array, Arguments arguments) {
        if (array.items().isEmpty()) {
            return Value.of(false);
        }
        Value wanted = arguments.get(1);
        Truth found = Truth.FALSE;
        String reason = "";
        for (Value item : array.items()) {
            Truth equal = Comparing.equal(wanted, item);
            reason = reason.isEmpty() ? Members.reason(wanted, item) : reason;
            found = found.or(equal);
            if (found == Truth.TRUE) {
                break;
            }
        }
        return Value.of(found, reason);
    }

    static Value startsWith(Arguments arguments) {
        return test(arguments, String::startsWith);
    }

    static Value endsWith(Arguments arguments) {
        return test(arguments, String::endsWith);
    }

    private static Value test(Arguments arguments, BiPredicate<String, String> test) {
        Value text = arguments.get(0);
        if (!text.isPrimitive() && !(text instanceof Unknown)) {
            return Value.of(false);
        }
        Value part = arguments.get(1);
        if (!part.isPrimitive() && !(part instanceof Unknown)) {
            return Value.of(false);
        }
        if (text instanceof Unknown || part instanceof Unknown) {
            return Value.of(Truth.UNKNOWN, Members.reason(text, part));
        }
        return Value.of(test.test(Ordinal.fold(text.text()), Ordinal.fold(part.text())));
    }

    static Value join(Arguments arguments) {
        Value items = arguments.get(0);
        if (items instanceof Unknown unknown) {
            return Value.unknown(unknown.reason());
        }
        if (!(items instanceof Array array)) {
            return Value.of(items.isPrimitive() ? items.text() : "");
        }
        Value separator = array.items().size() > 1 && arguments.size() > 1 ? arguments.get(1) : Value.of(",");
        return join(array.items(), separator, arguments.memory());
    }

    private static Value join(List<Value> items, Value separator, Memory memory) {
        String reason = Members.reason(items.toArray(Value[]::new));
        if (!reason.isEmpty() || separator instanceof Unknown) {
            return Value.unknown(reason.isEmpty() ? Members.reason(separator) : reason);
        }
        String between = separator.isPrimitive() ? separator.text() : ",";
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : between).append(items.get(i).text());
            memory.check(out);
        }
        return Value.of(out.toString());
    }
}
