package dev.gatewright.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatewright.proof.invariant.Invariants;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Reading;
import dev.gatewright.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every invariant is decided for the workflows of every repository of the corpus, and the simulation agrees with what is refuted. */
class CorpusProofTest {

    private static final Path CORPUS =
            Path.of(Objects.requireNonNullElse(System.getenv("GATEWRIGHT_SHARED"), "../../shared"), "corpus");

    /** Templates, of which no two belong together. */
    private static final String TEMPLATES = "actions+starter-workflows";

    @Test
    @Tag("long")
    void everyInvariantIsDecidedForEveryRepository() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: no corpus at " + CORPUS + "; set GATEWRIGHT_SHARED");
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        List<String> undecided = new ArrayList<>();
        Map<String, List<Workflow>> repositories = repositories();
        repositories.forEach((name, workflows) -> {
            for (Result result : Proof.of(workflows).prove(Invariants.all()).results()) {
                verdicts.merge(result.verdict(), 1, Integer::sum);
                if (result.verdict() == Verdict.UNDECIDED) {
                    undecided.add(name + ": " + result);
                }
            }
        });
        int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(
                "corpus, invariants decided: passed " + (all - undecided.size()) + " of " + all + " " + verdicts);
        assertThat(undecided).isEmpty();
        assertThat(repositories).hasSizeGreaterThan(50);
    }

    private static Map<String, List<Workflow>> repositories() throws IOException {
        Map<String, List<Workflow>> repositories = new TreeMap<>();
        try (Stream<Path> all = Files.walk(CORPUS)) {
            for (Path path : all.filter(CorpusProofTest::isWorkflow).sorted().toList()) {
                String repository = CORPUS.relativize(path).getName(0).toString();
                read(path)
                        .ifPresent(workflow -> repositories
                                .computeIfAbsent(repository, none -> new ArrayList<>())
                                .add(workflow));
            }
        }
        repositories.remove(TEMPLATES);
        return repositories;
    }

    private static boolean isWorkflow(Path path) {
        String name = path.getFileName().toString();
        return name.matches(".*\\.ya?ml") && !name.matches("action\\.ya?ml");
    }

    private static Optional<Workflow> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        Reading reading = Yaml.read(name, Files.readAllBytes(file));
        return reading.isReadable() ? reading.root().map(root -> Workflow.read(name, root)) : Optional.empty();
    }
}
