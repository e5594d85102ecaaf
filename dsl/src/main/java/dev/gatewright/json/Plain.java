package dev.gatewright.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain Java values as JSON. */
final class Plain {

    private Plain() {}

    static Json json(@Nullable Object value) {
        if (value == null) {
            return new Json.Null();
        }
        if (value instanceof Json json) {
            return json;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Json> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), json(member)));
            return new Json.Obj(members);
        }
        if (value instanceof List<?> list) {
            return new Json.Arr(list.stream().map(Plain::json).toList());
        }
        if (value instanceof Boolean bool) {
            return new Json.Bool(bool);
        }
        return value instanceof Number number ? number(number) : text(value);
    }

    private static Json number(Number number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException("JSON has no word for " + number + ".");
        }
        return new Json.Num(number.toString());
    }

    private static Json text(Object value) {
        if (value instanceof String text) {
            return new Json.Str(text);
        }
        throw new IllegalArgumentException("JSON has no word for " + value + ".");
    }
}
