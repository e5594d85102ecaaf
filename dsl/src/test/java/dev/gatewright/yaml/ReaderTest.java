package dev.gatewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.yaml.Problem.Code;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, where it stands, and as what. */
class ReaderTest {

    private static Reading read(String text) {
        return Yaml.read("f.yml", text);
    }

    private static Mapping mapping(String text) {
        Reading reading = read(text);
        assertThat(reading.problems()).isEmpty();
        return (Mapping) reading.root().orElseThrow();
    }

    private static Node get(String text, String key) {
        return mapping(text).get(key).orElseThrow();
    }

    @Test
    void everyNodeKnowsItsPlace() {
        Mapping root = mapping("# top\non: push\njobs:\n  a:\n  - {b: 😀, c: *x}\n".replace("*x", "\"q\""));
        assertThat(root.origin()).hasToString("f.yml:2:1");
        assertThat(root.get("on").orElseThrow().origin()).hasToString("f.yml:2:5");
        assertThat(root.entries().get(1).key().origin()).hasToString("f.yml:3:1");
        Mapping jobs = (Mapping) root.get("jobs").orElseThrow();
        assertThat(jobs.origin()).hasToString("f.yml:4:3");
        Sequence list = (Sequence) jobs.get("a").orElseThrow();
        assertThat(list.origin()).hasToString("f.yml:5:3");
        Mapping flow = (Mapping) list.items().get(0);
        assertThat(flow.origin()).hasToString("f.yml:5:5");
        assertThat(flow.get("b").orElseThrow().origin()).hasToString("f.yml:5:9");
        assertThat(flow.get("c").orElseThrow().origin())
                .as("columns count UTF-16 units")
                .hasToString("f.yml:5:16");
    }

    @Test
    void aPlaceIncludesTagAndAnchor() {
        assertThat(get("a: &x !!str b\nc: *x", "a").origin()).hasToString("f.yml:1:4");
        assertThat(get("a: &x !!str b\nc: *x", "c").origin()).hasToString("f.yml:2:4");
    }

    @Test
    void nothingStandsBehindItsKey() {
        assertThat(get("a:\nb: 1\n", "a").origin()).hasToString("f.yml:1:3");
    }

    @ParameterizedTest
    @CsvSource({
        "on,STRING",
        "yes,STRING",
        "y,STRING",
        "off,STRING",
        "true,BOOLEAN",
        "False,BOOLEAN",
        "TRUE,BOOLEAN",
        "tRue,STRING",
        "~,NULL",
        "null,NULL",
        "Null,NULL",
        "nULL,STRING",
        "0755,INTEGER",
        "-0,INTEGER",
        "0o17,INTEGER",
        "0o18,STRING",
        "0x1f,INTEGER",
        "0b1,STRING",
        "12_345,STRING",
        "1e3,FLOAT",
        "1.,FLOAT",
        ".5,FLOAT",
        "+.5E-2,FLOAT",
        ".,STRING",
        "+,STRING",
        ".inf,FLOAT",
        "-.INF,FLOAT",
        ".iNF,STRING",
        ".NaN,FLOAT",
        "NaN,STRING",
        "1.2.3,STRING",
        "2001-12-14,STRING",
        "12:30,STRING",
        "0x,STRING",
        "-0x1,STRING",
        "1e,STRING",
        "e3,STRING",
        "+1,INTEGER"
    })
    void plainTextIsReadByTheCoreSchema(String text, Scalar.Type type) {
        assertThat(((Scalar) get("k: " + text, "k")).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'null'", "\"true\"", "'0'", "\"\""})
    void quotedTextIsText(String text) {
        assertThat(((Scalar) get("k: " + text, "k")).isString()).isTrue();
    }

    @Test
    void blockScalarsAreText() {
        assertThat(get("k: |\n  0\n", "k")).isEqualTo(Scalar.of("0\n"));
        assertThat(get("k: >-\n  a\n  b\n", "k")).isEqualTo(Scalar.of("a b"));
    }

