package dev.gatewright.matrix;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** What nodes are as values of expressions. */
final class LegValues {

    private LegValues() {}

    static Value of(Node node) {
        Node meant = node.resolved();
        if (meant instanceof Sequence sequence) {
            return Value.of(sequence.items().stream().map(LegValues::of).toList());
        }
        if (meant instanceof Mapping mapping) {
            Map<String, Value> members = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> members.put(entry.name().orElse(""), of(entry.value())));
            return Obj.of(members);
        }
        return meant instanceof Scalar scalar ? of(scalar) : Value.unknown("matrix");
    }

    static Value of(Scalar scalar) {
        if (scalar.isNull()) {
            return Value.NULL;
        }
        OptionalDouble number = scalar.asDouble();
        return number.isPresent()
                ? Value.of(number.getAsDouble())
                : scalar.asBoolean().map(Value::of).orElseGet(() -> Value.of(scalar.text()));
    }
}
