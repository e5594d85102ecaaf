package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.value.Value;
import java.util.List;

/** {@code hashFiles}: its first argument may be an option. */
final class HashFiles {

    private static final String FOLLOW = "--follow-symbolic-links";

    private HashFiles() {}

    static Value hash(Arguments arguments) {
        List<Value> values = arguments.all();
        String reason = Members.reason(values.toArray(Value[]::new));
        if (!reason.isEmpty()) {
            return Value.unknown(reason);
        }
        List<String> patterns = values.stream().map(Value::text).toList();
        boolean option = patterns.get(0).startsWith("--");
        if (option && !patterns.get(0).equalsIgnoreCase(FOLLOW)) {
            throw ExpressionError.evaluation(
                    "Invalid glob option " + patterns.get(0), "The only one is `" + FOLLOW + "`.");
        }
        return arguments.context().workspace().hash(option ? patterns.subList(1, patterns.size()) : patterns, option);
    }
}
