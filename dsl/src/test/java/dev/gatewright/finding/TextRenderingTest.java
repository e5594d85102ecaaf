package dev.gatewright.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.source.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextRenderingTest {

    private static Sources holding(String line) {
        return new Sources() {
            @Override
            public String file(Origin origin) {
                return origin.file();
            }

            @Override
            public Optional<String> line(Origin origin) {
                return Optional.of(line);
            }
        };
    }

    private static String rendered(String line, Finding... findings) {
        return new TextRendering(holding(line), Palette.PLAIN).render(Report.of(List.of(findings)));
    }

    @Test
    void aFindingShowsItsPlaceTheFactTheLineACaretAndTheWayOut() {
        Finding finding = Finding.error(
                "unknown-key", Origin.of("ci.yml", 7, 5), "Unknown key `run-on`.", "Did you mean `runs-on`?");
        assertThat(rendered("    run-on: ubuntu-latest", finding)).isEqualTo("""
                ci.yml:7:5: error: Unknown key `run-on`. [unknown-key]
                    7 |     run-on: ubuntu-latest
                      |     ^
                      = Did you mean `runs-on`?

                1 error.
                """);
    }

    @Test
    void aLineOfJavaHasNoColumnAndNoCaret() {
        Origin here = Origin.here();
        assertThat(rendered("  job(\"a\")", Finding.warning("code", here, "Fact.", "Way out.")))
                .isEqualTo("""
                TextRenderingTest.java:%d: warning: Fact. [code]
                %5d |   job("a")
                      = Way out.

                1 warning.
                """.formatted(here.line(), here.line()));
    }

    @Test
    void aFindingWithoutAPlaceIsSaidAllTheSame() {
        TextRendering rendering = new TextRendering(Sources.NONE, Palette.PLAIN);
        Report report = Report.of(List.of(Finding.info("code", Origin.unknown(), "Fact.", "")));
        assertThat(rendering.render(report)).isEqualTo("info: Fact. [code]\n\n1 note.\n");
    }

    @Test
    void nothingFoundIsNothingSaid() {
        assertThat(rendered("")).isEmpty();
    }

    @Test
    void theCaretStandsBelowItsCharacterWhateverIsBeforeIt() {
        assertThat(caretUnder("\tab", 3)).isEqualTo("\t ^");
        assertThat(caretUnder("漢字x", 3)).isEqualTo("    ^");
        assertThat(caretUnder("😀x", 3)).isEqualTo("  ^");
        assertThat(caretUnder("e\u0301x", 3)).isEqualTo(" ^");
        assertThat(caretUnder("ab", 9)).isEqualTo("  ^");
    }

    private static String caretUnder(String line, int column) {
        return rendered(line, Finding.error("code", Origin.of("f", 1, column), "Fact.", ""))
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow()
                .substring("      | ".length());
    }

    @Test
    void aLongLineIsCutAroundTheColumn() {
        String line = "x".repeat(5_000) + "HERE" + "y".repeat(5_000_000);
        List<String> lines = rendered(line, Finding.error("code", Origin.of("f", 1, 5_001), "Fact.", ""))
                .lines()
                .toList();
        String shown = lines.get(1).substring(8);
        assertThat(shown).hasSizeLessThan(200).startsWith("…").endsWith("…");
        assertThat(shown.substring(lines.get(2).indexOf('^') - 8)).startsWith("HERE");
    }

    @Test
    void aCutNeverPartsACharacter() {
        String line = "😀".repeat(300);
        for (int column = 1; column <= line.length(); column++) {
            String text = Excerpt.of(line, column).text();
            assertThat(text.replace("…", "").replace("😀", "")).isEmpty();
        }
    }

    @Test
    void controlCharactersAndMarksThatReorderTextAreShownInsteadOfObeyed() {
        String text = rendered(
                "a\u001b[31m", Finding.error("code", Origin.of("f\u0007", 1, 1), "Red\u001b[0m \u202e text.", "A\rB"));
        assertThat(text).contains("a␛[31m", "f␇:1:1", "Red␛[0m \ufffd text.", "A␍B");
        assertThat(text.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    }

    @Test
    void aMessageOfSeveralLinesKeepsThemBelowEachOther() {
        assertThat(rendered("x", Finding.error("code", Origin.of("f", 1, 0), "One\ntwo.", "Three\nfour.")))
                .isEqualTo("""
                        f:1: error: One
                                two. [code]
                            1 | x
                              = Three
                                four.

                        1 error.
                        """);
    }

    @Test
    void coloursAreAddedAndNothingElse() {
        Report report = Report.of(List.of(Finding.error("code", Origin.of("f", 1, 2), "Fact.", "Way out.")));
        String coloured = new TextRendering(holding("line"), Palette.ANSI).render(report);
        assertThat(coloured).contains("\033[1;31merror:\033[0m", "\033[1mf:1:2: \033[0m");
        assertThat(coloured.replaceAll("\033\\[[0-9;]*m", ""))
                .isEqualTo(new TextRendering(holding("line"), Palette.PLAIN).render(report));
    }
}
