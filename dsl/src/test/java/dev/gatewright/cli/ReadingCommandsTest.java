package dev.gatewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}, {@code format} and {@code eval}, which need no pipeline. */
class ReadingCommandsTest {

    private static final String GOOD = """
            on: push
            jobs:
              build:
                runs-on: ubuntu-latest
                steps:
                  - run: make
            """;

    @TempDir
    Path root;

    private Repo repo;

    @BeforeEach
    void begin() throws IOException {
        repo = Repo.at(root);
    }

    private void workflow(String text) throws IOException {
        repo.write(".github/workflows/ci.yml", text);
    }

    private List<String> codes(Repo.Answer answer) {
        return Json.parse(answer.out()).member("findings").orElseThrow().elements().stream()
                .map(finding -> finding.member("code").orElseThrow().toString())
                .toList();
    }

    @Test
    void checkTakesTheWorkflowsAndActionsOfTheRepository() throws IOException {
        workflow(GOOD.replace("runs-on", "run-on"));
        repo.write(".github/actions/a/action.yml", "name: A\n");
        Repo.Answer answer = repo.alone("check");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains(".github/workflows/ci.yml:4:5")
                .contains("Did you mean `runs-on`?")
                .contains(".github/actions/a/action.yml:1:1");
    }

    @Test
    void whatIsRightIsFine() throws IOException {
        workflow(GOOD);
        assertThat(repo.alone("check", ".github/workflows/ci.yml").exitCode()).isZero();
        assertThat(repo.alone("check", ".").exitCode()).isZero();
        assertThat(repo.alone("check", "--format", "json").out())
                .contains("\"version\": 1")
                .contains("\"findings\": []");
    }

    @Test
    void everyFormIsOneAway() throws IOException {
        workflow("on: push\njobs: {}\n");
        assertThat(repo.alone("check", "--format", "sarif").out()).contains("\"version\": \"2.1.0\"");
        assertThat(repo.alone("check", "--format", "github").out())
                .contains("::error file=.github/workflows/ci.yml,line=2");
        assertThat(repo.alone("check", "--format", "xml").exitCode()).isEqualTo(2);
    }

    @Test
    void aWorkflowMayBeCalledActionYaml() throws IOException {
        repo.write(".github/workflows/action.yaml", GOOD);
        assertThat(repo.alone("check").exitCode()).isZero();
    }

    @Test
    void otherYamlOfAFolderIsNobodysBusiness() throws IOException {
        repo.write("deploy/compose.yml", "services: {}\n").write("deploy/flow.yml", "on: push\n");
        assertThat(codes(repo.alone("check", "deploy", "--format", "json"))).containsExactly("\"missing-key\"");
    }

    @Test
    void aFindingIsSuppressedWithAReason() throws IOException {
        workflow(GOOD.replace(
                "    runs-on",
                "    # gatewright: ignore[unknown-key] it will be known next year\n    soon: 1\n    runs-on"));
        assertThat(repo.alone("check").exitCode()).isZero();
        workflow(GOOD.replace("    runs-on", "    soon: 1 # gatewright: ignore[unknown-key]\n    runs-on"));
        assertThat(codes(repo.alone("check", "--format", "json"))).containsExactly("\"suppression-without-reason\"");
    }

    @Test
    void aSuppressionThatNoLongerAppliesIsReported() throws IOException {
        workflow("# gatewright: ignore[unknown-key] gone\n" + GOOD);
        Repo.Answer answer = repo.alone("check", "--format", "json");
        assertThat(codes(answer)).containsExactly("\"needless-suppression\"");
        assertThat(answer.exitCode()).isEqualTo(1);
    }

