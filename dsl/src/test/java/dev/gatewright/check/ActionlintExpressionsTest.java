package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.view.Callees;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What actionlint finds in expressions and conditions is found, on the same line. */
class ActionlintExpressionsTest {

    private static final String SET = "conformance/actionlint";
    private static final Set<String> RULES = Set.of("expression", "if-cond");

    @Test
    void whatActionlintFindsInExpressionsIsFound() {
        Map<String, String> differences = Shared.differences("actionlint-expression-differences.tsv");
        Map<String, String> failed = new TreeMap<>();
        Map<String, Set<Integer>> found = new TreeMap<>();
        List<String[]> expected = Shared.text(Shared.path(SET + "/expected.tsv"))
                .lines()
                .map(line -> line.split("\t"))
                .filter(cells -> !cells[0].equals("projects") && RULES.contains(cells[5]))
                .toList();
        for (String[] cells : expected) {
            Set<Integer> lines = found.computeIfAbsent(cells[2], ActionlintExpressionsTest::lines);
            if (!lines.contains(Integer.parseInt(cells[3]))) {
                failed.put(cells[2] + ":" + cells[3], cells[7]);
            }
        }
        System.out.println(
                "actionlint expressions: passed " + (expected.size() - failed.size()) + " of " + expected.size());
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(failed.keySet()).as(failed.toString()).isEqualTo(differences.keySet());
    }

    private static Set<Integer> lines(String file) {
        Path path = Shared.path(SET + "/" + file);
        return Checks.check(
                        List.of(Documents.workflow(file, Shared.text(path))),
                        List.of(),
                        Callees.NONE,
                        Settings.reading())
                .stream()
                .map(finding -> finding.origin().line())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
