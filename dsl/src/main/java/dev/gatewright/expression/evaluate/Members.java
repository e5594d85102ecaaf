package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.expression.value.Value.Array;
import dev.gatewright.expression.value.Value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What {@code a.b}, {@code a[b]} and {@code a.*} find. */
final class Members {

    private Members() {}

    /** Whether a value has members, so that a key for one is worth evaluating. */
    static boolean has(Value target) {
        return target instanceof Obj || target instanceof Array || target instanceof Unknown;
    }

    /** The member of a value, null where there is none; of a filtered array, what its items have. */
    static Value get(Value target, Value key) {
        if (target instanceof Unknown unknown) {
            return Value.unknown(unknown.reason() + suffix(key));
        }
        if (!has(target)) {
            return Value.NULL;
        }
        if (key instanceof Unknown unknown) {
            return Value.unknown(unknown.reason());
        }
        if (target instanceof Array array && array.isFiltered()) {
            return each(array, item -> find(item, key).map(List::of).orElse(List.of()));
        }
        return find(target, key).orElse(Value.NULL);
    }

    private static String suffix(Value key) {
        if (key instanceof Unknown unknown) {
            return "[" + unknown.reason() + "]";
        }
        return key instanceof Value.Text ? "." + key.text() : "[" + key.text() + "]";
    }

    private static Optional<Value> find(Value target, Value key) {
        if (target instanceof Obj object) {
            return key.isPrimitive() ? object.get(key.text()) : Optional.empty();
        }
        if (target instanceof Array array) {
            double index = Math.floor(key.number());
            boolean inside = key.number() >= 0 && index < array.items().size();
            return inside ? Optional.of(array.items().get((int) index)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** All members of a value; of a filtered array, those of its items. */
    static Value all(Value target) {
        if (target instanceof Unknown unknown) {
            return Value.unknown(unknown.reason() + ".*");
        }
        if (target instanceof Array array && array.isFiltered()) {
            return each(array, Members::values);
        }
        return new Array(values(target), true);
    }

    private static Value each(Array array, Function<Value, List<Value>> found) {
        List<Value> result = new ArrayList<>();
        for (Value item : array.items()) {
            if (item instanceof Unknown unknown) {
                return Value.unknown(unknown.reason());
            }
            result.addAll(found.apply(item));
        }
        return new Array(result, true);
    }

    private static List<Value> values(Value value) {
        if (value instanceof Obj object) {
            return object.values();
        }
        return value instanceof Array array ? array.items() : List.of();
    }

    /** The reason of the first value that is unknown. */
    static String reason(Value... values) {
        for (Value value : values) {
            if (value instanceof Unknown unknown) {
                return unknown.reason();
            }
        }
        return "";
    }
}
