package dev.gatewright.workflow;

import dev.gatewright.yaml.Alias;
import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What YAML means to a reader of YAML 1.2 that isn't ours: maps, lists, texts, numbers, booleans and nulls. */
final class Meaning {

    private Meaning() {}

    /** What a text means. */
    static Object of(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(false)
                .build();
        return plain(new Load(settings).loadFromString(yaml));
    }

    /** What a tree means; what only linking will know is the text that stands in for it. */
    static Object of(Node node) {
        if (node instanceof Mapping mapping) {
            Map<Object, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(of(entry.key()), of(entry.value())));
            return map;
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(Meaning::of).collect(ArrayList::new, List::add, List::addAll);
        }
        if (node instanceof Alias alias) {
            return of(alias.target());
        }
        return node instanceof Deferred deferred ? deferred.text().provisional() : scalar((Scalar) node);
    }

    /** A tree of a meaning. */
    static Node tree(Object meaning) {
        if (meaning instanceof Map<?, ?> map) {
            return Mapping.of(map.entrySet().stream()
                    .map(entry -> new Mapping.Entry(tree(entry.getKey()), tree(entry.getValue())))
                    .toList());
        }
        if (meaning instanceof List<?> list) {
            return Sequence.of(list.stream().map(Meaning::tree).toList());
        }
        if (meaning instanceof Boolean bool) {
            return Scalar.of((boolean) bool);
        }
        if (meaning instanceof Number number) {
            return Scalar.of(number.doubleValue());
        }
        return meaning == null ? Scalar.ofNull() : Scalar.of((String) meaning);
    }

    private static Object scalar(Scalar scalar) {
        return switch (scalar.type()) {
            case STRING -> scalar.text();
            case BOOLEAN -> Boolean.valueOf(scalar.text());
            case INTEGER, FLOAT -> Double.valueOf(scalar.text());
            case NULL -> null;
        };
    }

    private static Object plain(Object loaded) {
        if (loaded instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(plain(key), plain(value)));
            return copy;
        }
        if (loaded instanceof List<?> list) {
            return list.stream().map(Meaning::plain).collect(ArrayList::new, List::add, List::addAll);
        }
        return loaded instanceof Number number ? (Object) number.doubleValue() : loaded;
    }
}
