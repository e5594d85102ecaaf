package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.value.Value;
import java.util.List;

/** The functions that say what became of the jobs and steps before. */
final class StatusFunctions {

    private StatusFunctions() {}

    static Value always(Arguments arguments) {
        return Value.of(true);
    }

    static Value success(Arguments arguments) {
        return arguments.context().status().success(jobs(arguments));
    }

    static Value failure(Arguments arguments) {
        return arguments.context().status().failure(jobs(arguments));
    }

    static Value cancelled(Arguments arguments) {
        return arguments.context().status().cancelled();
    }

    private static List<String> jobs(Arguments arguments) {
        return arguments.all().stream().map(Value::text).toList();
    }
}
