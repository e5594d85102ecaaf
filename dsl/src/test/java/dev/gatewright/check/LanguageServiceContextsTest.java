package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.view.Callees;
import dev.gatewright.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The tests of GitHub's language service on contexts: the same lines have findings. Its service looks at nothing else there. */
class LanguageServiceContextsTest {

    /** What the language service has no rule for. */
    private static final Set<String> OURS = Set.of(
            "untrusted-script",
            "old-action",
            "collection-in-text",
            "invalid-json",
            "empty-matrix",
            "excluded-axis",
            "secret-name");

    @Test
    void theLinesWithFindingsAgree() {
        Map<String, String> differences = Shared.differences("language-service-context-differences.tsv");
        Map<String, String> failed = new TreeMap<>();
        List<String> lines = Shared.text(Shared.path("conformance/official/languageservice/validate.expressions.jsonl"))
                .lines()
                .toList();
        for (String line : lines) {
            Map<?, ?> test = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(line);
            Map<?, ?> document = (Map<?, ?>) ((List<?>) test.get("documents")).get(0);
            Set<Integer> expected = expected((List<?>) test.get("expect"));
            Set<Integer> found = found((String) document.get("text"));
            if (!found.equals(expected)) {
                failed.put((String) test.get("test"), expected + " but was " + found);
            }
        }
        System.out.println(
                "language service, contexts: passed " + (lines.size() - failed.size()) + " of " + lines.size());
        assertThat(lines).hasSizeGreaterThan(60);
        assertThat(failed.keySet()).as(failed.toString()).isEqualTo(differences.keySet());
    }

    private static Set<Integer> expected(List<?> expectations) {
        return expectations.stream()
                .map(expectation -> ((Map<?, ?>) expectation).get("value"))
                .filter(List.class::isInstance)
                .flatMap(diagnostics -> ((List<?>) diagnostics).stream())
                .map(diagnostic -> (Map<?, ?>) ((Map<?, ?>) diagnostic).get("range"))
                .map(range -> range.get("start"))
                .map(start -> start instanceof Map<?, ?> place ? (Integer) place.get("line") + 1 : 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> found(String text) {
        return Checks.check(List.of(Documents.workflow("wf.yml", text)), List.of(), Callees.NONE, Settings.reading())
                .stream()
                .filter(finding -> !OURS.contains(finding.code()))
                .map(Finding::origin)
                .map(origin -> origin.line())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
