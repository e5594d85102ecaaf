package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import dev.gatewright.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every trigger of GitHub's documentation, as somebody asks for it on the command line. */
class TriggersTest {

    private static final String ROWS = "/dev/gatewright/simulation/triggers.tsv";
    /** The job is called what {@code github.ref} is; where nobody can know that, its id. */
    private static final String REF = "${{ github.ref }}";

    private static final String JOBS = """
            jobs:
              say:
                name: %s
                runs-on: ubuntu-latest
                steps:
                  - run: make
            """.formatted(REF);

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    Path root;

    /** What stands at {@code on}, how it is asked, and what is answered. */
    private record Row(String on, String arguments, String started, String ref, String reason) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).describedAs(line).hasSize(5);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        String[] words() {
            List<String> words = new ArrayList<>(List.of("simulate", ".", "--format", "json"));
            WORD.matcher(arguments)
                    .results()
                    .map(word -> Objects.requireNonNullElseGet(word.group(1), () -> word.group(2)))
                    .forEach(words::add);
            return words.toArray(String[]::new);
        }
    }

    @Test
    void everyTriggerStartsWhatGithubsDocumentationSays() throws IOException {
        Repo repo = Repo.at(root);
        List<String> wrong = new ArrayList<>();
        List<Row> rows = rows().toList();
        for (Row row : rows) {
            repo.write(".github/workflows/ci.yml", "on: " + row.on() + "\n" + JOBS);
            Answer answer = repo.alone(row.words());
            String said = answer.exitCode() == ExitCode.FINE ? ran(answer) : "refused\t-\t" + answer.err();
            if (!said.startsWith(row.started() + "\t" + row.ref() + "\t") || !said.contains(row.reason())) {
                wrong.add(row + "\n    but: " + said);
            }
        }
        System.out.println("triggers: passed " + (rows.size() - wrong.size()) + " of " + rows.size());
        assertThat(rows).hasSizeGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    private static String ran(Answer answer) {
        Json workflow = Json.parse(answer.out())
                .member("workflows")
                .orElseThrow()
                .elements()
                .get(0);
        String ref = workflow.member("jobs").orElseThrow().elements().stream()
                .map(job -> text(job, "name"))
                .map(name -> name.startsWith("refs/") ? name : "?")
                .findFirst()
                .orElse("-");
        return text(workflow, "started") + "\t" + ref + "\t" + text(workflow, "reason");
    }

    private static String text(Json object, String member) {
        Json value = object.member(member).orElseThrow();
        return value instanceof Json.Str string ? string.text() : value.toString();
    }

    private static Stream<Row> rows() {
        try (InputStream in = TriggersTest.class.getResourceAsStream(ROWS)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(Row::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
