package dev.gatewright.yaml;

import static dev.gatewright.yaml.Trees.list;
import static dev.gatewright.yaml.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house style of trees that were built in Java. */
class PrinterTest {

    @Test
    void aWorkflowLooksAsPeopleWriteIt() {
        Mapping step = map("name", "Test", "run", "mvn -B verify\nmvn -B site\n");
        Mapping workflow = map(
                "name",
                "Build",
                "on",
                map("push", map("branches", list("main", "develop")), "pull_request", Scalar.ofNull()),
                "permissions",
                Mapping.empty(),
                "jobs",
                map(
                        "build",
                        map(
                                "runs-on",
                                "ubuntu-latest",
                                "timeout-minutes",
                                10,
                                "steps",
                                list(map("uses", "a/b@v1"), step))));
        assertThat(Yaml.print(workflow)).isEqualTo("""
                        name: Build
                        on:
                          push:
                            branches: [main, develop]
                          pull_request:
                        permissions: {}
                        jobs:
                          build:
                            runs-on: ubuntu-latest
                            timeout-minutes: 10
                            steps:
                              - uses: a/b@v1
                              - name: Test
                                run: |
                                  mvn -B verify
                                  mvn -B site
                        """);
    }

    @Test
    void theTextOfANodeIsItsYaml() {
        assertThat(map("a", list("b"))).hasToString("a: [b]");
        assertThat(Scalar.of("yes")).hasToString("'yes'");
        assertThat(Scalar.ofNull()).hasToString("");
        assertThat(new Alias("x", Scalar.of(1), Decor.NONE)).hasToString("*x");
        assertThat(new Deferred(() -> "needs.?.outputs.x", Decor.NONE)).hasToString("needs.?.outputs.x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "No",
                "ON",
                "off",
                "y",
                "N",
                "true",
                "null",
                "~",
                "",
                "0755",
                "0o17",
                "0x1",
                "1_000",
                "1:30",
                "2001-12-14",
                ".5",
                "1e3",
                ".nan",
                "<<",
                "=",
                " lead",
                "trail ",
                "a: b",
                "a #b",
                "#c",
                "- x",
                "-",
                "? x",
                "&a",
                "*a",
                "!t",
                "|",
                ">",
                "%x",
                "@x",
                "`x",
                "{x",
                "[x",
                "x:",
                "'x",
                "\"x",
                "---",
                "..."
            })
    void textThatAReaderCouldMistakeIsInSingleQuotes(String text) {
        assertThat(Yaml.print(map("key", text))).isEqualTo("key: '" + text.replace("'", "''") + "'\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main",
                "ubuntu-latest",
                "actions/checkout@v4",
                "${{ github.ref }}",
                "1.2.3",
                "v1",
                "a:b",
                "a#b",
                "it's",
                "say \"x\"",
                "--flag",
                "-x",
                ".",
                "..",
                "a, b",
                "a [b]",
                "C:\\x",
                "http://a.b/c?d",
                "12 34",
                "nope",
                "onwards",
                ":app:build",
                "😀"
            })
    void nothingElseIsQuoted(String text) {
        assertThat(Yaml.print(map("key", text))).isEqualTo("key: " + text + "\n");
    }

    @Test
    void onStaysPlainAsAKeyAlone() {
        assertThat(Yaml.print(map("on", "on", "off", "x"))).isEqualTo("on: 'on'\n'off': x\n");
    }

    @Test
    void textOfSeveralLinesIsALiteralBlockThatKeepsItsEnd() {
        assertThat(Yaml.print(map("a", "x\ny"))).isEqualTo("a: |-\n  x\n  y\n");
        assertThat(Yaml.print(map("a", "x\ny\n"))).isEqualTo("a: |\n  x\n  y\n");
        assertThat(Yaml.print(map("a", "x\n\ny\n\n", "b", "z"))).isEqualTo("a: |+\n  x\n\n  y\n\nb: z\n");
    }

    @Test
    void aBlockWhoseFirstLineIsIndentedSaysItsIndentation() {
        assertThat(Yaml.print(map("a", list("  x\ny\n")))).isEqualTo("a:\n  - |2\n      x\n    y\n");
        assertThat(Yaml.print(map("a", "\tx\ny"))).isEqualTo("a: |2-\n  \tx\n  y\n");
    }

    @Test
    void whatNoBlockCanHoldIsInDoubleQuotes() {
        assertThat(Yaml.print(map("a", "x\r\ny"))).isEqualTo("a: \"x\\r\\ny\"\n");
        assertThat(Yaml.print(map("a", "x\u0007\ny"))).isEqualTo("a: \"x\\x07\\ny\"\n");
        assertThat(Yaml.print(map("a", "x\n  "))).isEqualTo("a: \"x\\n  \"\n");
        assertThat(Yaml.print(map("a", "\n"))).isEqualTo("a: \"\\n\"\n");
        assertThat(Yaml.print(map("a", "x\u2028y"))).isEqualTo("a: \"x\\u2028y\"\n");
        assertThat(Yaml.print(map("a", "x\ty"))).isEqualTo("a: \"x\\ty\"\n");
    }

    @Test
    void aKeyOfSeveralLinesIsQuotedAndALongOneGetsAQuestionMark() {
        assertThat(Yaml.print(map("a\nb", "x"))).isEqualTo("\"a\\nb\": x\n");
        assertThat(Yaml.print(map("k".repeat(1000), "x"))).isEqualTo("? " + "k".repeat(1000) + "\n: x\n");
    }

