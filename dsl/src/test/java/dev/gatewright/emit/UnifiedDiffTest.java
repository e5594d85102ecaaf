package dev.gatewright.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> "line " + number + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void equalTextsHaveNone() {
        assertThat(UnifiedDiff.of("f", "a\n", "a\n").lines()).isEmpty();
        assertThat(UnifiedDiff.of("f", "", "").toString()).isEmpty();
    }

    @Test
    void aChangeIsShownWithThreeLinesAroundIt() {
        String after = lines(1, 20).replace("line 10\n", "ten\n");
        assertThat(UnifiedDiff.of("f.yml", lines(1, 20), after).toString()).isEqualTo("""
                --- a/f.yml
                +++ b/f.yml
                @@ -7,7 +7,7 @@
                 line 7
                 line 8
                 line 9
                -line 10
                +ten
                 line 11
                 line 12
                 line 13
                """);
    }

    @Test
    void changesThatAreFarApartAreHunksOfTheirOwn() {
        String after = lines(1, 20).replace("line 2\n", "").replace("line 19\n", "line 19\nnew\n");
        assertThat(UnifiedDiff.of("f", lines(1, 20), after).lines())
                .filteredOn(line -> line.startsWith("@@"))
                .containsExactly("@@ -1,5 +1,4 @@", "@@ -17,4 +16,5 @@");
    }

    @Test
    void changesThatAreCloseAreOneHunk() {
        String after = lines(1, 20).replace("line 5\n", "").replace("line 12\n", "");
        assertThat(UnifiedDiff.of("f", lines(1, 20), after).lines())
                .filteredOn(line -> line.startsWith("@@"))
                .containsExactly("@@ -2,14 +2,12 @@");
    }

    @Test
    void aMissingLineBreakAtTheEndIsSaid() {
        assertThat(UnifiedDiff.of("f", "a", "a\n").lines())
                .containsExactly("--- a/f", "+++ b/f", "@@ -1 +1 @@", "-a", "\\ No newline at end of file", "+a");
    }

    @Test
    void aLongTextThatIsAllDifferentIsReplacedAsAWhole() {
        String before = lines(1, 5_000);
        String after = lines(10_001, 15_000);
        List<String> diff = UnifiedDiff.of("f", before, after).lines();
        assertThat(diff).hasSize(10_003);
        assertThat(patched(before, diff)).isEqualTo(after);
    }

    @Property
    void whoAppliesItGetsTheOtherText(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(patched(before, UnifiedDiff.of("f", before, after).lines())).isEqualTo(after);
    }

    @Property(tries = 200)
    void itIsAsShortAsCanBe(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<LineEdits.Edit> edits = LineEdits.between(split(before), split(after));
        long changed = edits.stream().filter(edit -> !edit.isKept()).count();
        assertThat(changed)
                .isEqualTo(
                        split(before).size() + split(after).size() - 2L * longestCommon(split(before), split(after)));
    }

    @Test
    void patchTakesIt(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("f");
        Files.writeString(file, lines(1, 30));
        String after = lines(1, 30).replace("line 3\n", "three\n").replace("line 25\n", "") + "end\n";
        Files.writeString(
                folder.resolve("diff"), UnifiedDiff.of("f", lines(1, 30), after).toString());
        assumeTrue(patch(folder), "`patch` isn't installed, so its opinion is skipped");
        assertThat(file).hasContent(after);
    }

    private static boolean patch(Path folder) throws InterruptedException {
        try {
            Process process = new ProcessBuilder("patch", "-p1", "-i", "diff")
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            return true;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a\n", "b\n", "c\n", "\n").list().ofMaxSize(30).map(lines -> String.join("", lines));
    }

    private static List<String> split(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    private static int longestCommon(List<String> one, List<String> other) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                length[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[one.size()][other.size()];
    }

    /** A reader of unified diffs that trusts the numbers in the hunks' heads. */
    private static String patched(String before, List<String> diff) {
        List<String> old = split(before);
        List<String> made = new ArrayList<>();
        int at = 0;
        for (String line : diff.subList(Math.min(2, diff.size()), diff.size())) {
            if (line.startsWith("@@")) {
                String[] range = line.split(" ")[1].substring(1).split(",");
                int start = Integer.parseInt(range[0]) - (range.length > 1 && range[1].equals("0") ? 0 : 1);
                made.addAll(old.subList(at, start));
                at = start;
            } else if (line.startsWith("+")) {
                made.add(line.substring(1));
            } else {
                assertThat(old.get(at)).isEqualTo(line.substring(1));
                at++;
                if (line.startsWith(" ")) {
                    made.add(line.substring(1));
                }
            }
        }
        made.addAll(old.subList(at, old.size()));
        return made.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
