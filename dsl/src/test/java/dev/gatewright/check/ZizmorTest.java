package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Callees;
import dev.gatewright.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What zizmor is sure that an outsider can inject into scripts, line by line; what it thinks possible is no outsider's. */
class ZizmorTest {

    private static final String FOLDER = "test-data/";

    @Test
    void theScriptsThatOutsidersReachAreThese() {
        Path root = Shared.path("conformance/zizmor");
        Map<String, TreeSet<Integer>> expected = expected(root);
        Map<String, String> failed = new TreeMap<>();
        expected.forEach((file, lines) -> {
            TreeSet<Integer> found = found(root.resolve(FOLDER + file));
            if (!found.equals(lines)) {
                failed.put(file, found + " rather than " + lines);
            }
        });
        System.out.println(
                "zizmor template-injection: passed " + (expected.size() - failed.size()) + " of " + expected.size());
        assertThat(failed.keySet())
                .as(failed.toString())
                .isEqualTo(Shared.differences("zizmor-differences.tsv").keySet());
    }

    /** The lines that it reports with the highest severity; the columns are file, persona, …, audit, severity, confidence, line. */
    private static Map<String, TreeSet<Integer>> expected(Path root) {
        Map<String, TreeSet<Integer>> expected = new TreeMap<>();
        for (String row : Shared.text(root.resolve("expected.tsv")).lines().toList()) {
            List<String> cells = List.of(row.split("\t", -1));
            boolean injection = cells.get(4).equals("template-injection");
            if (injection || cells.get(0).contains("/template-injection/")) {
                TreeSet<Integer> lines =
                        expected.computeIfAbsent(cells.get(0).substring(FOLDER.length()), file -> new TreeSet<>());
                if (injection && cells.get(5).equals("high")) {
                    lines.add(Integer.parseInt(cells.get(7)));
                }
            }
        }
        return expected;
    }

    private static TreeSet<Integer> found(Path file) {
        String text = Shared.text(file);
        boolean isAction = file.endsWith("action.yml");
        List<Finding> findings = Checks.check(
                isAction ? List.of() : List.of(Documents.workflow("ci.yml", text)),
                isAction ? List.of(ActionFile.of("it", Documents.tree("action.yml", text))) : List.of(),
                Callees.NONE,
                Settings.reading());
        return findings.stream()
                .filter(finding -> finding.code().equals("untrusted-script"))
                .map(finding -> finding.origin().line())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
