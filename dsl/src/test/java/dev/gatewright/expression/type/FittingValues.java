package dev.gatewright.expression.type;

import dev.gatewright.expression.ExpressionArbitraries;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random types, and values that are of them. */
final class FittingValues {

    private FittingValues() {}

    /** Types of contexts: objects, mostly, with members of any types. */
    static Arbitrary<Type> types() {
        return Arbitraries.oneOf(object(2), object(2), types(2));
    }

    private static Arbitrary<Type> types(int depth) {
        Arbitrary<Type> plain = Arbitraries.of(Type.ANY, Type.NULL, Type.BOOL, Type.NUMBER, Type.STRING);
        if (depth == 0) {
            return plain;
        }
        Arbitrary<Type> below = Arbitraries.lazy(() -> types(depth - 1));
        return Arbitraries.oneOf(plain, below.map(Type::array), object(depth));
    }

    private static Arbitrary<Type> object(int depth) {
        Arbitrary<Type> below = Arbitraries.lazy(() -> types(depth - 1));
        Arbitrary<Map<String, Type>> members =
                Arbitraries.maps(ExpressionArbitraries.names(), below).ofMaxSize(4);
        return Arbitraries.oneOf(
                members.map(ObjectType::strict),
                members.map(ObjectType::strict),
                members.map(ObjectType::loose),
                below.map(ObjectType::map));
    }

    /** Values of a type; nothing, now and then, since whatever is typed may be missing. */
    static Arbitrary<Value> of(Type type) {
        return Arbitraries.frequencyOf(Tuple.of(9, given(type)), Tuple.of(1, Arbitraries.just(Value.NULL)));
    }

    private static Arbitrary<Value> given(Type type) {
        if (type instanceof Type.Array array) {
            return of(array.element()).list().ofMaxSize(3).map(items -> Value.of(items));
        }
        if (type instanceof ObjectType object) {
            return object(object);
        }
        return switch ((Type.Scalar) type) {
            case ANY -> ExpressionArbitraries.values();
            case NULL -> Arbitraries.just(Value.NULL);
            case BOOL -> Arbitraries.of(true, false).map(Value::of);
            case NUMBER -> ExpressionArbitraries.numbers().map(Value::of);
            case STRING ->
                Arbitraries.oneOf(
                        ExpressionArbitraries.texts().map(Value::of),
                        ExpressionArbitraries.numbers().map(Value::of),
                        Arbitraries.of(true, false).map(Value::of));
        };
    }

    private static Arbitrary<Value> object(ObjectType type) {
        List<Arbitrary<Map<String, Value>>> parts = new ArrayList<>();
        parts.add(Arbitraries.just(Map.of()));
        type.members().forEach(member -> parts.add(of(member.type()).map(value -> Map.of(member.name(), value))));
        type.others()
                .ifPresent(others ->
                        parts.add(Arbitraries.maps(undeclared(type), of(others)).ofMaxSize(2)));
        return Combinators.combine(parts).as(all -> {
            Map<String, Value> members = new HashMap<>();
            all.forEach(members::putAll);
            return Obj.of(members);
        });
    }

    private static Arbitrary<String> undeclared(ObjectType type) {
        List<String> declared =
                type.members().stream().map(ObjectType.Member::name).toList();
        return Arbitraries.oneOf(ExpressionArbitraries.names(), Arbitraries.just("other"))
                .filter(name -> !declared.contains(name));
    }
}
