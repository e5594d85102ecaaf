package dev.gatewright.expression.value;

import dev.gatewright.json.JsonShape;
import java.util.List;

/** Makes values of what is read from JSON. */
enum ValueShape implements JsonShape<Value> {
    /** The only one. */
    INSTANCE;

    @Override
    public Value ofNull() {
        return Value.NULL;
    }

    @Override
    public Value ofBoolean(boolean value) {
        return Value.of(value);
    }

    @Override
    public Value ofNumber(String digits) {
        return Value.of(Double.parseDouble(digits));
    }

    @Override
    public Value ofString(String text) {
        return Value.of(text);
    }

    @Override
    public Value ofArray(List<Value> items) {
        return Value.of(items);
    }

    @Override
    public Value ofObject(List<Member<Value>> members) {
        return Obj.of(members);
    }
}
