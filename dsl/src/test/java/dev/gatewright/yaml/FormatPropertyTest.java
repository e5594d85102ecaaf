package dev.gatewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever text can be read, formatting keeps its meaning and its comments, and does nothing the second time. */
class FormatPropertyTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.randomValue(random -> new TextMaker(new Random(random.nextLong())).make());
    }

    @Property
    void formattingKeepsMeaningAndComments(@ForAll("texts") String text) {
        RoundTrip.check("random.yml", text);
    }

    @Property
    void mostOfTheTextsAreYaml(@ForAll("texts") String text) {
        net.jqwik.api.statistics.Statistics.label("yaml")
                .collect(Yaml.read("random.yml", text).isReadable())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
        assertThat(text).isNotEmpty();
    }
}
