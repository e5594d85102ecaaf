package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small workflows, what is asked of {@code simulate}, and what GitHub's documentation says becomes of them: each file is named
 * after the part of it that its expectations were read from.
 */
class DocumentedScenariosTest {

    private static final String FOLDER = "/dev/gatewright/simulation/scenarios";

    @TempDir
    Path root;

    @Test
    void everyScenarioGoesAsGithubsDocumentationSays() throws IOException, URISyntaxException {
        List<String> wrong = new ArrayList<>();
        List<DocumentedScenario> all = scenarios();
        for (int i = 0; i < all.size(); i++) {
            DocumentedScenario scenario = all.get(i);
            List<String> differences = scenario.differences(answer(scenario, root.resolve("repository-" + i)));
            if (!differences.isEmpty()) {
                wrong.add(scenario.title() + "\n    " + String.join("\n    ", differences));
            }
        }
        System.out.println("documented scenarios: passed " + (all.size() - wrong.size()) + " of " + all.size());
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    private static Answer answer(DocumentedScenario scenario, Path folder) throws IOException {
        Repo repo = Repo.at(folder);
        for (Map.Entry<String, String> file : scenario.files().entrySet()) {
            String name = file.getKey();
            repo.write(name.contains("/") ? name : ".github/workflows/" + name, file.getValue());
        }
        return repo.alone(scenario.arguments());
    }

    private static List<DocumentedScenario> scenarios() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(DocumentedScenariosTest.class.getResource(FOLDER))
                .toURI());
        List<DocumentedScenario> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                all.addAll(DocumentedScenario.all(Files.readString(file)));
            }
        }
        return all;
    }
}
