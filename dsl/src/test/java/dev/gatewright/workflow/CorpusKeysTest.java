package dev.gatewright.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatewright.workflow.metadata.CompositeAction;
import dev.gatewright.workflow.metadata.DockerAction;
import dev.gatewright.workflow.metadata.JavaScriptAction;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key of real files is one that is declared, or is said to be kept as it is. */
class CorpusKeysTest {

    @Test
    void whatWorkflowsSayIsTypedWhereGitHubKnowsIt() {
        KeyCount count = new KeyCount();
        trees("corpus").filter(root -> has(root, "jobs")).forEach(root -> count.count(root, Workflow.KEYS));
        report("corpus, keys of workflows", count, Schema.workflow().keySet());
    }

    @Test
    void whatActionsSayIsTypedWhereGitHubKnowsIt() {
        KeyCount count = new KeyCount();
        Stream.of("corpus", "actions")
                .flatMap(CorpusKeysTest::trees)
                .filter(root -> has(root, "runs"))
                .forEach(root -> count.count(root, CompositeAction.KEYS, DockerAction.KEYS, JavaScriptAction.KEYS));
        report("corpus, keys of actions", count, Schema.action().keySet());
    }

    private static void report(String name, KeyCount count, Set<String> known) {
        int raw = count.raw().values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(name + ": typed " + count.typed() + ", raw " + raw + " " + times(count.raw()));
        Set<String> missed = new TreeSet<>(count.raw().keySet());
        missed.retainAll(known);
        assertThat(count.typed()).isPositive();
        assertThat(missed).as("keys of GitHub's that are read as unknown").isEmpty();
    }

    private static List<String> times(Map<String, Integer> raw) {
        return raw.entrySet().stream()
                .map(entry -> entry.getKey() + " × " + entry.getValue())
                .toList();
    }

    private static boolean has(Node root, String key) {
        return root instanceof Mapping mapping && mapping.has(key);
    }

    private static Stream<Node> trees(String folder) {
        Path shared = Path.of(System.getenv().getOrDefault("GATEWRIGHT_SHARED", "../../shared"), folder);
        assumeTrue(Files.isDirectory(shared), "Skipped: " + shared + " isn't there.");
        try (Stream<Path> files = Files.walk(shared)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .map(CorpusKeysTest::tree)
                    .flatMap(Optional::stream)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Node> tree(Path file) {
        try {
            return Yaml.read(file.toString(), Files.readString(file)).root();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
