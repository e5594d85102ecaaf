package dev.gatewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Real files with random damage: never a crash, and what can still be read is formatted faithfully. */
class MutationPropertyTest {

    private static final int LONGEST = 4000;

    private static List<String> texts = List.of();

    /** Our own fixtures always, and the reference data where it is at hand. */
    @BeforeContainer
    static void load() {
        Stream<Path> real = Stream.of("corpus", "actions")
                .map(Shared::path)
                .filter(Files::isDirectory)
                .map(Shared::yamlFiles)
                .flatMap(List::stream);
        texts = Stream.concat(Shared.yamlFiles(GoldenFormatTest.folder()).stream(), real)
                .map(Shared::text)
                .filter(text -> text.length() < LONGEST)
                .toList();
    }

    @Provide
    Arbitrary<String> damaged() {
        return Arbitraries.randomValue(source -> {
            Random random = new Random(source.nextLong());
            return new Mutator(random).mutate(texts.get(random.nextInt(texts.size())));
        });
    }

    @Property(tries = 10_000)
    @Tag("long")
    void whatCanStillBeReadIsFormattedFaithfully(@ForAll("damaged") String text) {
        RoundTrip.check("damaged.yml", text);
    }

    @Property
    void everyProblemHasAPlaceInTheTextAndAWayOut(@ForAll("damaged") String text) {
        long lines = text.lines().count() + 1;
        assertThat(Yaml.read("damaged.yml", text).problems()).allSatisfy(problem -> {
            assertThat(problem.origin().line()).isBetween(1, (int) lines);
            assertThat(problem.origin().column()).isPositive();
            assertThat(problem.message()).endsWith(".").contains(". ").doesNotContain("\n");
        });
    }
}