    @Test
    void safeFixesAreMadeAndTheSecondRunChangesNothing() throws IOException {
        workflow("# gatewright: ignore[unknown-key] gone\r\n\r\n"
                + GOOD.replace("\n", "\r\n")
                        .replace("runs-on: ", "'run-on' :  ")
                        .replace("  - run", "  - runn"));
        Repo.Answer answer = repo.alone("check", "--fix");
        assertThat(answer.exitCode()).as(answer.out()).isZero();
        assertThat(answer.err()).isEqualTo("fixed .github/workflows/ci.yml: 3 changes\n");
        assertThat(repo.read(".github/workflows/ci.yml"))
                .isEqualTo("\r\n" + GOOD.replace("\n", "\r\n").replace("runs-on: ", "'runs-on' :  "));
        assertThat(repo.alone("check", "--fix").err()).isEmpty();
    }

    @Test
    void aFixThatChangesWhatAFileMeansIsOnlyProposed() throws IOException {
        String old = "name: A\ndescription: B\nruns:\n  using: node16\n  main: a.js\n";
        repo.write("action.yml", old);
        assertThat(repo.alone("check", "action.yml", "--fix").out()).contains("= Fix: Replace `node16` by `node24`.");
        assertThat(repo.read("action.yml")).isEqualTo(old);
    }

    @Test
    void aCommentOfAScriptSuppressesNothing() throws IOException {
        workflow(GOOD.replace("run: make", "run: |\n          # gatewright: ignore[unknown-key] x\n          make"));
        assertThat(repo.alone("check").exitCode()).isZero();
    }

