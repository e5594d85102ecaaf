package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.value.Value;
import dev.gatewright.expression.value.Value.Bool;
import dev.gatewright.expression.value.Value.Unknown;

/** {@code case}: the value behind the first condition that is true, else the default. */
final class Case {

    private Case() {}

    static Value choose(Arguments arguments) {
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            Value condition = arguments.get(i);
            if (condition instanceof Unknown unknown) {
                return Value.unknown(unknown.reason());
            }
            if (!(condition instanceof Bool bool)) {
                throw ExpressionError.evaluation(
                        "case predicate must evaluate to a boolean value",
                        "Compare it, such as `… == 'true'`: this one is of kind "
                                + condition.kind().word() + ".");
            }
            if (bool.value()) {
                return arguments.get(i + 1);
            }
        }
        return arguments.get(arguments.size() - 1);
    }
}
