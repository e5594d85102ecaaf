package dev.gatewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/** Comments and blank lines at any places of real files change no meaning, and all of them come out again. */
class CommentInsertionPropertyTest {

    private static final int LONGEST = 6000;

    private static List<String> texts = List.of();

    /** Our own fixtures always, and the reference data where it is at hand. */
    @BeforeContainer
    static void load() {
        texts = Stream.concat(
                        Shared.yamlFiles(GoldenFormatTest.folder()).stream(),
                        Stream.of("corpus", "actions")
                                .map(Shared::path)
                                .filter(Files::isDirectory)
                                .map(Shared::yamlFiles)
                                .flatMap(List::stream))
                .map(Shared::text)
                .filter(text -> text.length() < LONGEST && text.endsWith("\n"))
                .filter(text -> Yaml.read("real.yml", text).isReadable())
                .toList();
    }

    /** A file, and the same with more comments. */
    private record Commented(String before, String after) {}

    @Provide
    Arbitrary<Commented> commented() {
        return Arbitraries.randomValue(source -> {
            Random random = new Random(source.nextLong());
            String text = texts.get(random.nextInt(texts.size()));
            return new Commented(text, new CommentInserter(random, text).insert());
        });
    }

    @Property
    void theyMeanNothingAndComeOutAgain(@ForAll("commented") Commented file) {
        Reading before = Yaml.read("real.yml", file.before());
        Reading after = Yaml.read("real.yml", file.after());
        assertThat(after.problems().stream().map(Problem::code).toList())
                .as(file.after())
                .isEqualTo(before.problems().stream().map(Problem::code).toList());
        assertThat(after.documents().equals(before.documents()))
                .as(file.after())
                .isTrue();
        Statistics.label("with more comments")
                .collect(CommentScan.comments(file.after()).size()
                        > CommentScan.comments(file.before()).size())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
        RoundTrip.check("real.yml", file.after());
    }
}