    @ParameterizedTest
    @CsvSource({
        "0755,755",
        "0o17,15",
        "0xff,255",
        "0xFFFFFFFF,-1",
        "-12,-12",
        "1e3,1000",
        "+.5,0.5",
        ".inf,Infinity",
        "-.Inf,-Infinity",
        ".nan,NaN",
        "12345678901234567890,12345678901234567000"
    })
    void numbersAreDoublesAsGitHubHasThem(String text, double value) {
        assertThat(((Scalar) get("k: " + text, "k")).asDouble()).hasValue(value);
    }

    @Test
    void wholeNumbersBeyondADoubleAreInfinite() {
        assertThat(((Scalar) get("k: " + "9".repeat(400), "k")).asDouble()).hasValue(Double.POSITIVE_INFINITY);
    }

    @Test
    void explicitTagsDecideTheType() {
        assertThat(get("k: !!str 1", "k")).isEqualTo(Scalar.of("1"));
        assertThat(get("k: !<tag:yaml.org,2002:float> 1", "k"))
                .isEqualTo(new Scalar("1", Scalar.Type.FLOAT, Decor.NONE));
        assertThat(get("k: !!null", "k")).isEqualTo(Scalar.ofNull());
        assertThat(get("%TAG !y! tag:yaml.org,2002:\n---\nk: !y!bool true", "k"))
                .isEqualTo(Scalar.of(true));
    }

    @Test
    void tagsThatGitHubRefusesAreProblems() {
        assertProblem("k: !!int \"300\"", Code.TAG_STYLE, "1:4");
        assertProblem("k: !!bool test", Code.TAG_VALUE, "1:4");
        assertProblem("a:\n  - !!timestamp 2022-10-26", Code.UNKNOWN_TAG, "2:5");
        assertProblem("k: ! x", Code.UNKNOWN_TAG, "1:4");
        assertProblem("k: 0x1FFFFFFFF", Code.NUMBER_RANGE, "1:4");
    }

    @Test
    void aliasesAreKeptAndKnowTheirTargets() {
        Mapping root = mapping("a: &x\n  b: 1\nc: *x\nd: [*x]\n");
        Alias alias = (Alias) root.get("c").orElseThrow();
        assertThat(alias.name()).isEqualTo("x");
        assertThat(alias.target()).isEqualTo(root.get("a").orElseThrow());
        assertThat(root.get("a").orElseThrow().decor().anchor()).hasValue("x");
    }

    @Test
    void anAnchorMayBeGivenAgain() {
        Mapping root = mapping("a: &x 1\nb: *x\nc: &x 2\nd: *x\n");
        assertThat(((Alias) root.get("b").orElseThrow()).target()).isEqualTo(Scalar.of(1));
        assertThat(((Alias) root.get("d").orElseThrow()).target()).isEqualTo(Scalar.of(2));
    }

    @Test
    void anchorsThatDontFitAreProblems() {
        assertProblem("a: *x", Code.UNDEFINED_ANCHOR, "1:4");
        assertProblem("a: &x 1", Code.UNUSED_ANCHOR, "1:4");
        assertProblem("a: &x [*x]", Code.RECURSIVE_ALIAS, "1:8");
        assertThat(read("a: &xy 1\nb: *xz\nc: *xy").problems().get(0).message()).contains("`*xy`");
        String many = "a: [&a 1, &b 1, &c 1, &d 1, &e 1, &f 1, &g 1]\nb: *z\n";
        assertThat(read(many).problems())
                .anySatisfy(problem -> assertThat(problem.message()).endsWith("`*e` and 2 more."));
    }

    @Test
    void keysThatStandTwiceAreKeptAndToldOf() {
        Reading reading = read("a: 1\nb: 2\n'a': 3\n");
        assertThat(((Mapping) reading.root().orElseThrow()).entries()).hasSize(3);
        assertProblem("a: 1\nb: 2\n'a': 3\n", Code.DUPLICATE_KEY, "3:1");
        assertThat(reading.problems().get(0).message()).contains("first in line 1");
    }