    @Test
    void whatCannotBeReadIsOneClearLine() throws IOException {
        Repo.Answer missing = repo.alone("check", "nothing.yml");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err())
                .contains("`")
                .contains("nothing.yml`: there is no such file or folder.")
                .hasLineCount(1);
        repo.write(".github/workflows/bad.yml", "a: [b\n");
        assertThat(repo.alone("check").exitCode()).isEqualTo(1);
        Files.write(repo.path(".github/workflows/bad.yml"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        assertThat(repo.alone("check").exitCode()).isEqualTo(1);
        repo.write(".github/workflows/bad.yml", "");
        assertThat(repo.alone("check").exitCode()).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void aLoopOfLinksEnds() throws IOException {
        workflow(GOOD);
        Files.createSymbolicLink(repo.path(".github/workflows/loop"), repo.path(".github"));
        Repo.Answer answer = repo.alone("check");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("links lead back");
    }

    @Test
    void formatPrintsWritesOrCompares() throws IOException {
        String messy = "on:   push # why\njobs:\n    build:\n        runs-on:    'ubuntu-latest'\n";
        String neat = "on: push # why\njobs:\n  build:\n    runs-on: ubuntu-latest\n";
        workflow(messy);
        String file = ".github/workflows/ci.yml";
        assertThat(repo.alone("format", file).out()).isEqualTo(neat);
        Repo.Answer compared = repo.alone("format", "--check", file);
        assertThat(compared.exitCode()).isEqualTo(1);
        assertThat(compared.out())
                .contains("-        runs-on:    'ubuntu-latest'")
                .contains("+    runs-on: ubuntu-latest");
        assertThat(repo.read(file)).isEqualTo(messy);
        assertThat(repo.alone("format", "--write", ".").exitCode()).isZero();
        assertThat(repo.read(file)).isEqualTo(neat);
        assertThat(repo.alone("format", "--check", file).exitCode()).isZero();
    }

    @Test
    void formatChangesNothingThatItCannotRead() throws IOException {
        workflow("a: [b\n");
        Repo.Answer answer = repo.alone("format", "--write", ".github/workflows/ci.yml");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(repo.read(".github/workflows/ci.yml")).isEqualTo("a: [b\n");
        assertThat(repo.alone("format", "--write", "--check", ".").exitCode()).isEqualTo(2);
        assertThat(repo.alone("format").exitCode()).isEqualTo(2);
    }

    @Test
    void evalPrintsAValueAsJson() throws IOException {
        repo.write("context.json", "{\"github\": {\"ref\": \"refs/heads/main\", \"tags\": [1, 2]}}");
        repo.write("src/a.txt", "a");
        assertThat(repo.alone("eval", "github.ref == 'refs/heads/MAIN'", "--context", "context.json")
                        .out())
                .isEqualTo("true\n");
        assertThat(repo.alone("eval", "${{ github.tags }}", "--context", "context.json")
                        .out())
                .startsWith("[");
        assertThat(repo.alone("eval", "hashFiles('src/*')", "--workspace", ".").out())
                .hasSize(64 + 3);
        assertThat(repo.alone("eval", "github.ref").out()).isEqualTo("null\n");
    }

    @Test
    void evalPrintsWhatToJsonWrites() throws IOException {
        assertThat(repo.alone("eval", "NaN").out()).isEqualTo("NaN\n");
        assertThat(repo.alone("eval", "toJSON(-Infinity)").out()).isEqualTo("\"-Infinity\"\n");
        assertThat(repo.alone("eval", "fromJSON('{\"a\": 1, \"A\": 2}')").out()).isEqualTo("{\n  \"a\": 2\n}\n");
    }

    @Test
    void anExpressionMayBeginWithASign() throws IOException {
        assertThat(repo.alone("eval", "-1 < 0").out()).isEqualTo("true\n");
        assertThat(repo.alone("eval", "-1").out()).isEqualTo("-1\n");
        Repo.Answer answer = repo.alone("eval", "--contxt");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("Unknown option `--contxt`");
    }

    @Test
    void evalShowsWhereAnExpressionBreaks() throws IOException {
        Repo.Answer answer = repo.alone("eval", "1 == ");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("Unexpected end of expression").contains("^");
        assertThat(repo.alone("eval", "1", "--context", "gone.json").exitCode()).isEqualTo(2);
        repo.write("list.json", "[1]");
        assertThat(repo.alone("eval", "1", "--context", "list.json").exitCode()).isEqualTo(2);
    }

    @Test
    void evalTakesATextWithExpressionsInIt() throws IOException {
        assertThat(repo.alone("eval", "${{ 1 }}-${{ 'a' }}").out()).isEqualTo("\"1-a\"\n");
        assertThat(repo.alone("eval", "v${{ fromJSON('[1, 2]')[1] }}").out()).isEqualTo("\"v2\"\n");
        assertThat(repo.alone("eval", "  ${{ true }}  ").out()).isEqualTo("true\n");
        assertThat(repo.alone("eval", "a ${{ github.ref ").exitCode()).isEqualTo(1);
    }

    @Test
    void evalKnowsWhatFailedFromTheContexts() throws IOException {
        repo.write("step.json", "{\"job\": {\"status\": \"failure\"}}");
        assertThat(repo.alone("eval", "failure()", "--context", "step.json").out())
                .isEqualTo("true\n");
        assertThat(repo.alone("eval", "success() || cancelled()", "--context", "step.json")
                        .out())
                .isEqualTo("false\n");
        repo.write("job.json", "{\"needs\": {\"a\": {\"result\": \"failure\"}, \"b\": {\"result\": \"success\"}}}");
        assertThat(repo.alone("eval", "failure('a') && !failure('b') && !success()", "--context", "job.json")
                        .out())
                .isEqualTo("true\n");
        assertThat(repo.alone("eval", "success()").out()).isEqualTo("true\n");
    }

    @Test
    void evalSaysWhatIsWrongWithWhatItIsGiven() throws IOException {
        repo.write("broken.json", "{");
        repo.write("marked.json", "\uFEFF{\"github\": {\"ref\": \"a\"}}");
        refused("is no JSON", "--context", "broken.json");
        refused("`gone.json` isn't there", "--context", "gone.json");
        refused("it is a folder", "--context", ".");
        refused("`gone` is no folder", "--workspace", "gone");
        assertThat(repo.alone("eval", "github.ref", "--context", "marked.json").out())
                .isEqualTo("\"a\"\n");
    }

    @Test
    void anOptionOfEvalThatThereIsNotIsNamed() {
        for (String[] arguments : new String[][] {
            {"eval", "--contxt", "a.json", "1"}, {"eval", "--contxt=a.json", "1"}, {"eval", "--contxt"}
        }) {
            Repo.Answer answer = repo.alone(arguments);
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.err()).contains("Unknown option `--contxt`. Did you mean `--context`?");
        }
        assertThat(repo.alone("eval", "1", "2").err()).contains("`eval` takes no argument `2`");
    }

    @Test
    void aProgramThatAnActionLacksIsToldUnlessSomebodyBuildsIt() throws IOException {
        String node = "name: a\ndescription: b\nruns: {using: node24, main: dist/index.js, post: end.js}\n";
        String docker = "name: a\ndescription: b\nruns: {using: docker, image: Dockerfile}\n";
        repo.write("node/action.yml", node).write("docker/action.yml", docker);
        Repo.Answer answer = repo.alone("check", "node", "docker");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains("node/action.yml:3:29: warning: `main` is `dist/index.js`")
                .contains("node/action.yml:3:50: warning: `post` is `end.js`")
                .contains("docker/action.yml:3:30: warning: `image` is `Dockerfile`");
        repo.write("node/end.js", "").write("docker/Dockerfile", "").write(".gitignore", "# built\n/node/dist/\n");
        assertThat(repo.alone("check", "node", "docker").exitCode()).isZero();
        repo.write(".gitignore", "!dist\n").write("node/.gitignore", "*.js\n");
        assertThat(repo.alone("check", "node").exitCode()).isZero();
    }

    @Test
    void nobodyKnowsTheProgramsOfAnActionOutsideOfACheckout() throws IOException {
        repo.write("a/action.yml", "name: a\ndescription: b\nruns: {using: node24, main: index.js}\n");
        Files.delete(repo.path(".git"));
        assertThat(repo.alone("check", "a").exitCode()).isZero();
    }

    private void refused(String fact, String... options) {
        Repo.Answer answer = repo.alone(
                Stream.concat(Stream.of("eval", "1"), Stream.of(options)).toArray(String[]::new));
        assertThat(answer.exitCode()).as(fact).isEqualTo(2);
        assertThat(answer.err()).contains(fact).doesNotContain("Nothing was changed");
    }

    @Test
    void evalKeepsTheLimitsOfGitHub() {
        assertThat(repo.alone("eval", "1".repeat(21_001)).err())
                .contains("Exceeded max expression length 21000")
                .hasSizeLessThan(500);
        assertThat(repo.alone("eval", "!".repeat(50) + "true").err()).contains("Exceeded max expression depth 50");
        assertThat(repo.alone("eval", "!".repeat(49) + "true").exitCode()).isZero();
    }

    @Test
    void aWorkflowThatIsJudgedAloneStillKnowsItsNeighbours() throws IOException {
        workflow(
                "on: push\njobs:\n  call:\n    uses: ./.github/workflows/build.yml\n    with: {speed: 3}\n"
                        + "  use:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./tools/greet\n        with: {whom: me}\n");
        repo.write(".github/workflows/build.yml", "on: {workflow_call: {inputs: {sped: {type: number}}}}\njobs: {}\n");
        repo.write(
                "tools/greet/action.yaml",
                "name: G\ndescription: G\ninputs: {who: {description: W}}\nruns: {using: node24, main: a.js}\n");
        assertThat(codes(repo.alone("check", "--format", "json", ".github/workflows/ci.yml")))
                .containsExactly("\"unknown-input\"", "\"unknown-action-input\"");
    }

    @Test
    void anActionThatIsNotThereIsTold() throws IOException {
        repo.write("tools/greet/action.yml", "name: G\ndescription: G\nruns: {using: node24, main: a.js}\n");
        repo.write("tools/image/Dockerfile", "FROM scratch\n");
        workflow(
                "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./tools/greet/\n"
                        + "      - uses: ./tools/image\n      - uses: ./checked/out\n      - uses: ./../up\n      - uses: ./\n");
        assertThat(repo.alone("check").exitCode()).isZero();
        workflow("on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./tools/greeet\n"
                + "      - uses: $/.github/actions/gone\n");
        assertThat(codes(repo.alone("check", "--format", "json")))
                .containsExactly("\"unknown-action\"", "\"unknown-action\"");
    }

    @Test
    void aCalledWorkflowThatIsNotThereIsAnError() throws IOException {
        workflow("on: push\njobs: {call: {uses: ./.github/workflows/biuld.yml}}\n");
        repo.write(".github/workflows/build.yml", GOOD.replace("push", "workflow_call"));
        assertThat(repo.alone("check", ".github/workflows/ci.yml").out())
                .contains("error: There is no workflow `.github/workflows/biuld.yml` in this repository.");
        assertThat(repo.alone("check").out()).contains("Did you mean `./.github/workflows/build.yml`?");
        assertThat(codes(repo.alone("check", "--format", "json"))).containsExactly("\"unknown-workflow\"");
        Files.delete(root.resolve(".git"));
        assertThat(repo.alone("check").out()).contains("warning: There is no workflow");
    }

    @Test
    void aKeyThatStandsTwiceOrMergesIsToldOnce() throws IOException {
        workflow(GOOD + "env: {A: 1, A: 2}\n");
        Repo.Answer twice = repo.alone("check", "--format", "json");
        assertThat(codes(twice)).containsExactly("\"duplicate-key\"");
        assertThat(twice.out()).contains("stands twice in `env`, first in line 7.");
        workflow("on: push\njobs:\n  a: &a\n    runs-on: ubuntu-latest\n    steps: [run: make]\n  b:\n    <<: *a\n"
                + "    runs-on: ubuntu-latest\n    steps: [run: make]\n");
        assertThat(codes(repo.alone("check", "--format", "json"))).containsExactly("\"unknown-key\"");
        assertThat(repo.alone("check").out()).contains("GitHub doesn't merge");
    }

    @Test
    void aByteOrderMarkMovesNoPlaceAndNoFix() throws IOException {
        workflow("\ufeff" + GOOD.replace("push", "psh"));
        assertThat(repo.alone("check").out()).contains("    1 | on: psh\n      |     ^\n");
        repo.alone("check", "--fix");
        assertThat(repo.read(".github/workflows/ci.yml")).isEqualTo("\ufeff" + GOOD);
    }

    @Test
    void aFileThatIsNotMadeOfKeysIsToldSoAlone() throws IOException {
        workflow("- a\n- b\n");
        assertThat(codes(repo.alone("check", "--format", "json"))).containsExactly("\"wrong-kind\"");
        workflow("just text\n");
        assertThat(codes(repo.alone("check", "--format", "json"))).containsExactly("\"wrong-kind\"");
        workflow("# nothing\n");
        assertThat(codes(repo.alone("check", "--format", "json")))
                .containsExactly("\"missing-key\"", "\"missing-key\"");
    }

    @Test
    void formattingKeepsTheLineBreaksOfWindowsAndAByteOrderMark() throws IOException {
        String windows = GOOD.replace("\n", "\r\n");
        workflow(windows);
        assertThat(repo.alone("format", "--check", ".").exitCode()).isZero();
        workflow("\ufeff" + windows.replace("on: push", "on:   push"));
        assertThat(repo.alone("format", "--check", ".").exitCode()).isEqualTo(1);
        repo.alone("format", "--write", ".");
        assertThat(repo.read(".github/workflows/ci.yml")).isEqualTo("\ufeff" + windows);
        assertThat(repo.alone("format", "--check", ".").exitCode()).isZero();
    }

    @Test
    void misspeltKeysAreAllMendedInOneGo() throws IOException {
        workflow("""
                true: push
                job:
                  a:
                    run-on: ubuntu-latest
                    "stategy": {matrx: {os: [x]}}
                    steps:
                      - {runs: make, 'shel': bash}
                """);
        repo.alone("check", "--fix");
        assertThat(repo.read(".github/workflows/ci.yml")).isEqualTo("""
                        on: push
                        jobs:
                          a:
                            runs-on: ubuntu-latest
                            "strategy": {matrix: {os: [x]}}
                            steps:
                              - {run: make, 'shell': bash}
                        """);
    }
}
