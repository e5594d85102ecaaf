package dev.gatewright.check;

import dev.gatewright.source.Origin;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Texts as trees with places, so that what is checked can be written as YAML. */
final class Documents {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setAllowNonScalarKeys(true)
            .setAllowDuplicateKeys(true)
            .build();

    private final String file;
    private final Set<Object> around = new HashSet<>();

    private Documents(String file) {
        this.file = file;
    }

    static Workflow workflow(String file, String text) {
        return Workflow.read(file, tree(file, text));
    }

    static Node tree(String file, String text) {
        return new Compose(SETTINGS)
                .composeString(text)
                .map(node -> new Documents(file).node(node))
                .orElseGet(Scalar::ofNull);
    }

    private Node node(org.snakeyaml.engine.v2.nodes.Node node) {
        if (!around.add(node)) {
            throw new IllegalArgumentException("an alias of itself");
        }
        Node converted = converted(node);
        around.remove(node);
        return converted;
    }

    private Node converted(org.snakeyaml.engine.v2.nodes.Node node) {
        Decor place = Decor.at(node.getStartMark()
                .map(mark -> Origin.of(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElseThrow());
        Decor decor = node.getAnchor()
                .map(anchor -> place.withAnchor(anchor.getValue()))
                .orElse(place);
        if (node instanceof ScalarNode scalar) {
            return new Scalar(scalar.getValue(), type(scalar.getTag()), decor);
        }
        if (node instanceof SequenceNode sequence) {
            return new Sequence(sequence.getValue().stream().map(this::node).toList(), decor);
        }
        List<Mapping.Entry> entries = new ArrayList<>();
        ((MappingNode) node)
                .getValue()
                .forEach(tuple -> entries.add(new Mapping.Entry(node(tuple.getKeyNode()), node(tuple.getValueNode()))));
        return new Mapping(entries, decor);
    }

    private static Scalar.Type type(Tag tag) {
        if (tag.equals(Tag.INT)) {
            return Scalar.Type.INTEGER;
        }
        if (tag.equals(Tag.FLOAT)) {
            return Scalar.Type.FLOAT;
        }
        if (tag.equals(Tag.BOOL)) {
            return Scalar.Type.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? Scalar.Type.NULL : Scalar.Type.STRING;
    }
}
