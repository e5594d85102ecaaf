package dev.gatewright.expression.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.evaluate.Evaluator;
import dev.gatewright.expression.value.Obj;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {

    @TempDir
    Path root;

    @BeforeEach
    void files() throws IOException {
        for (String file : List.of(
                "a.lock",
                "b/c.lock",
                "b/d/e.lock",
                "b/.hidden/f.lock",
                "b.lock",
                "x1.txt",
                "x2.txt",
                "[x].txt",
                "é.md")) {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "content of " + file);
        }
    }

    @Test
    void filesAreHashedInTheOrderOfTheirNames() throws Exception {
        matches("**/*.lock", "a.lock", "b/.hidden/f.lock", "b/c.lock", "b/d/e.lock", "b.lock");
        matches(
                "**",
                "[x].txt",
                "a.lock",
                "b/.hidden/f.lock",
                "b/c.lock",
                "b/d/e.lock",
                "b.lock",
                "x1.txt",
                "x2.txt",
                "é.md");
    }

    @Test
    void aFolderMatchesAllThatIsInIt() throws Exception {
        matches("b", "b/.hidden/f.lock", "b/c.lock", "b/d/e.lock");
        matches("b/", "b/.hidden/f.lock", "b/c.lock", "b/d/e.lock");
        matches("./b/d", "b/d/e.lock");
        matches("b/d/**", "b/d/e.lock");
    }

    @Test
    void starsAndQuestionMarksStayInTheirSegment() throws Exception {
        matches("*.lock", "a.lock", "b.lock");
        matches("x?.txt", "x1.txt", "x2.txt");
        matches("b/*/*.lock", "b/.hidden/f.lock", "b/d/e.lock");
    }

    @Test
    void setsMatchOneCharacter() throws Exception {
        matches("x[2-9].txt", "x2.txt");
        matches("x[!2].txt", "x1.txt");
        matches("[[]x].txt", "[x].txt");
        matches("\\[x\\].txt", "[x].txt");
        matches("x[12.txt");
        matches("[z-a]*");
    }

    @Test
    void laterPatternsTakeBackWhatEarlierOnesTook() throws Exception {
        assertThat(hash("**/*.lock", "!b", "b/d/e.lock")).isEqualTo(expected("a.lock", "b/d/e.lock", "b.lock"));
        assertThat(hash("**/*.lock\n# a comment\n\n!**/d/**"))
                .isEqualTo(expected("a.lock", "b/.hidden/f.lock", "b/c.lock", "b.lock"));
        assertThat(hash("!a.lock", "!!a.lock")).isEqualTo(expected("a.lock"));
    }

    @Test
    void absolutePatternsCountInsideTheWorkspaceOnly() throws Exception {
        String absolute = root.toString().replace('\\', '/');
        matches(absolute + "/a.*", "a.lock");
        matches("/nowhere/**");
        assertThat(hash("/")).isEqualTo(hash("**"));
    }

    @Test
    void filesThatPatternsNameAreHashedInThatOrder() throws Exception {
        assertThat(hash("x2.txt", "b/d/**", "a.lock", "b/c.lock"))
                .isEqualTo(expected("x2.txt", "b/d/e.lock", "a.lock", "b/c.lock"));
        assertThat(hash("x2.txt", "b/d", "b", "nope"))
                .isEqualTo(expected("x2.txt", "b/.hidden/f.lock", "b/c.lock", "b/d/e.lock"));
    }

    @Test
    void nothingMatchedIsTheEmptyString() {
        assertThat(hash("*.nope")).isEmpty();
    }

    @Test
    void relativeSegmentsAreRefused() {
        assertThatThrownBy(() -> hash("../x"))
                .isInstanceOf(ExpressionError.class)
                .hasMessageStartingWith("Invalid pattern '../x'");
        assertThatThrownBy(() -> hash("b/./c")).isInstanceOf(ExpressionError.class);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void linksToFoldersAreOnlyFollowedWhenAsked() throws Exception {
        Files.createSymbolicLink(root.resolve("link"), root.resolve("b/d"));
        Files.createSymbolicLink(root.resolve("b/d/back"), root);
        Files.createSymbolicLink(root.resolve("one.lock"), root.resolve("a.lock"));
        assertThat(hash("link/**")).isEmpty();
        assertThat(hash("one.lock")).isEqualTo(expected("a.lock"));
        assertThat(hash("link/e.lock")).isEqualTo(expected("b/d/e.lock"));
        assertThat(eval("hashFiles('--follow-symbolic-links', 'link/*.lock')")).isEqualTo(expected("b/d/e.lock"));
    }

    private void matches(String pattern, String... files) throws Exception {
        assertThat(hash(pattern)).as(pattern).isEqualTo(files.length == 0 ? "" : expected(files));
    }

    private String hash(String... patterns) {
        return Directory.of(root).hash(List.of(patterns), false).text();
    }

    private String eval(String text) {
        EvaluationContext context = EvaluationContext.of(Obj.EMPTY).workspace(Directory.of(root));
        return Evaluator.evaluate(Expression.parse(text), context).text();
    }

    private static String expected(String... files) throws Exception {
        MessageDigest all = MessageDigest.getInstance("SHA-256");
        for (String file : files) {
            byte[] content = ("content of " + file).getBytes(StandardCharsets.UTF_8);
            all.update(MessageDigest.getInstance("SHA-256").digest(content));
        }
        return HexFormat.of().formatHex(all.digest());
    }
}
