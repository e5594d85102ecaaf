package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Callees;
import dev.gatewright.finding.Edit;
import dev.gatewright.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What outsiders write, and the scripts that it reaches. */
class TaintRulesTest {

    private static final String ISSUES = "on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n";

    private static List<Finding> findings(String... namesAndTexts) {
        List<Finding> all = Checks.check(
                Stream.iterate(0, i -> i < namesAndTexts.length, i -> i + 2)
                        .map(i -> Documents.workflow(namesAndTexts[i], namesAndTexts[i + 1]))
                        .toList(),
                List.of(),
                Callees.NONE,
                Settings.reading());
        assertThat(all).extracting(Finding::code).containsOnly("untrusted-script");
        return all;
    }

    private static List<String> places(String... namesAndTexts) {
        return findings(namesAndTexts).stream()
                .map(finding -> finding.origin().toString())
                .toList();
    }

    private static List<String> steps(String steps) {
        return Found.inWorkflow(ISSUES + steps.indent(6));
    }

    @Test
    void aScriptTakesNothingOfAnOutsider() {
        assertThat(steps("- run: echo ${{ github.event.issue.title }}")).containsExactly("untrusted-script 6:23");
        assertThat(steps("- run: |\n    make\n    echo '${{ format('{0}', github.event.issue.body) }}'"))
                .containsExactly("untrusted-script 8:35");
        assertThat(steps("- run: echo \"$T\" ${{ github.event.issue.number }} ${{ github.sha }}\n"
                        + "  env: {T: '${{ github.event.issue.title }}'}"))
                .isEmpty();
        assertThat(steps("- run: echo ${{ contains(github.event.issue.title, 'a') && 'b' }}"))
                .isEmpty();
    }

    @Test
    void anInputThatIsRunIsAScript() {
        assertThat(
                        steps(
                                "- uses: actions/github-script@v8\n  with:\n    script: log('${{ github.event.issue.title }}')"))
                .containsExactly("untrusted-script 8:28");
        assertThat(steps("- uses: mikefarah/yq@v4\n  with: {cmd: '${{ github.event.issue.title }}'}"))
                .containsExactly("untrusted-script 7:26");
        assertThat(steps("- uses: actions/labeler@v5\n  with: {configuration-path: '${{ github.event.issue.title }}'}"))
                .isEmpty();
    }

    @Test
    void whatNoTriggerTellsIsSaidOnce() {
        List<Finding> found = findings(
                "a.yml",
                ISSUES + "      - run: echo ${{ github.event.pull_request.title }}\n"
                        + "      - uses: actions/github-script@v8\n"
                        + "        with: {script: 'log(`${{ github.event.comment.body }}`)'}");
        assertThat(Found.places(found)).containsExactly("untrusted-script 6:23", "untrusted-script 8:34");
        assertThat(found.get(0).message())
                .endsWith("and is run. As yet it is null: only `pull_request`, `pull_request_review`,"
                        + " `pull_request_review_comment` and `pull_request_target` tell it, and none of them starts this"
                        + " workflow.");
        assertThat(steps("- run: echo ${{ github.event.pull_request.number }} ${{ github.event.issue.title }}"))
                .containsExactly("event-payload 6:36", "untrusted-script 6:63");
    }

    @Test
    void anEnvCarriesIt() {
        assertThat(steps("- run: echo ${{ env.T }}\n  env: {T: '${{ github.event.issue.title }}'}"))
                .containsExactly("untrusted-script 6:23");
        assertThat(places(
                        "a.yml",
                        "env: {T: '${{ github.event.issue.title }}'}\n" + ISSUES + "      - run: a ${{ env.t }}"))
                .containsExactly("a.yml:7:20");
        assertThat(Found.inWorkflow("env: {T: '${{ github.event.issue.title }}'}\n" + ISSUES
                        + "      - {run: 'a ${{ env.T }}', env: {T: b}}"))
                .as("the nearest one counts")
                .isEmpty();
        assertThat(
                        steps(
                                "- run: echo \"T=${{ toJSON(github.event.issue.title) }}\" >> \"$GITHUB_ENV\"\n- run: a ${{ env.T }}"))
                .containsExactly("untrusted-script 6:33", "untrusted-script 7:20");
    }

