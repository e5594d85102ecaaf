package dev.gatewright.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of GitHub's filter pattern cheat sheet, and the edges between them. */
class FilterPatternTest {

    @ParameterizedTest(name = "{0} matches {1}")
    @CsvSource({
        "feature/*, feature/my-branch",
        "feature/*, feature/your-branch",
        "feature/**, feature/beta-a/my-branch",
        "feature/**, feature/your-branch",
        "feature/**, feature/mona/the/octocat",
        "main, main",
        "releases/mona-the-octocat, releases/mona-the-octocat",
        "*, main",
        "*, releases",
        "**, all/the/branches",
        "**, every/tag",
        "*feature, mona-feature",
        "*feature, feature",
        "*feature, ver-10-feature",
        "v2*, v2",
        "v2*, v2.0",
        "v2*, v2.9",
        "v[12].[0-9]+.[0-9]+, v1.10.1",
        "v[12].[0-9]+.[0-9]+, v2.0.0",
        "Octo*, Octocat",
        "[CB]at, Cat",
        "[CB]at, Bat",
        "[1-2]00, 100",
        "[1-2]00, 200",
        "[0-9a-z], q"
    })
    void rowsForBranchesAndTags(String pattern, String name) {
        assertThat(FilterPattern.of(pattern).matches(name)).isTrue();
    }

    @ParameterizedTest(name = "{0} matches {1}")
    @CsvSource({
        "*, README.md",
        "*, server.rb",
        "*.jsx?, page.js",
        "*.jsx?, page.jsx",
        "**, all/the/files.md",
        "*.js, app.js",
        "*.js, index.js",
        "**.js, index.js",
        "**.js, js/index.js",
        "**.js, src/js/app.js",
        "docs/*, docs/README.md",
        "docs/*, docs/file.txt",
        "docs/**, docs/README.md",
        "docs/**, docs/mona/octocat.txt",
        "docs/**/*.md, docs/README.md",
        "docs/**/*.md, docs/mona/hello-world.md",
        "docs/**/*.md, docs/a/markdown/file.md",
        "**/docs/**, docs/hello.md",
        "**/docs/**, dir/docs/my-file.txt",
        "**/docs/**, space/docs/plan/space.doc",
        "**/README.md, README.md",
        "**/README.md, js/README.md",
        "**/*src/**, a/src/app.js",
        "**/*src/**, my-src/code/js/app.js",
        "**/*-post.md, my-post.md",
        "**/*-post.md, path/their-post.md",
        "**/migrate-*.sql, migrate-10909.sql",
        "**/migrate-*.sql, db/migrate-v1.0.sql",
        "**/migrate-*.sql, db/sept/migrate-v1.sql"
    })
    void rowsForPaths(String pattern, String path) {
        assertThat(FilterPattern.of(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest(name = "{0} doesn''t match {1}")
    @CsvSource({
        "feature/*, feature/a/b",
        "feature/*, features/a",
        "*, a/b",
        "main, mainline",
        "main, Main",
        "*.js, js/index.js",
        "*.jsx?, page.jsxx",
        "docs/*, docs/a/b",
        "docs/**, other/docs/a",
        "docs/**/*.md, docsREADME.md",
        "**/docs/**, mydocs/hello.md",
        "**/README.md, xREADME.md",
        "**/README.md, a/xREADME.md",
        "v[12].[0-9]+.[0-9]+, v3.0.0",
        "v[12].[0-9]+.[0-9]+, v1..1",
        "[CB]at, bat"
    })
    void whatTheRowsLeaveOut(String pattern, String name) {
        assertThat(FilterPattern.of(pattern).matches(name)).isFalse();
    }

    @ParameterizedTest(name = "{0} matches {1}")
    @CsvSource({"\\*, *", "\\!important, !important", "a\\+, a+", "a!b, a!b", "a\\\\b, a\\b"})
    void aBackslashMakesASpecialCharacterPlain(String pattern, String name) {
        assertThat(FilterPattern.of(pattern).matches(name)).isTrue();
    }

    @Test
    void anExclamationMarkAtTheStartNegates() {
        FilterPattern pattern = FilterPattern.of("!docs/**");

        assertThat(pattern.isNegative()).isTrue();
        assertThat(pattern.matches("docs/a.md")).isTrue();
        assertThat(pattern).hasToString("!docs/**").isEqualTo(FilterPattern.of("!docs/**"));
    }

    @Test
    void aNegativePatternTakesAway() {
        PatternList list = PatternList.of(List.of("*.md", "!README.md"));

        assertThat(list.matches("hello.md")).isTrue();
        assertThat(list.matches("README.md")).isFalse();
        assertThat(list.matches("docs/hello.md")).isFalse();
    }

    @Test
    void aLaterPositivePatternIncludesAgain() {
        PatternList list = PatternList.of(List.of("*.md", "!README.md", "README*"));

        assertThat(list.matches("hello.md")).isTrue();
        assertThat(list.matches("README.md")).isTrue();
        assertThat(list.matches("README.doc")).isTrue();
    }

    @Test
    void onlyNegativePatternsMatchNothing() {
        assertThat(PatternList.of(List.of("!a")).isOnlyNegative()).isTrue();
        assertThat(PatternList.of(List.of("!a")).matches("b")).isFalse();
        assertThat(PatternList.of(List.of("b", "!a")).isOnlyNegative()).isFalse();
        assertThat(PatternList.of(List.of()).isOnlyNegative()).isFalse();
    }

    @Test
    void aPatternThatInvitesBacktrackingStaysFast() {
        FilterPattern pattern = FilterPattern.of("**a".repeat(40) + "b");
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(pattern.matches("a".repeat(2_000))).isFalse());
    }
}
