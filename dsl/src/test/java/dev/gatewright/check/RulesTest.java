package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.Weight;
import dev.gatewright.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void everyRuleHasACodeOfItsOwn() {
        assertThat(Checks.rules())
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Checks.rules()).allSatisfy(rule -> {
            assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.summary()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
        });
    }

    /** A rule that no test names could be gone without anybody seeing it. */
    @Test
    void everyRuleIsNamedByATest() throws IOException {
        Path folder = Path.of("src/test/java/dev/gatewright/check");
        List<Path> tests;
        try (Stream<Path> files = Files.list(folder)) {
            tests = files.filter(file -> file.toString().endsWith("Test.java")).toList();
        }
        StringBuilder all = new StringBuilder();
        for (Path test : tests) {
            all.append(Files.readString(test));
        }
        List<String> unnamed = Checks.rules().stream()
                .map(Rule::code)
                .filter(code -> !all.toString().contains('"' + code + ' ')
                        && !all.toString().contains('"' + code + '"'))
                .collect(Collectors.toList());
        assertThat(unnamed).isEmpty();
    }

    @Test
    void whatGitHubRefusesIsAlwaysAnErrorAndWhatItTakesOnlyWhenItIsEmitted() {
        assertThat(Weight.REFUSED.severity(Purpose.READING)).isEqualTo(Severity.ERROR);
        assertThat(Weight.FAILS.severity(Purpose.READING)).isEqualTo(Severity.ERROR);
        assertThat(Weight.MISTAKE.severity(Purpose.EMITTING)).isEqualTo(Severity.ERROR);
        assertThat(Weight.MISTAKE.severity(Purpose.READING)).isEqualTo(Severity.WARNING);
        assertThat(Weight.HINT.severity(Purpose.EMITTING)).isEqualTo(Severity.WARNING);
    }
}