    @Test
    void aMergeKeyIsAnOrdinaryKeyWithAProblem() {
        assertProblem("a: &x {b: 1}\nc:\n  <<: *x\n", Code.MERGE_KEY, "3:3");
        assertThat(read("'<<': 1").problems()).isEmpty();
        assertThat(Yaml.print(read("<<: 1\n").documents()))
                .as("some readers merge")
                .isEqualTo("<<: 1\n");
    }

    @Test
    void keysMayBeAnything() {
        Mapping root = mapping("{{ x }}: a\n? [b, c]\n: d\n1: e\n? |\n  f\n: g\n\"h i\": j\n");
        assertThat(root.entries()).hasSize(5);
        assertThat(root.entries().get(0).key()).isInstanceOf(Mapping.class);
        assertThat(root.entries().get(0).name()).isEmpty();
        assertThat(root.get("1")).contains(Scalar.of("e"));
        assertThat(root.get("f\n")).contains(Scalar.of("g"));
    }

    @Test
    void lineBreaksOfWindowsAndAByteOrderMarkMeanNothing() {
        Mapping root = mapping("\ufeffa: |\r\n  x\r\n  y\r\nb: 1\r\n");
        assertThat(root).isEqualTo(mapping("a: |\n  x\n  y\nb: 1\n"));
        assertThat(root.entries().get(0).key().origin()).hasToString("f.yml:1:1");
        assertThat(root.get("b").orElseThrow().origin()).hasToString("f.yml:4:4");
    }

    @Test
    void aBlockScalarThatEndsWithTheTextHasNoLastLineBreak() {
        assertThat(get("a: |\n  x", "a")).isEqualTo(Scalar.of("x"));
        assertThat(Yaml.print(read("a: |\n  x").documents())).isEqualTo("a: |\n  x");
        assertThat(Yaml.print(read("a: |\n  x")
                        .root()
                        .map(root -> ((Mapping) root).with("b", Scalar.of(1)))
                        .orElseThrow()))
                .isEqualTo("a: |-\n  x\nb: 1\n");
    }

    @Test
    void aBlockScalarThatOnlyQuotesCanHoldNeedsNoOpenEnd() {
        assertThat(Yaml.print(read("a: |\n  x\u2028y").documents())).isEqualTo("a: \"x\\u2028y\"\n");
    }

    @Test
    void whatGitHubsTestsHaveIsRead() {
        assertThat(get("a:\n  - [one]#, two, three ]\n  - [one, two,\n    three, four]\n", "a"))
                .isEqualTo(Trees.list(Trees.list("one"), Trees.list("one", "two", "three", "four")));
        assertThat(get("a:\n  - \"hello\n  world\"\n", "a")).isEqualTo(Trees.list("hello world"));
        assertThat(get("a:\n  - |\n\n      hello\n", "a")).isEqualTo(Trees.list("\nhello\n"));
        assertThat(get("a:\n  - |\n      \n      hello\n", "a")).isEqualTo(Trees.list("\nhello\n"));
    }

    @Test
    void aTextWithoutContentIsADocumentOfNothing() {
        for (String text : List.of("", "\n\n", "# only\n", "---\n", "\ufeff", "   ")) {
            Reading reading = read(text);
            assertThat(reading.isReadable()).isTrue();
            assertThat(reading.root()).contains(Scalar.ofNull());
            assertThat(reading.problems()).isEmpty();
        }
        assertThat(read("# only\n").document().orElseThrow().header()).containsExactly("# only");
    }

    @Test
    void aSecondDocumentIsAProblemAndKept() {
        Reading reading = read("a: 1\n---\nb: 2\n");
        assertThat(reading.documents()).hasSize(2);
        assertProblem("a: 1\n---\nb: 2\n", Code.SECOND_DOCUMENT, "2:1");
        assertThat(Yaml.print(reading.documents())).isEqualTo("a: 1\n---\nb: 2\n");
    }

