package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, each evaluated once, when it is first asked for. */
final class Arguments {

    private final Call call;
    private final Evaluator evaluator;
    private final int level;
    private final List<@Nullable Value> values;

    Arguments(Call call, Evaluator evaluator, int level) {
        this.call = call;
        this.evaluator = evaluator;
        this.level = level;
        this.values = new ArrayList<>(Collections.nCopies(call.arguments().size(), null));
    }

    int size() {
        return values.size();
    }

    Value get(int index) {
        Value known = values.get(index);
        if (known != null) {
            return known;
        }
        Value value = evaluator.evaluate(call.arguments().get(index), level);
        values.set(index, value);
        return value;
    }

    List<Value> all() {
        return IntStream.range(0, size()).mapToObj(this::get).toList();
    }

    EvaluationContext context() {
        return evaluator.context();
    }

    Memory memory() {
        return evaluator.memory();
    }
}
