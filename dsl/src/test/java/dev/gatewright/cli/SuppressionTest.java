package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a comment {@code # gatewright: ignore[code] reason} is about, wherever it stands. */
class SuppressionTest {

    private static final String STEPS = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n";
    private static final String IGNORE = "# gatewright: ignore[unknown-context] it is so\n";

    @TempDir
    Path root;

    private Repo repo;

    @BeforeEach
    void begin() throws IOException {
        repo = Repo.at(root);
    }

    private List<String> left(String steps) throws IOException {
        repo.write(".github/workflows/ci.yml", STEPS + steps);
        return Json.parse(repo.alone("check", "--format", "json").out())
                .member("findings")
                .orElseThrow()
                .elements()
                .stream()
                .map(finding -> finding.member("code").orElseThrow() + " "
                        + finding.member("line").orElseThrow())
                .toList();
    }

    @Test
    void itIsAboutItsOwnLineOrTheNextThatIsNoComment() throws IOException {
        assertThat(left("      - run: ${{ foo }} " + IGNORE)).isEmpty();
        assertThat(left("      " + IGNORE + "      - run: ${{ foo }}\n")).isEmpty();
        assertThat(left("      " + IGNORE + "\n      # why\n      - run: ${{ foo }}\n"))
                .isEmpty();
        assertThat(left("      - {name: x, " + IGNORE + "         run: '${{ foo }}'}\n"))
                .containsExactly("\"needless-suppression\" 6", "\"unknown-context\" 7");
    }

    @Test
    void ofATextOfSeveralLinesItIsAboutAllOfThem() throws IOException {
        assertThat(left("      - run: | " + IGNORE + "          a\n\n          ${{ foo }}\n"))
                .isEmpty();
        assertThat(left("      " + IGNORE + "      - run: >-\n          a\n          ${{ foo }}\n"))
                .isEmpty();
        assertThat(left("      " + IGNORE + "      - run: |\n          a\n      - run: ${{ foo }}\n"))
                .containsExactly("\"needless-suppression\" 6", "\"unknown-context\" 9");
        assertThat(left("      - run: |\n          " + IGNORE + "          ${{ foo }}\n"))
                .containsExactly("\"unknown-context\" 8");
    }

    @Test
    void itMayNameSeveralCodes() throws IOException {
        assertThat(left("      - {run: '${{ foo }}', x: 1} # gatewright: ignore[unknown-context, unknown-key] both\n"))
                .isEmpty();
        assertThat(left("      - run: ${{ foo }} # gatewright: ignore[unknown-context,unknown-key] both\n"))
                .containsExactly("\"needless-suppression\" 6");
    }

    @Test
    void itNamesACodeThatThereIsAndAReason() throws IOException {
        assertThat(left("      - run: ${{ foo }} # gatewright: ignore[unknown-context]\n"))
                .containsExactly("\"suppression-without-reason\" 6");
        assertThat(left("      - run: make # gatewright: ignore[unknown-contexts] x\n"))
                .containsExactly("\"unknown-code\" 6");
        assertThat(repo.alone("check").out()).contains("Did you mean `unknown-context`?");
        for (String none : List.of("ignore", "ignore all of it", "ignore[]", "ignore[ ] x", "Ignore")) {
            assertThat(left("      - run: make # Gatewright: " + none + "\n"))
                    .containsExactly("\"suppression-without-code\" 6");
        }
        assertThat(left("      - run: make # gatewright: ignored by us\n")).isEmpty();
    }

    @Test
    void whatYamlSaysCanBeSuppressedToo() throws IOException {
        assertThat(left("      - run: &unused make # gatewright: ignore[yaml-unused-anchor] for later\n"))
                .isEmpty();
        assertThat(left("      - run: make # gatewright: ignore[yaml-unused-anchor] for later\n"))
                .containsExactly("\"needless-suppression\" 6");
    }
}
