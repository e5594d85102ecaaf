package dev.gatewright.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatewright.filter.PatternProblem.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class PatternProblemTest {

    private int passed;
    private final List<String> failed = new ArrayList<>();

    @Test
    void wellFormedPatternsHaveNone() {
        assertThat(PatternProblem.ofRef("v[12].[0-9]+.[0-9]+")).isEmpty();
        assertThat(PatternProblem.ofPath("**/docs/*.jsx?")).isEmpty();
    }

    @Test
    void brokenOnesAreToldFromFutileAndNeedlessOnes() {
        assertThat(PatternProblem.ofRef("a++"))
                .extracting(PatternProblem::weight)
                .containsExactly(Weight.BROKEN);
        assertThat(PatternProblem.ofRef("a b"))
                .extracting(PatternProblem::weight)
                .containsExactly(Weight.FUTILE);
        assertThat(PatternProblem.ofRef("[x]"))
                .extracting(PatternProblem::weight)
                .containsExactly(Weight.NEEDLESS);
        assertThat(PatternProblem.ofPath("./a"))
                .extracting(PatternProblem::weight)
                .containsExactly(Weight.FUTILE);
    }

    @Test
    void aPathIsWrittenFromTheRootWithoutASlashAndMatchesAWholeFile() {
        assertThat(instead("/src/**")).contains("src/**");
        assertThat(instead("src/")).contains("src/**");
        assertThat(instead("!docs/")).contains("!docs/**");
        assertThat(instead("./src/")).contains("src/**");
        assertThat(instead("/")).contains("**");
        assertThat(instead("**/")).contains("**");
        assertThat(instead("src//main/./java")).contains("src/main/java");
        assertThat(instead("src\\main\\a.c")).contains("src/main/a.c");
        assertThat(instead(" a.c ")).contains("a.c");
        assertThat(instead("src/../docs/**"))
                .as("which folder is meant, nobody can tell")
                .isEmpty();
        for (String right :
                new String[] {"src/**", "**", ".github/**", "a.b/c..d", "\\*.c", "\\[id]/**", "{{name}}/**"}) {
            assertThat(PatternProblem.ofPath(right)).as(right).isEmpty();
        }
    }

    @Test
    void aNameOfABranchIsOneThatGitTakes() {
        for (String wrong : new String[] {"release/.*", ".*", "a..b", "a//b", "x@{1}", "main.lock"}) {
            assertThat(PatternProblem.ofRef(wrong))
                    .as(wrong)
                    .extracting(PatternProblem::weight)
                    .containsExactly(Weight.FUTILE);
        }
        assertThat(PatternProblem.ofRef("release/.*").get(0).instead()).contains("release/**");
    }

    @Test
    void whatMeansSomethingElsewhereIsTakenByTheLetter() {
        for (String wrong : new String[] {"{main,develop}", "(main|develop)", "refs/heads/main", "!refs/tags/v1"}) {
            assertThat(PatternProblem.ofRef(wrong))
                    .as(wrong)
                    .extracting(PatternProblem::weight)
                    .containsExactly(Weight.LITERAL);
        }
        assertThat(PatternProblem.ofRef("!refs/tags/v1").get(0).instead()).contains("!v1");
        assertThat(PatternProblem.ofPath("src/*.{js,ts}"))
                .extracting(PatternProblem::weight)
                .containsExactly(Weight.LITERAL);
    }

    private static Optional<String> instead(String path) {
        assertThat(PatternProblem.ofPath(path))
                .extracting(PatternProblem::weight)
                .containsExactly(Weight.FUTILE);
        return PatternProblem.ofPath(path).get(0).instead();
    }

    /**
     * The vectors of another checker: what it accepts has no problem, what it refuses has one, at the same column; but for
     * those that are listed.
     */
    @Test
    void theVectorsOfAnotherCheckerAgree() {
        each("glob.TestValidateGlobOK.json", pattern -> {
            check(PatternProblem.ofRef((String) pattern).isEmpty(), pattern);
        });
        each("glob.TestValidateGlobPathOnlyOK.json", pattern -> {
            check(PatternProblem.ofPath((String) pattern).isEmpty(), pattern);
        });
        each("glob.TestValidateGlobSyntaxError.json", vector -> {
            check(PatternProblem.ofRef(input(vector)).size() == expected(vector), vector);
        });
        each("glob.TestValidateGlobGitRefNameInvalidCharacter.json", vector -> {
            check(PatternProblem.ofRef(input(vector)).size() == expected(vector), vector);
        });
        each("glob.TestValidateInvalidPathGlobError.json", vector -> {
            check(!PatternProblem.ofPath(input(vector)).isEmpty(), vector);
        });
        each("glob.TestValidateGlobErrorColumn.json", vector -> {
            List<PatternProblem> problems = PatternProblem.ofRef(input(vector));
            Object column = ((Map<?, ?>) vector).get("col");
            check(problems.size() == 1 && column.equals(problems.get(0).column()), vector + " but " + problems);
        });
        System.out.println("filter patterns: passed " + passed + " of " + (passed + failed.size()));
        assertThat(failed).isEqualTo(differences());
        assertThat(passed + failed.size()).isEqualTo(112);
    }

    /** The vectors that contradict GitHub or git, with the reason behind a tab. */
    private static List<String> differences() {
        try (InputStream stream = PatternProblemTest.class.getResourceAsStream("differences.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")[0])
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String input(Object vector) {
        return (String) ((Map<?, ?>) vector).get("input");
    }

    private static int expected(Object vector) {
        return ((Map<?, ?>) vector).get("expectedAll") instanceof List<?> all ? all.size() : 1;
    }

    private void check(boolean holds, Object vector) {
        if (holds) {
            passed++;
        } else {
            failed.add(vector.toString());
        }
    }

    private static void each(String file, java.util.function.Consumer<Object> test) {
        String shared = System.getenv().getOrDefault("GATEWRIGHT_SHARED", "../../shared");
        Path path = Path.of(shared, "conformance/actionlint/unit", file);
        assumeTrue(Files.exists(path), "Skipped: " + path + " isn't there.");
        try {
            Object vectors = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(path));
            ((List<?>) vectors).forEach(test);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
