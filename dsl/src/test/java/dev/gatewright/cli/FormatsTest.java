package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What FORMATS.md shows is what the commands print. */
class FormatsTest {

    private static final Pattern SHOWN =
            Pattern.compile("```sh\ngatewright ([^\n]*)\n```\n\n```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORKFLOW = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path root;

    private Repo repo;
    private String document;
    private String workflow;

    @BeforeEach
    void read() throws IOException {
        repo = Repo.at(root);
        document = Files.readString(Path.of("FORMATS.md")).replace("\r\n", "\n");
        Matcher found = WORKFLOW.matcher(document);
        assertThat(found.find()).isTrue();
        workflow = found.group(1);
    }

    @Test
    void everyShapeIsPrintedAsItIsShown() throws IOException {
        List<MatchResult> shown = SHOWN.matcher(document).results().toList();
        assertThat(shown)
                .extracting(each -> each.group(1).split(" ")[0])
                .containsExactly("check", "simulate", "prove", "eval");
        for (MatchResult each : shown) {
            boolean isMended = !each.group(1).startsWith("check");
            repo.write(
                    ".github/workflows/ship.yml",
                    isMended ? workflow.replace("timeout-minute:", "timeout-minutes:") : workflow);
            Answer answer = repo.alone(words(each.group(1)));
            assertThat(answer.out()).as(each.group(1)).isEqualTo(each.group(2));
            assertThat(answer.err()).isEmpty();
        }
    }

    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        WORD.matcher(line).results().forEach(word -> words.add(word.group(1) == null ? word.group(2) : word.group(1)));
        return words.toArray(String[]::new);
    }
}
