package dev.gatewright.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.execution.LocalExecutionControlProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an IDE offers after a dot: what can be written there, and nothing else beside what every object has. */
class CompletionTest {

    /** What every block has: {@code raw} and {@code because} write, the others are how readers ask. */
    private static final Set<String> EVERY_BLOCK = Set.of("because", "raw", "get", "mapping", "origin", "tree");

    private static final Set<String> EVERY_JOB = Set.of(
            "cacheMode",
            "concurrency",
            "name",
            "needs",
            "permissions",
            "strategy",
            "when",
            "effect",
            "failed",
            "jobId",
            "result",
            "skipped",
            "succeeded");

    private static JShell shell;

    @BeforeAll
    static void start() {
        shell = JShell.builder()
                .executionEngine(new LocalExecutionControlProvider(), Map.of())
                .build();
        Arrays.stream(Sources.classPath().split(File.pathSeparator)).forEach(shell::addToClasspath);
        shell.eval("import static dev.gatewright.Gatewright.*;");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @Test
    void aJobWithSteps() {
        assertThat(offered("job(\"x\")."))
                .isEqualTo(with(
                        EVERY_JOB,
                        "cancelTimeoutMinutes",
                        "container",
                        "continueOnError",
                        "defaults",
                        "env",
                        "environment",
                        "output",
                        "outputs",
                        "runsOn",
                        "service",
                        "services",
                        "snapshot",
                        "steps",
                        "timeoutMinutes"));
    }

    @Test
    void aCall() {
        assertThat(offered("call(\"x\", \"o/r/.github/workflows/w.yml@v1\")."))
                .isEqualTo(with(EVERY_JOB, "secret", "secrets", "secretsInherit", "with"));
    }

    @Test
    void aMatrix() {
        assertThat(offered("matrix(axis(\"os\", \"a\"))."))
                .isEqualTo(with(Set.of(), "exclude", "failFast", "include", "maxParallel"));
    }

    @Test
    void aPermission() {
        assertThat(offered("ID_TOKEN.")).contains("write", "none").doesNotContain("read");
    }

    @Test
    void aStepThatWaits() {
        assertThat(offered("waitAll().")).isEqualTo(with(Set.of(), "continueOnError", "id", "name", "step"));
    }

    @Test
    void aPullRequest() {
        assertThat(offered("pullRequest()."))
                .isEqualTo(with(Set.of(), "branches", "branchesIgnore", "eventName", "paths", "pathsIgnore", "types"));
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(EVERY_BLOCK);
        all.addAll(List.of(more));
        return all;
    }

    /** The methods that are offered, without those of every object. */
    private static Set<String> offered(String code) {
        Set<String> ofObject =
                Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
        return shell.sourceCodeAnalysis().completionSuggestions(code, code.length(), new int[1]).stream()
                .map(SourceCodeAnalysis.Suggestion::continuation)
                .map(continuation -> continuation.replaceAll("\\(.*", ""))
                .filter(method -> !ofObject.contains(method))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
