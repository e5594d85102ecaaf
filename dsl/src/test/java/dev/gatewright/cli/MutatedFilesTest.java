package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import dev.gatewright.json.Json;
import dev.gatewright.yaml.Mutator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Real files with random damage, checked as a user would: findings at places of the text, and never a crash. */
class MutatedFilesTest {

    private static final int LONGEST = 4000;
    private static final String FILE = ".github/workflows/damaged.yml";

    private static List<String> texts = List.of();
    private static Path root = Path.of("");

    /** Our own short workflows always, and the corpus where it is at hand. */
    @BeforeContainer
    static void load() throws IOException {
        root = Files.createTempDirectory("mutated");
        Path shared = Path.of(System.getenv().getOrDefault("GATEWRIGHT_SHARED", "../../shared"), "corpus");
        texts = Stream.of(Path.of("../examples"), Path.of("../.github/workflows"), shared)
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder).stream())
                .map(MutatedFilesTest::text)
                .filter(text -> text.length() < LONGEST)
                .toList();
    }

    @AfterContainer
    static void clear() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        }
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
    void everyFindingHasAPlaceInTheTextAFactAndACode(@ForAll("damaged") String text) throws IOException {
        Repo repo = Repo.at(root);
        Files.createDirectories(repo.path(FILE).getParent());
        // Half a character, which no file can hold, becomes a question mark.
        Files.write(repo.path(FILE), text.getBytes(StandardCharsets.UTF_8));
        Answer answer = repo.alone("check", FILE, "--format", "json");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isIn(0, 1);
        List<Json> findings = ((Json.Arr) members(Json.parse(answer.out())).get("findings")).items();
        assertThat(findings).allSatisfy(finding -> {
            Map<String, Json> said = members(finding);
            assertThat(((Json.Num) said.get("line")).value()).isBetween(1.0, lines(text));
            assertThat(((Json.Num) said.get("column")).value()).isPositive();
            assertThat(((Json.Str) said.get("message")).text()).isNotBlank();
            assertThat(((Json.Str) said.get("code")).text()).matches("[a-z0-9-]+");
        });
    }

    private static Map<String, Json> members(Json json) {
        return ((Json.Obj) json).members();
    }

    /** YAML ends a line at CR too. */
    private static double lines(String text) {
        return text.split("\r\n|\r|\n", -1).length;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