    @Test
    void commentsAndBlankLinesStayWithTheirNodes() {
        Document document =
                read("# file\n\n# name\nname: x # behind\n\njobs: # all\n  # one\n  a: 1\n  # end\n# foot\n")
                        .document()
                        .orElseThrow();
        Mapping root = (Mapping) document.root();
        assertThat(document.header()).containsExactly("# file", "");
        assertThat(root.entries().get(0).key().decor().before()).containsExactly("# name");
        assertThat(root.get("name").orElseThrow().decor().beside()).hasValue("# behind");
        assertThat(root.entries().get(1).key().decor().before()).containsExactly("");
        Mapping jobs = (Mapping) root.get("jobs").orElseThrow();
        assertThat(jobs.decor().beside()).hasValue("# all");
        assertThat(jobs.entries().get(0).key().decor().before()).containsExactly("# one");
        assertThat(jobs.decor().after()).containsExactly("# end");
        assertThat(document.footer()).containsExactly("# foot");
    }

    @Test
    void stylesAreKnown() {
        Mapping root = mapping("a: b\nc: 'd'\ne: \"f\"\ng: |\n  h\ni: >\n  j\nk: [l]\nm:\n  - n\n");
        assertThat(root.entries().stream()
                        .map(entry -> entry.value().decor().style().orElseThrow()))
                .containsExactly(
                        Style.PLAIN,
                        Style.SINGLE_QUOTED,
                        Style.DOUBLE_QUOTED,
                        Style.LITERAL,
                        Style.FOLDED,
                        Style.FLOW,
                        Style.BLOCK);
    }

    @Test
    void problemsComeInTheOrderOfTheirPlaces() {
        assertThat(read("a: &u 1\nb: *v\nb: !x 1\n").problems())
                .extracting(problem -> problem.origin().toString())
                .containsExactly("f.yml:1:4", "f.yml:2:4", "f.yml:3:1", "f.yml:3:4");
    }

