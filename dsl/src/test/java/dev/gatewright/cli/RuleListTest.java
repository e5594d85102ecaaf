package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.Checks;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.Weight;
import dev.gatewright.project.Suppressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** RULES.md lists every code of `check`. To write it anew: {@code mvn test -Dtest=RuleListTest -Dgolden.write}. */
class RuleListTest {

    private static final Path FILE = Path.of("RULES.md");

    @Test
    void theListIsThatOfTheCode() throws IOException {
        if (System.getProperty("golden.write") != null) {
            Files.writeString(FILE, list());
        }
        assertThat(Files.readString(FILE).replace("\r\n", "\n")).isEqualTo(list());
    }

    private static String list() {
        return """
                # What `check` finds

                The code stands behind each finding, and suppresses it: `# gatewright: ignore[code] reason` on its line, or alone on the line
                above. A test holds this list to the code.

                ## What GitHub refuses

                Errors: GitHub's parser refuses the file, or GitHub won't start or run it.

                %s
                ## What can't do what is meant

                Warnings in a file that was read; a pipeline in Java isn't emitted with them.

                %s
                ## What is likely not meant

                Warnings.

                %s
                ## The file itself

                YAML and encoding, as GitHub reads them: %s.

                Suppressions: %s.
                """.formatted(
                        table(EnumSet.of(Weight.REFUSED, Weight.FAILS)),
                        table(EnumSet.of(Weight.MISTAKE)),
                        table(EnumSet.of(Weight.HINT)),
                        codes(ProjectChecks.ofYaml()),
                        codes(Suppressions.codes()));
    }

    private static String codes(List<String> codes) {
        return codes.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
    }

    private static String table(Set<Weight> weights) {
        return "| code | what is wrong | who says so |\n|---|---|---|\n"
                + Checks.rules().stream()
                        .filter(rule -> weights.contains(rule.weight()))
                        .map(RuleListTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Rule rule) {
        return "| `" + rule.code() + "` | " + cell(rule.summary()) + " | " + cell(rule.source()) + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
    }
}