    @Test
    void anOutputCarriesIt() {
        String write = "- id: s\n  env: {T: '${{ github.event.issue.title }}'}\n  run: ";
        String read = "\n- run: echo ${{ steps.s.outputs.t }}";
        assertThat(steps(write + "echo \"t=$T\" >> \"$GITHUB_OUTPUT\"" + read))
                .containsExactly("untrusted-script 9:23");
        assertThat(steps(write + "|\n    \"t=$env:T\" >> $env:GITHUB_OUTPUT" + read))
                .containsExactly("untrusted-script 10:23");
        assertThat(steps(write + "echo \"t=$(echo $T | wc -c)\" >> $GITHUB_OUTPUT" + read))
                .as("what a command makes of it isn't followed")
                .isEmpty();
        assertThat(steps(write + "echo \"other=$T\" >> $GITHUB_OUTPUT" + read))
                .as("another output is none of this one")
                .containsExactly("unknown-property 9:39");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo \"t=$T\" >> $GITHUB_OUTPUT",
                "echo t=\"${T}\" >>\"$GITHUB_OUTPUT\"",
                "echo \"t=${T}\" | tee -a \"$GITHUB_OUTPUT\"",
                "if true; then echo 't=${{ env.T }}' >> \"${GITHUB_OUTPUT}\"; fi",
                "printf 't=%s\\n' \"$T\" >> \"$GITHUB_OUTPUT\"",
                "printf '%s\\n' \"t=$T\" >> \"$GITHUB_OUTPUT\"",
                "{\n  echo \"other=1\"\n  echo \"t=$T\"\n} >> \"$GITHUB_OUTPUT\"",
                "{\n  echo 't<<EOF'\n  echo a\n  echo \"$T\"\n  echo EOF\n} >> \"$GITHUB_OUTPUT\"",
                "echo \"t<<EOF\" >> $GITHUB_OUTPUT\necho \"$T\" >> $GITHUB_OUTPUT\necho \"EOF\" >> $GITHUB_OUTPUT",
                "cat <<EOF >> \"$GITHUB_OUTPUT\"\nother=1\nt=$T\nEOF",
                "cat >> $GITHUB_OUTPUT <<'END'\nt=${{ env.T }}\nEND",
                "\"t=$env:T\" | Out-File -FilePath $env:GITHUB_OUTPUT -Append",
                "Add-Content -Path $env:GITHUB_OUTPUT -Value \"t=$env:T\"",
                "echo \"t=${GITHUB_HEAD_REF}\" >> $GITHUB_OUTPUT",
                "echo t=%T%>> %GITHUB_OUTPUT%",
                ">> \"$GITHUB_OUTPUT\" echo \"t=$T\"",
                "X=\"$T\"\nexport Y=${X:0:20}\necho \"t=$Y\" >> $GITHUB_OUTPUT",
                "X=\"${{ github.event.issue.title }}\"; echo \"t=$X\" >> $GITHUB_OUTPUT",
                "T=${T//a/b}\necho \"t=$T\" >> $GITHUB_OUTPUT",
                "X=$(echo \"$T\")\necho \"t=$X\" >> $GITHUB_OUTPUT",
                "$x = $env:T\n\"t=$x\" >> $env:GITHUB_OUTPUT",
                "set X=%T%\necho t=%X% >> %GITHUB_OUTPUT%",
            })
    void aScriptWritesAnOutputInManyWays(String script) {
        assertThat(steps(writing(script))).filteredOn(READING::equals).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo \"other=$T\" >> $GITHUB_OUTPUT",
                "echo \"t=$(wc -c <<< \"$T\")\" >> $GITHUB_OUTPUT",
                "echo \"t=1\" >> $GITHUB_OUTPUT\necho \"x=$T\" >> other.txt",
                "{\n  echo 'u<<EOF'\n  echo \"$T\"\n  echo EOF\n  echo t=1\n} >> \"$GITHUB_OUTPUT\"",
                "cat <<EOF >> other.txt\nt=$T\nEOF\necho \"t=$U\" >> $GITHUB_OUTPUT",
                "X=$(echo \"$T\" | wc -c)\necho \"t=$X\" >> $GITHUB_OUTPUT",
                "T=fixed\necho \"t=$T\" >> $GITHUB_OUTPUT",
                "echo \"t=$(date +%T%)\" >> $GITHUB_OUTPUT",
            })
    void whatIsWrittenElsewhereIsNoOutput(String script) {
        assertThat(steps(writing(script))).doesNotContain(READING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "f.write(f\"t={os.environ['T']}\\n\")                  | true",
                "f.write('t=' + os.environ['T'])                      | true",
                "print(f't={os.getenv(\"T\")}', file=f)               | true",
                "x = os.environ.get('T'); print(f't={x}', file=f)     | true",
                "x = '${{ env.T }}'.strip(); f.write(f't={x}')        | true",
                "f.write(f\"u={os.environ['T']}\")                    | false",
                "f.write(f\"t={len(os.environ['T'])}\")               | false",
                "x = parse(os.environ['T']); print(f't={x}', file=f)  | false",
                "x = os.environ['U']; print(f't={x}', file=f)         | false",
                "for t in names:;  print(f't={t}', file=f)            | false",
                "e = json.load(open(os.environ['GITHUB_EVENT_PATH'])); f.write(f\"t={e['issue']['title']}\")   | true",
                "e = json.load(open(os.environ['GITHUB_EVENT_PATH'])); f.write('t=' + e['issue']['title'])     | true",
                "e = json.load(open(os.environ['GITHUB_EVENT_PATH'])); f.write(f\"t={e['issue']['number']}\")  | false",
            })
    void aScriptInPythonWritesAnOutput(String script, boolean isUntrusted) {
        String opened = "import os\nf = open(os.environ['GITHUB_OUTPUT'], 'a')\n" + script.replace("; ", "\n");
        String steps =
                writing(opened).replace("  run: |", "  shell: python\n  run: |").replaceFirst("\n\n", "\n");
        assertThat(steps(steps).contains(READING)).isEqualTo(isUntrusted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo \"t=$(jq -r .issue.title \"$GITHUB_EVENT_PATH\")\" >> $GITHUB_OUTPUT",
                "X=$(jq --raw-output '.issue.body // \"\"' < $GITHUB_EVENT_PATH)\necho \"t=$X\" >> $GITHUB_OUTPUT",
                "X=\"$(cat \"${GITHUB_EVENT_PATH}\" | jq -r '.commits[0].message')\"\necho \"t=$X\" >> $GITHUB_OUTPUT",
                "echo \"t=`jq -r '.pull_request.head.ref' ${{ github.event_path }}`\" >> $GITHUB_OUTPUT",
                "echo \"t=$(cat $GITHUB_EVENT_PATH)\" >> $GITHUB_OUTPUT",
                "{\n  echo 't<<EOF'\n  jq -r .issue.body \"$GITHUB_EVENT_PATH\"\n  echo EOF\n} >> $GITHUB_OUTPUT",
                "echo 't<<E' >> $GITHUB_OUTPUT\ngh pr view 1 --json body -q .body >> $GITHUB_OUTPUT\necho E >> $GITHUB_OUTPUT",
                "T=$(gh pr view \"$N\" --json title --jq '.title')\necho \"t=$T\" >> $GITHUB_OUTPUT",
                "T=$(gh issue view $N --json title,body)\necho \"t=$T\" >> $GITHUB_OUTPUT",
                "T=$(gh pr view $N --json headRefName | jq -r .headRefName)\necho \"t=$T\" >> $GITHUB_OUTPUT",
                "T=$(gh api \"repos/$R/pulls/$N\" --jq .head.ref)\necho \"t=$T\" >> $GITHUB_OUTPUT",
                "T=$(gh api repos/o/r/issues/comments/$N -q .body)\necho \"t=$T\" >> $GITHUB_OUTPUT",
                "gh pr checkout $N\nT=$(git log -1 --pretty=format:%s)\necho \"t=$T\" >> $GITHUB_OUTPUT",
                "$e = Get-Content $env:GITHUB_EVENT_PATH -Raw | ConvertFrom-Json\n\"t=$($e.issue.title)\" >> $env:GITHUB_OUTPUT",
            })
    void aCommandPrintsWhatAnOutsiderWrites(String script) {
        assertThat(steps(writing(script)))
                .filteredOn(READING::equals)
                .as(script)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo \"t=$(jq -r .issue.number \"$GITHUB_EVENT_PATH\")\" >> $GITHUB_OUTPUT",
                "echo \"t=$(jq -r '.issue.title | length' \"$GITHUB_EVENT_PATH\")\" >> $GITHUB_OUTPUT",
                "echo \"t=$(jq -r .title package.json)\" >> $GITHUB_OUTPUT",
                "echo \"t=$(gh pr view $N --json number -q .number)\" >> $GITHUB_OUTPUT",
                "echo \"t=$(gh pr view $N --json title,number -q .number)\" >> $GITHUB_OUTPUT",
                "echo \"t=$(gh api repos/o/r/pulls/1 --jq .number)\" >> $GITHUB_OUTPUT",
                "echo \"t=$(git log -1 --pretty=%s)\" >> $GITHUB_OUTPUT",
                "gh pr checkout 1\necho \"t=$(git log -1 --pretty=%H)\" >> $GITHUB_OUTPUT",
                "jq -r .issue.title $GITHUB_EVENT_PATH > title.txt\necho t=1 >> $GITHUB_OUTPUT",
            })
    void aCommandPrintsWhatNoOutsiderWrites(String script) {
        assertThat(steps(writing(script))).as(script).doesNotContain(READING);
    }

    @Test
    void anExpressionThatCannotBeReadIsToldByItsErrorAlone() {
        assertThat(steps("- run: echo ${{ title(github.event.issue.title) }}"))
                .containsExactly("unknown-function 6:14");
        assertThat(steps("- run: echo ${{ jobs.x || github.event.issue.title }}"))
                .containsExactly("unknown-context 6:14");
        assertThat(steps("- run: echo ${{ format() || github.event.issue.title }}"))
                .containsExactly("expression-syntax 6:14");
    }

    @Test
    void aPublishedActionHandsOnWhatAnOutsiderWrites() {
        String read = "\n- run: echo ${{ steps.s.outputs.replaced }} ${{ steps.s.outputs.head_ref }}";
        assertThat(steps("- {id: s, uses: xt0rted/pull-request-comment-branch@v2}" + read))
                .containsExactly("untrusted-script 7:55");
        assertThat(steps("- {id: s, uses: frabert/replace-string-action@v2, with: {string: '${{ github.head_ref }}'}}"
                        + read))
                .containsExactly("untrusted-script 7:23");
        assertThat(steps("- {id: s, uses: frabert/replace-string-action@v2, with: {string: '${{ github.sha }}'}}"
                        + read))
                .isEmpty();
    }

    @Test
    void theMessageOfACommitIsAnOutsidersWhereTheHeadOfAPullRequestIsCheckedOut() {
        String log = "\n- {id: s, run: 'echo \"t=$(git log -1 --format=%B)\" >> $GITHUB_OUTPUT'}"
                + "\n- run: echo ${{ steps.s.outputs.t }}";
        assertThat(steps("- {uses: actions/checkout@v4, with: {ref: '${{ github.event.pull_request.head.sha }}'}}"
                        + log))
                .contains("untrusted-script 8:23");
        assertThat(steps("- uses: actions/checkout@v4" + log)).doesNotContain("untrusted-script 8:23");
    }

    @Test
    void aVariableThatAStepAboveSetsCarriesIt() {
        String set = "- env: {T: '${{ github.event.issue.title }}'}\n  run: echo \"A=$T\" >> \"$GITHUB_ENV\"\n";
        assertThat(steps(set + "- run: echo ${{ env.A }}")).containsExactly("untrusted-script 8:23");
        assertThat(steps(set + "- run: echo ${{ env.A }}\n  env: {A: fixed}"))
                .as("the step's own counts before it")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "core.setOutput('t', process.env.T)                             | true",
                "core.setOutput(\"t\", `issue: ${process.env['T']}`);             | true",
                "core.setOutput('t', context.payload.issue.title)               | true",
                "core.setOutput('t', context.payload.issue?.body)               | true",
                "core.setOutput('t', JSON.stringify(context.payload.issue))     | true",
                "core.setOutput('t', context.payload.issue.number)              | false",
                "core.setOutput('u', context.payload.issue.title)               | false",
                "core.setOutput('t', context.payload.issue.title === 'release') | false",
                "core.setOutput('t', context.payload.issue.title ? 'a' : 'b')   | false",
                "core.setOutput('t', parse(context.payload.issue.title))        | false",
            })
    void aScriptInJavaScriptHandsOnAnOutput(String script, boolean isUntrusted) {
        String steps = "- id: s\n  uses: actions/github-script@v8\n  env: {T: '${{ github.event.issue.title }}'}\n"
                + "  with:\n    script: |\n      " + script + "\n- run: echo ${{ steps.s.outputs.t }}";
        assertThat(steps(steps).contains("untrusted-script 12:23")).isEqualTo(isUntrusted);
        String returned = steps.replaceFirst("core.setOutput\\(['\"]t['\"], (.*?)\\);?\n", "return $1\n")
                .replace("outputs.t", "outputs.result");
        assertThat(steps(returned).contains("untrusted-script 12:23"))
                .isEqualTo(isUntrusted && !script.contains("'u'"));
    }

    @Test
    void longLinesDoNoHarm() {
        for (String line : List.of(
                "T=" + "x".repeat(15_000),
                "T=" + "\"a\"".repeat(5_000),
                "T=$(jq " + "-a ".repeat(6_000) + ". $GITHUB_EVENT_PATH)")) {
            assertThat(steps(writing(line + "\necho \"t=$T\" >> $GITHUB_OUTPUT")))
                    .isEmpty();
        }
    }

    @Test
    void aScriptInJavaScriptSetsAVariable() {
        String steps = "- uses: actions/github-script@v8\n  with:\n    script: |\n"
                + "      core.exportVariable('T', context.payload.issue.title)\n- run: echo ${{ env.T }}";
        assertThat(steps(steps)).containsExactly("untrusted-script 10:23");
        assertThat(steps(steps.replace("issue.title", "issue.number"))).isEmpty();
    }

    private static final String READING = "untrusted-script 30:23";

    /** A step that runs the script, and on line 30 one that reads the output. */
    private static String writing(String script) {
        String step = "- id: s\n  env: {T: '${{ github.event.issue.title }}'}\n  run: |\n" + script.indent(4);
        String blank = "\n".repeat(24 - (int) step.lines().count());
        return step + blank + "- run: echo ${{ steps.s.outputs.t }}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "python3 -c \"print('X')\"",
                "bash -ec 'echo X'",
                "ssh host \"echo X\"",
                "eval \"echo X\"",
                "python <<EOF\nprint('X')\nEOF",
                "psql --command \"select 'X'\"",
            })
    void aProgramInAScriptIsToldToReadItsEnvironment(String script) {
        assertThat(findings(
                        "a.yml",
                        ISSUES + "      - run: |\n"
                                + script.replace("X", "${{ github.event.issue.title }}")
                                        .indent(10)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.help())
                            .isEqualTo(
                                    "Pass it by `env`, `TITLE: ${{ github.event.issue.title }}`, and let the program that is"
                                            + " written here read it from its own environment.");
                    assertThat(finding.fixes()).isEmpty();
                });
    }

    @Test
    void theScriptThatAnAnchorNamesIsJudgedAtItsOwnLine() {
        assertThat(steps("- run: &script |\n    make\n    echo ${{ github.event.issue.title }}\n- run: *script"))
                .containsExactly("untrusted-script 8:20");
    }

    @Test
    void anOutputOfAJobAndAMatrixCarryIt() {
        assertThat(places(
                        "a.yml",
                        ISSUES
                                + "      - {id: s, run: 'echo \"t=$T\" >> $GITHUB_OUTPUT', env: {T: '${{ github.event.issue.title }}'}}\n"
                                + "    outputs: {o: '${{ steps.s.outputs.t }}'}\n"
                                + "  b:\n    needs: a\n    runs-on: x\n    strategy: {matrix: {m: ['${{ github.event.issue.body }}']}}\n"
                                + "    steps:\n      - run: ${{ needs.a.outputs.o }} ${{ matrix.m }}"))
                .containsExactly("a.yml:13:18", "a.yml:13:43");
    }

    @Test
    void aCalledWorkflowIsFollowedBothWays() {
        List<Finding> findings = findings(
                "a.yml",
                "on: issues\njobs:\n  call:\n    uses: ./.github/workflows/b.yml\n"
                        + "    with: {title: '${{ github.event.issue.title }}'}\n"
                        + "  b:\n    needs: call\n    runs-on: x\n    steps:\n      - run: ${{ needs.call.outputs.back }}",
                "b.yml",
                "on:\n  workflow_call:\n    inputs: {title: {type: string}}\n"
                        + "    outputs: {back: {value: '${{ jobs.q.outputs.z }}'}}\njobs:\n  q:\n    runs-on: x\n"
                        + "    outputs: {z: '${{ inputs.title }}'}\n    steps:\n      - run: echo ${{ inputs.title }}");
        assertThat(findings)
                .extracting(finding -> finding.origin().toString())
                .containsExactly("a.yml:10:18", "b.yml:10:23");
        assertThat(findings.get(1).message())
                .isEqualTo(
                        "`inputs.title` comes from `github.event.issue.title`, which anybody may write, by way of what job"
                                + " `call` of a.yml gives: here it becomes part of a script, and is run.");
    }

    @Test
    void aLocalActionIsFollowed() {
        ActionFile action = ActionFile.of(
                ".github/actions/say",
                Documents.tree(
                        "action.yml",
                        "name: a\ndescription: b\ninputs: {what: {description: c}}\nruns:\n  using: composite\n"
                                + "  steps: [{shell: bash, run: 'echo ${{ inputs.what }}'}]"));
        String uses = ISSUES + "      - {uses: ./.github/actions/say, with: {what: '${{ github.event.issue.";
        assertThat(Found.places(Checks.check(
                        List.of(Documents.workflow("a.yml", uses + "title }}'}}")),
                        List.of(action),
                        Callees.NONE,
                        Settings.reading())))
                .containsExactly("untrusted-script 6:40");
        assertThat(Checks.check(
                        List.of(Documents.workflow("a.yml", uses + "number }}'}}")),
                        List.of(action),
                        Callees.NONE,
                        Settings.reading()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bash       | echo \"a X\"   | echo \"a $TITLE\"",
                "bash       | echo \"Xs\"    | echo \"${TITLE}s\"",
                "bash       | echo X         | echo \"$TITLE\"",
                "bash       | echo 'a X'     | echo 'a '\"$TITLE\"''",
                "bash       | echo 'X'       | echo \"$TITLE\"",
                "pwsh       | echo \"a Xs\"  | echo \"a ${env:TITLE}s\"",
                "pwsh       | echo 'X'       | echo $env:TITLE",
                "python     | print('a X')   | print('a ' + os.environ[\"TITLE\"] + '')",
                "node {0}   | log(`a X`)     | log(`a ${process.env.TITLE}`)",
                "node {0}   | log(\"X\")     | log(process.env.TITLE)",
            })
    void theLineIsRewrittenInItsLanguage(String shell, String line, String rewritten) {
        List<Finding> findings = findings(
                "a.yml",
                ISSUES + "      - shell: " + shell + "\n        run: |\n          "
                        + line.replace("X", "${{ github.event.issue.title }}"));
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.help())
                        .startsWith("Pass it by `env`, `TITLE: ${{ github.event.issue.title }}`: write `" + rewritten
                                + "`"));
    }

    @Test
    void aWayOutIsProposed() {
        Finding finding = findings(
                        "a.yml", ISSUES + "      - name: a\n        run: echo ${{ github.event.issue.title }}")
                .get(0);
        assertThat(finding.fixes()).singleElement().satisfies(fix -> {
            assertThat(fix.safe()).isFalse();
            assertThat(fix.edits())
                    .extracting(Edit::text)
                    .containsExactly("env:\n          TITLE: ${{ github.event.issue.title }}\n        ", "\"$TITLE\"");
        });
        assertThat(findings(
                                "a.yml",
                                ISSUES
                                        + "      - run: echo ${{ env.T }}\n        env:\n          T: ${{ github.event.issue.title }}")
                        .get(0)
                        .help())
                .isEqualTo("`env` has it as `T`: write `echo \"$T\"`.");
    }

    @Test
    void twoTextsOfOneScriptGetNamesOfTheirOwn() {
        String line = "      - run: echo ${{ github.event.issue.title }} ${{ github.event.issue.milestone.title }}";
        assertThat(findings("a.yml", ISSUES + line))
                .extracting(Finding::help)
                .anySatisfy(help -> assertThat(help).contains("`ISSUE_TITLE: ${{ github.event.issue.title }}`"));
        assertThat(findings("a.yml", ISSUES + line.replace("milestone.", "")))
                .extracting(Finding::help)
                .allSatisfy(help -> assertThat(help).contains("`TITLE: ${{ github.event.issue.title }}`"));
    }
}
