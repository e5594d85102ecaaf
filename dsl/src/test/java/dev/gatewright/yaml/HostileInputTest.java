package dev.gatewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.yaml.Problem.Code;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input is answered with data, soon. */
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {

    private static final int LIMIT = Limits.GITHUB.characters();

    @ParameterizedTest
    @CsvSource({
        "a:\\n\\tb: 1,2:1",
        "a: b: c,1:5",
        "a: [b,1:6",
        "a: \"b,1:4",
        "a: 'b\\nc: d,1:4",
        "a: b\\n c: d,2:3",
        "- a\\nb: c,2:1",
        "a: @b,1:4",
        "a: `b`,1:4",
        "a: \"\\\\q\",1:6",
        "a: %b,1:4",
        "!e!x a,1:1",
        "{a: b]},1:6",
        "a\\nb: c,2:2",
        "a: |x\\n  b,1:5",
        "a: - b,1:4",
        "%YAML 3.0\\n---\\na,1:1",
        "a: *,1:5",
        "a: &,1:5"
    })
    void brokenTextIsOneProblemWithAPlaceAndAWayOut(String text, String place) {
        Reading reading = Yaml.read(
                "f.yml", text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\"));
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.root()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.SYNTAX);
            assertThat(problem.origin()).hasToString("f.yml:" + place);
            assertThat(problem.message()).contains(". ").endsWith(".");
        });
    }

    @Test
    void charactersThatYamlForbidsAreToldByTheirCode() {
        Problem problem = Yaml.read("f.yml", "a: b\nc: \u0007").problems().get(0);
        assertThat(problem.message()).contains("U+0007");
        assertThat(problem.origin()).hasToString("f.yml:2:4");
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirPlace() {
        byte[] bytes = "a: é\nbc: x".getBytes(StandardCharsets.ISO_8859_1);
        Problem problem = Yaml.read("f.yml", bytes).problems().get(0);
        assertThat(problem.code()).isEqualTo(Code.ENCODING);
        assertThat(problem.origin()).hasToString("f.yml:1:4");
        assertThat(problem.message()).contains("0xE9");
        byte[] cut = {'a', ':', ' ', (byte) 0xf0, (byte) 0x9f};
        assertThat(Yaml.read("f.yml", cut).problems().get(0).code()).isEqualTo(Code.ENCODING);
        byte[] wide = "a: b".getBytes(StandardCharsets.UTF_16);
        assertThat(Yaml.read("f.yml", wide).isReadable()).isFalse();
        assertThat(Yaml.read("f.yml", "a: é😀".getBytes(StandardCharsets.UTF_8)).problems())
                .isEmpty();
    }

    @Test
    void tenMegabytesOnOneLineAreRefusedAtOnce() {
        assertThat(Yaml.read("f.yml", "a".repeat(10_000_000)).problems())
                .extracting(Problem::code)
                .containsExactly(Code.TOO_LONG);
    }

    @Test
    void theLimitOfCharactersIsExact() {
        assertThat(Yaml.read("f.yml", "a: b", Limits.GITHUB.withCharacters(4)).problems())
                .isEmpty();
        assertThat(Yaml.read("f.yml", "a: bc", Limits.GITHUB.withCharacters(4)).problems())
                .extracting(Problem::code)
                .containsExactly(Code.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"'[',']'", "'{a: ',}", "'- ',''", "'[{a: ','}]'"})
    void tenThousandNestedCollectionsAreTooDeep(String open, String close) {
        String text = open.repeat(10_000) + close.repeat(10_000);
        assertThat(Yaml.read("f.yml", text).problems())
                .extracting(Problem::code)
                .containsExactly(Code.TOO_DEEP);
    }

    @Test
    void theLimitOfDepthIsExactAndFollowsAliases() {
        String fifty = "[".repeat(50) + "]".repeat(50);
        assertThat(Yaml.read("f.yml", fifty).problems()).isEmpty();
        assertThat(Yaml.read("f.yml", "[" + fifty + "]").problems())
                .extracting(Problem::code)
                .containsExactly(Code.TOO_DEEP);
        String deep = "[".repeat(30) + "]".repeat(30);
        assertThat(Yaml.read("f.yml", "- &a " + deep + "\n- " + deep.replace("[]", "[*a]"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Code.TOO_DEEP);
    }

    @Test
    void aBombOfAliasesIsTooMuch() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        assertThat(Yaml.read("f.yml", bomb.toString()).problems())
                .extracting(Problem::code)
                .contains(Code.TOO_MANY_NODES);
    }

    @Test
    void theLimitOfNodesIsExact() {
        String text = "- &a x\n- *a\n";
        assertThat(Yaml.read("f.yml", text, Limits.GITHUB.withNodes(8)).problems())
                .isEmpty();
        assertThat(Yaml.read("f.yml", text, Limits.GITHUB.withNodes(7)).isReadable())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("monotony")
    void aMegabyteOfOneThingEnds(String name, String text) {
        assertThat(text.length()).isLessThanOrEqualTo(LIMIT);
        Reading reading = Yaml.read(name, text);
        assertThat(reading.isReadable()).isEqualTo(!reading.documents().isEmpty());
        assertThat(Yaml.print(reading.documents()).length()).isLessThan(8 * LIMIT);
    }

    static Stream<Arguments> monotony() {
        int n = LIMIT - 10;
        return Stream.of(
                Arguments.of("a plain word", "k: " + "a".repeat(n)),
                Arguments.of("quotes", "k: '" + "''".repeat(n / 2) + "'"),
                Arguments.of("an open quote", "k: \"" + "a ".repeat(n / 2)),
                Arguments.of("commas", "[" + "a,".repeat(n / 2) + "]"),
                Arguments.of("flow keys", "{" + "a b c d e f g, ".repeat(n / 15) + "}"),
                Arguments.of("brackets", "[".repeat(n)),
                Arguments.of("question marks", "? ".repeat(n / 2)),
                Arguments.of("colons", "a" + ":".repeat(n)),
                Arguments.of("hashes", "#".repeat(n)),
                Arguments.of("comments", "k: 1\n" + "# c\n".repeat(n / 4)),
                Arguments.of("comments in a list", "[" + "# c\n".repeat(n / 4) + "]"),
                Arguments.of("newlines", "\n".repeat(n)),
                Arguments.of("newlines in a list", "k: [a" + "\n".repeat(n) + "]"),
                Arguments.of("carriage returns", "\r".repeat(n)),
                Arguments.of("blanks", " ".repeat(n)),
                Arguments.of("tabs", "\t".repeat(n)),
                Arguments.of("an exclamation", "!".repeat(n)),
                Arguments.of("lines of a plain word", "k: a" + "\n a".repeat(n / 3)),
                Arguments.of("lines of a quoted word", "k: \"a" + "\n a".repeat(n / 3) + "\""),
                Arguments.of("lines of a literal", "k: |\n" + " a\n".repeat(n / 3)),
                Arguments.of("blank lines of a literal", "k: |+\n" + "\n".repeat(n)),
                Arguments.of("wide characters", "k: " + "😀".repeat(n / 2)),
                Arguments.of("documents", "---\n".repeat(1000)),
                Arguments.of("anchors", "- &a x\n".repeat(n / 7)),
                Arguments.of("keys", "k: 1\n".repeat(n / 5)));
    }
}