    private static void assertProblem(String text, Code code, String place) {
        assertThat(read(text).problems())
                .extracting(Problem::code, problem -> problem.origin().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, "f.yml:" + place));
    }

    /** YAML 1.2.2, 5.7: the engine knows all but two of them. */
    @Test
    void everyEscapeOfYamlIsRead() {
        String escapes = "\"\\0\\a\\b\\t\\\t\\n\\v\\f\\r\\e\\ \\\"\\/\\\\\\N\\_\\L\\P\\x41\\u263a\\U0001F600\"";
        Scalar scalar = (Scalar) get("a: C:\\L\\P\nb: " + escapes, "b");
        assertThat(scalar.text())
                .isEqualTo("\0\u0007\b\t\t\n\u000b\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029A\u263a\ud83d\ude00");
        assertThat(((Scalar) get("a: C:\\L\\P\nb: " + escapes, "a")).text()).isEqualTo("C:\\L\\P");
        String text = "a: C:\\L\\P\nb: " + escapes + "\n";
        assertThat(Yaml.print(Yaml.read("f.yml", text).documents())).isEqualTo(text);
        assertThat(Yaml.read("f.yml", "a: \"\\q\"").problems()).hasSize(1);
    }

    @Test
    void aPlaceBehindEscapesIsKnown() {
        Scalar scalar = (Scalar) get("a: \"\\t\\x41\\u263a\\U0001F600 b\"", "a");
        assertThat(scalar.origin(scalar.text().indexOf('b'))).hasToString("f.yml:1:28");
        assertThat(scalar.origin(1)).hasToString("f.yml:1:7");
    }

    @Test
    void aPlaceBehindAnAnchorAndATagIsKnown() {
        for (String[] each : new String[][] {
            {"a: &x one b", "f.yml:1:11"},
            {"a: &x !!str \"o\\x41 b\"", "f.yml:1:20"},
            {"a: &x # c\n  # d\n  one\n   b", "f.yml:4:4"},
            {"a: !!str\n\n  'one b'", "f.yml:3:8"},
            {"a: &x |\n  one\n   b", "f.yml:3:4"},
            {"a: &x # c\n  |\n  one\n   b", "f.yml:4:4"},
            {"a: &x\n  >-\n  one\n  b", "f.yml:4:3"}
        }) {
            Scalar scalar = (Scalar) get(each[0] + (each[0].contains("&x") ? "\nz: *x" : ""), "a");
            assertThat(scalar.origin(scalar.text().indexOf('b'))).as(each[0]).hasToString(each[1]);
            assertThat(scalar.origin()).as("the anchor's own place").hasToString("f.yml:1:4");
        }
    }

    @Test
    void quotesThatAreNeverClosedAreToldWhereTheyBegin() {
        assertThat(Yaml.read("f.yml", "a: b\nc: 'd\ne: f\n").problems())
                .extracting(Problem::origin)
                .hasToString("[f.yml:2:4]");
    }

    @Test
    void aTabIsToldWhereItStands() {
        for (String[] each : new String[][] {
            {"a:\n  -\tb: c", "f.yml:2:4"},
            {"a:\n- \t- b", "f.yml:2:3"},
            {"a:\n -\tb: \"c\td\"", "f.yml:2:3"},
            {"a:\n\tb: c", "f.yml:2:1"}
        }) {
            assertThat(read(each[0]).problems())
                    .as(each[0])
                    .extracting(Problem::origin)
                    .hasToString("[" + each[1] + "]");
        }
    }

    /** YAML 1.2 takes them, and so does the `yaml` of npm; libyaml, and the readers that come of it, among them GitHub's, don't. */
    @Test
    void aColonThatGitHubsReadersDontTakeIsExplained() {
        for (String[] each : new String[][] {
            {"a: [:b]", "f.yml:1:5", "in quotes"},
            {"a: {b: :c}", "f.yml:1:8", "in quotes"},
            {"a: {\"b\"\n  : c}", "f.yml:2:3", "another line"},
            {"a: {b\n  : c}", "f.yml:2:3", "another line"}
        }) {
            assertThat(read(each[0]).problems()).as(each[0]).singleElement().satisfies(problem -> {
                assertThat(problem.origin()).hasToString(each[1]);
                assertThat(problem.message()).contains(each[2]);
            });
        }
    }

    @Test
    void whereTheLineAboveIsToBlameItIsNamed() {
        for (String[] each : new String[][] {
            {"a:\n  runs-on:x\n  b: c", "Line 2 has no blank behind its `:`"},
            {"a:\n  - name:x\n    b: c", "Line 2 has no blank behind its `:`"},
            {"name Deploy\non: push", "Line 1 has no `:` behind its key"},
            {"name Deploy # now\non: push", "Add the `:` behind its key"},
            {"a: b\n  c: d", "can't make a key here"},
            {"a: x: y", "can't make a key here"}
        }) {
            assertThat(read(each[0]).problems())
                    .as(each[0])
                    .extracting(Problem::message)
                    .singleElement()
                    .asString()
                    .contains(each[1]);
        }
    }

    @Test
    void signsThatYamlKeepsForItselfNeedQuotes() {
        for (String text : List.of("a: [*]", "a: * b", "a: & b", "a: !b(c, d)", "a: !b == c", "a: @b", "a: `b`")) {
            assertThat(read(text).problems())
                    .as(text)
                    .extracting(Problem::message)
                    .singleElement()
                    .asString()
                    .contains("in quotes");
        }
    }

    @Test
    void anExpressionBetweenBracketsNeedsQuotes() {
        for (String flow : List.of("{a: ${{ b }} }", "[${{ b }}, c]")) {
            assertThat(Yaml.read("f.yml", "x: " + flow).problems())
                    .extracting(Problem::message)
                    .singleElement()
                    .asString()
                    .contains("needs quotes");
        }
    }
}
