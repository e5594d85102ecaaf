package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts, roughly, the bytes that an evaluation holds, as the server does: a string is 26 bytes and two for each character,
 * anything else 24. What lies below a part is forgotten as soon as that part is a plain value.
 */
final class Memory {

    private static final int OBJECT = 24;
    private static final int STRING = 26;

    private final int most;
    private final List<Long> levels = new ArrayList<>();
    private long total;

    Memory(int most) {
        this.most = most;
    }

    /** Counts the value of a part of the expression. */
    void add(int level, Value value) {
        if (value.isPrimitive()) {
            while (levels.size() > level + 1) {
                total -= levels.remove(levels.size() - 1);
            }
        }
        while (levels.size() <= level) {
            levels.add(0L);
        }
        long bytes = value instanceof Value.Text text ? size(text.text().length()) : OBJECT;
        levels.set(level, levels.get(level) + bytes);
        total += bytes;
        check(total);
    }

    /** Checks a string that is being built, before it is. */
    void check(StringBuilder out) {
        check(size(out.length()));
    }

    private static long size(int length) {
        return STRING + 2L * length;
    }

    private void check(long bytes) {
        if (bytes > most) {
            throw ExpressionError.evaluation(
                    "The maximum allowed memory size was exceeded",
                    "Compute part of it in a step and use that step's output.");
        }
    }
}