    @Test
    void aListOfWordsIsShortAsLongAsItFits() {
        assertThat(Yaml.print(map("a", list("x", 1, true)))).isEqualTo("a: [x, 1, true]\n");
        assertThat(Yaml.print(map("a", list("x", "${{ y }}")))).isEqualTo("a:\n  - x\n  - ${{ y }}\n");
        assertThat(Yaml.print(map("a", list("3.12", "on")))).isEqualTo("a: ['3.12', 'on']\n");
        assertThat(Yaml.print(map("a", list("*.md")))).isEqualTo("a:\n  - '*.md'\n");
        String word = "w".repeat(48);
        assertThat(Yaml.print(map("a", list(word, word.substring(2))))).startsWith("a:\n  - w");
        assertThat(Yaml.print(map("a", list(word, word.substring(3))))).hasSize(100 + 1);
    }

    @Test
    void listsOfListsAndEmptyOnesAreCompact() {
        assertThat(Yaml.print(list(list("a", "b"), list(map("c", "d")), list(), map())))
                .isEqualTo("- [a, b]\n- - c: d\n- []\n- {}\n");
    }

    @Test
    void aStyleThatIsAskedForHolds() {
        Node flow = map("a", "x, y", "b", list("1")).withDecor(Decor.NONE.withStyle(Style.FLOW));
        assertThat(Yaml.print(map("k", flow))).isEqualTo("k: { a: 'x, y', b: ['1'] }\n");
        Node block = list("a").withDecor(Decor.NONE.withStyle(Style.BLOCK));
        assertThat(Yaml.print(map("k", block))).isEqualTo("k:\n  - a\n");
        Node folded = Scalar.of("one\ntwo\n").withDecor(Decor.NONE.withStyle(Style.FOLDED));
        assertThat(Yaml.print(map("k", folded))).isEqualTo("k: >\n  one\n\n  two\n");
        Node quoted = Scalar.of("a: b").withDecor(Decor.NONE.withStyle(Style.DOUBLE_QUOTED));
        assertThat(Yaml.print(map("k", quoted))).isEqualTo("k: \"a: b\"\n");
    }

    @Test
    void commentsOfAnEntryStandAboveAndBehindIt() {
        Node value = Scalar.of("v")
                .withDecor(Decor.NONE.withBefore(List.of("", "# why")).withBeside("# so"));
        assertThat(Yaml.print(map("a", "x", "b", value))).isEqualTo("a: x\n\n# why\nb: v # so\n");
        Node steps = list(map("run", "x"))
                .withDecor(Decor.NONE
                        .withBefore(List.of("# why"))
                        .withBeside("# so")
                        .withAfter(List.of("# end")));
        assertThat(Yaml.print(map("steps", steps))).isEqualTo("# why\nsteps: # so\n  - run: x\n  # end\n");
    }

    @Test
    void commentsOfAnItemStandAboveItsDash() {
        Node first = map("run", Scalar.of("x").withDecor(Decor.NONE.withBefore(List.of("# inner"))))
                .withDecor(Decor.NONE.withBefore(List.of("# outer")));
        assertThat(Yaml.print(list(first))).isEqualTo("# outer\n# inner\n- run: x\n");
    }

    @Test
    void aCommentBehindABlockScalarStandsBehindItsHeader() {
        Node script = Scalar.of("a\nb\n").withDecor(Decor.NONE.withBeside("# sh"));
        assertThat(Yaml.print(map("run", script))).isEqualTo("run: | # sh\n  a\n  b\n");
    }

    @Test
    void commentsBetweenBracketsBreakTheLine() {
        Node item = Scalar.of("a")
                .withDecor(Decor.NONE.withBefore(List.of("# above")).withBeside("# behind"));
        Node flow = list(item, "b").withDecor(Decor.NONE.withStyle(Style.FLOW).withAfter(List.of("# end")));
        assertThat(Yaml.print(map("k", flow))).isEqualTo("k: [\n  # above\n  a, # behind\n  b\n  # end\n]\n");
    }

    @Test
    void whateverIsGivenAsACommentBecomesOne() {
        Node value = Scalar.of("v")
                .withDecor(Decor.NONE.withBefore(List.of("two\nlines")).withBeside("a\nb"));
        assertThat(Yaml.print(map("k", value))).isEqualTo("# two\n# lines\nk: v # a # b\n");
    }

    @Test
    void anchorsAndTagsStandBeforeTheContent() {
        Node anchored = map("a", "b").withDecor(Decor.NONE.withAnchor("x"));
        Node tagged = Scalar.of("1").withDecor(Decor.NONE.withTag("!!str"));
        assertThat(Yaml.print(map("k", anchored, "l", new Alias("x", anchored, Decor.NONE), "m", tagged)))
                .isEqualTo("k: &x\n  a: b\nl: *x\nm: !!str '1'\n");
        assertThat(Yaml.print(new Scalar("1", Scalar.Type.FLOAT, Decor.NONE))).isEqualTo("!!float 1\n");
    }

    @Test
    void aHeaderAndAFooterStandAroundTheTree() {
        Document document = Document.of(map("a", "b"))
                .withHeader(List.of("# Generated.", ""))
                .withFooter(List.of("", "# End."));
        assertThat(Yaml.print(document)).isEqualTo("# Generated.\n\na: b\n\n# End.\n");
    }

    @Test
    void aTreeDeeperThanAnyFileIsRefusedWithAMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yaml.print(nested(10_000)))
                .withMessageContaining("1000 levels");
    }

    @Test
    void treesOfAnyDepthAreComparedAndHashed() {
        assertThat(nested(100_000).equals(nested(100_000))).isTrue();
        assertThat(nested(100_000).equals(nested(100_001))).isFalse();
        assertThat(nested(100_000).hashCode()).isEqualTo(nested(100_000).hashCode());
    }

    private static Node nested(int depth) {
        Node node = Scalar.of("x");
        for (int i = 0; i < depth; i++) {
            node = i % 2 == 0 ? list(node) : map("k", node);
        }
        return node;
    }
}
