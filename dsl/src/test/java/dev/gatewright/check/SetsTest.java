package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Callees;
import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Files that others call right or wrong. */
class SetsTest {

    @Test
    void whatSchemaStoreCallsRightHasNoError() {
        judge("schemastore/test", "schemastore right", SetsTest::refused);
    }

    @Test
    void whatSchemaStoreCallsWrongHasAnError() {
        judge(
                "schemastore/negative_test",
                "schemastore wrong",
                file -> errors(file).isEmpty() ? Optional.of("nothing is wrong") : Optional.empty());
    }

    @Test
    void whatActionlintCallsRightHasNoError() {
        judge("actionlint/ok", "actionlint ok", SetsTest::refused);
    }

    /** Files in daily use, without templates whose placeholders are filled in later. */
    @Test
    void theCorpusHasNoFalseAlarms() {
        Map<String, String> differences = Shared.differences("corpus-differences.tsv");
        Path corpus = Shared.path("corpus");
        Map<String, String> failed = new TreeMap<>();
        int judged = 0;
        for (Path file : Shared.files("corpus", ".*\\.ya?ml")) {
            String name = corpus.relativize(file).toString().replace('\\', '/');
            if (name.startsWith("actions+starter-workflows/") && !name.contains("/.github/")) {
                continue;
            }
            judged++;
            refused(file).ifPresent(problem -> failed.put(name, problem));
        }
        System.out.println("corpus: without errors " + (judged - failed.size()) + " of " + judged);
        assertThat(failed.keySet()).as(failed.toString()).isEqualTo(differences.keySet());
    }

    private static void judge(String folder, String name, Function<Path, Optional<String>> problem) {
        Map<String, String> differences = Shared.differences("set-differences.tsv");
        List<Path> files = Shared.files("conformance/" + folder, ".*\\.ya?ml");
        Map<String, String> failed = new TreeMap<>();
        for (Path file : files) {
            problem.apply(file).ifPresent(found -> failed.put(folder + "/" + file.getFileName(), found));
        }
        System.out.println(name + ": passed " + (files.size() - failed.size()) + " of " + files.size());
        List<String> listed = differences.keySet().stream()
                .filter(difference -> difference.startsWith(folder + "/"))
                .toList();
        assertThat(failed.keySet()).as(failed.toString()).containsExactlyInAnyOrderElementsOf(listed);
    }

    private static Optional<String> refused(Path file) {
        List<Finding> errors = errors(file);
        return errors.isEmpty() ? Optional.empty() : Optional.of(errors.toString());
    }

    private static List<Finding> errors(Path file) {
        String text = Shared.text(file);
        boolean action = text.contains("\nruns:") && !text.contains("\njobs:");
        List<Finding> findings = action
                ? Checks.check(
                        List.of(),
                        List.of(ActionFile.of("it", Documents.tree(file.toString(), text))),
                        Callees.NONE,
                        Settings.reading())
                : Checks.check(
                        List.of(Documents.workflow(file.toString(), text)),
                        List.of(),
                        Callees.NONE,
                        Settings.reading());
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
