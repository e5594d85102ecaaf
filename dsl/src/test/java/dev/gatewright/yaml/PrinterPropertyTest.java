package dev.gatewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Whatever tree is built, readers of both YAML versions find it in the text. */
class PrinterPropertyTest {

    @Provide
    Arbitrary<Node> trees() {
        return Trees.trees();
    }

    @Provide
    Arbitrary<String> texts() {
        return Trees.texts();
    }

    @Property
    void aReaderOfYaml12FindsTheTreeAgain(@ForAll("trees") Node tree) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(false)
                .build();
        Object found = new Load(settings).loadFromString(Yaml.print(tree));
        assertThat(Trees.normal(found)).isEqualTo(Trees.plain(tree));
    }

    @Property
    void textStaysTextForAReaderOfYaml11(@ForAll("texts") String text) {
        Mapping tree = Trees.map("key", Trees.map("value", text, "list", Trees.list(text)), "after", "end");
        assertThat(old(Yaml.print(tree))).isEqualTo(Trees.plain(tree));
    }

    @Property
    void textStaysTextAsAKeyForAReaderOfYaml11(@ForAll("texts") String text) {
        Mapping tree = Trees.map("key", Trees.map(text.equals("on") ? "off" : text, "value"));
        assertThat(old(Yaml.print(tree))).isEqualTo(Trees.plain(tree));
    }

    @Property
    void theOutputEndsWithOneNewlineAndHasNoCarriageReturn(@ForAll("trees") Node tree) {
        String text = Yaml.print(tree);
        assertThat(text).doesNotContain("\r").doesNotContain("\u2028");
        assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
    }

    private static Object old(String yaml) {
        return Trees.normal(new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    }
}
