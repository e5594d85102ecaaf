package dev.gatewright.proof;

import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Workflows as they are written in files, for tests. */
final class Written {

    private Written() {}

    /** Workflows of some files, whose names and texts alternate. */
    static List<Workflow> files(String... namesAndTexts) {
        List<Workflow> workflows = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            workflows.add(Workflow.read(namesAndTexts[i], node(yaml(namesAndTexts[i + 1]))));
        }
        return workflows;
    }

    static Mapping mapping(String text) {
        return (Mapping) node(yaml(text));
    }

    private static Object yaml(String text) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(text);
    }

    private static Node node(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<Mapping.Entry> entries = new ArrayList<>();
            map.forEach((key, item) -> entries.add(new Mapping.Entry(Scalar.of(String.valueOf(key)), node(item))));
            return Mapping.of(entries);
        }
        if (value instanceof List<?> list) {
            return Sequence.of(list.stream().map(Written::node).toList());
        }
        if (value instanceof Boolean bool) {
            return Scalar.of((boolean) bool);
        }
        if (value instanceof Number number) {
            return number instanceof Double real ? Scalar.of((double) real) : Scalar.of(number.longValue());
        }
        return value == null ? Scalar.ofNull() : Scalar.of(String.valueOf(value));
    }

    /** Proofs about one workflow, {@code ci.yml}. */
    static Proof ci(String text) {
        return Proof.of(files("ci.yml", text));
    }
}
