package dev.gatewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** What a reader of YAML 1.1 takes for something else than text is known, for every short text of the signs numbers have. */
class OldSchemaTest {

    private static final String SIGNS = "017-+._:eEbx";

    private final Resolver resolver = new Resolver();

    @Test
    void noShortTextOfTheSignsOfNumbersIsMisreadUnnoticed() {
        List<String> unnoticed = new ArrayList<>();
        addUnnoticed("", 5, unnoticed);
        assertThat(unnoticed).isEmpty();
    }

    private void addUnnoticed(String text, int longer, List<String> unnoticed) {
        if (!OldSchema.misreads(text)
                && !resolver.resolve(NodeId.scalar, text, true).equals(Tag.STR)) {
            unnoticed.add(text);
        }
        for (int i = 0; longer > 0 && i < SIGNS.length(); i++) {
            addUnnoticed(text + SIGNS.charAt(i), longer - 1, unnoticed);
        }
    }
}
