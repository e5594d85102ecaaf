package dev.gatewright.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a text that is no YAML, and where. */
class SyntaxTest {

    @Test
    void whatStandsBehindAQuoteOrABracketIsTold() {
        assertSaid("a: 'it's'\n", "1:8", "Nothing may stand behind the quote or bracket");
        assertSaid("a: \"b\" c\n", "1:8", "Nothing may stand behind the quote or bracket");
        assertSaid("a: [b] c\n", "1:8", "Nothing may stand behind the quote or bracket");
        assertSaid("a:\n  - b\n  c: d\n", "3:3", "This line fits none of the blocks above it.");
    }

    @Test
    void aMergeConflictIsToldAsOne() {
        assertSaid(
                "a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n", "2:1", "Git has left a merge conflict here.");
        assertSaid("a: b\n  =======\nc: d: e\n", "3:5", "A `:` can't make a key here.");
    }

    @Test
    void aMissingValueIsTold() {
        assertSaid("a: [b, , c]\n", "1:8", "A value is missing before this.");
        assertSaid("a: [", "1:5", "The file ends where a value is missing.");
    }

    @Test
    void theWayOutFollowsTheFact() {
        Problem problem =
                Yaml.read("a.yml", "a:\n\tb: c\n".getBytes(UTF_8)).problems().get(0);
        assertThat(problem.fact()).isEqualTo("A tab can't indent YAML.");
        assertThat(problem.wayOut()).isEqualTo("Use spaces.");
        Problem quoted = new Problem(Problem.Code.SYNTAX, problem.origin(), "The key `a. b` stands twice. Keep one.");
        assertThat(quoted.fact()).isEqualTo("The key `a. b` stands twice.");
        assertThat(new Problem(Problem.Code.SYNTAX, problem.origin(), "No way out.").wayOut())
                .isEmpty();
    }

    private static void assertSaid(String text, String place, String fact) {
        Problem problem = Yaml.read("a.yml", text.getBytes(UTF_8)).problems().get(0);
        assertThat(problem.origin().line() + ":" + problem.origin().column())
                .as(text)
                .isEqualTo(place);
        assertThat(problem.message()).startsWith(fact);
    }
}
