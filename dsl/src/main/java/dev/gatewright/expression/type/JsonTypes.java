package dev.gatewright.expression.type;

import dev.gatewright.json.JsonShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes types of what is read from JSON. */
enum JsonTypes implements JsonShape<Type> {
    /** The only one. */
    INSTANCE;

    @Override
    public Type ofNull() {
        return Type.NULL;
    }

    @Override
    public Type ofBoolean(boolean value) {
        return Type.BOOL;
    }

    @Override
    public Type ofNumber(String digits) {
        return Type.NUMBER;
    }

    @Override
    public Type ofString(String text) {
        return Type.STRING;
    }

    @Override
    public Type ofArray(List<Type> items) {
        return Type.array(items.stream().reduce(Type::merge).orElse(Type.ANY));
    }

    @Override
    public Type ofObject(List<Member<Type>> members) {
        Map<String, Type> types = new LinkedHashMap<>();
        members.forEach(member -> types.put(member.name(), member.value()));
        return ObjectType.strict(types);
    }
}
