package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One test a rule about what GitHub takes although it can't do what is meant: what is wrong, and what is right. */
class MistakeRulesTest {

    private static final String STEPS = "\nsteps:\n  - run: make";

    @Test
    void aRunnerThatReadsLikeGitHubsIsOneOfThem() {
        for (String wrong : new String[] {
            "macos-12",
            "ubuntu-18.04",
            "ubuntu-20.04",
            "windows-2019",
            "linux-latest",
            "ubuntu-lates",
            "ubuntu-latset",
            "macos-latst"
        }) {
            assertThat(Found.inJob("runs-on: " + wrong + STEPS)).as(wrong).containsExactly("unknown-runner 4:14");
        }
        for (String right : new String[] {
            "Ubuntu-Latest",
            "macOS-15-intel",
            "ubuntu-latest-16-cores",
            "gpu",
            "[self-hosted, ubuntu-18.04]",
            "linux",
            "ubuntu-large",
            "ubuntu-test",
            "ubuntu-latest2",
            "windows-2025x"
        }) {
            assertThat(Found.inJob("runs-on: " + right + STEPS)).as(right).isEmpty();
        }
        assertThat(Found.inJob("runs-on:\n  group: big\n  labels: [x, macos-11]" + STEPS))
                .containsExactly("unknown-runner 6:19");
    }

    @Test
    void noRunnerIsOfTwoSystems() {
        assertThat(Found.inJob("runs-on: [ubuntu-latest, windows-latest]" + STEPS))
                .containsExactly("runner-conflict 4:30");
        assertThat(Found.inJob("runs-on: [self-hosted, linux, ubuntu-24.04, x64]" + STEPS))
                .isEmpty();
        assertThat(Found.inJob(
                        "strategy: {matrix: {os: [windows-latest, linux], include: [{os: macos-15}]}}\nruns-on: [ubuntu-latest, '${{ matrix.os }}']"
                                + STEPS))
                .containsExactly("runner-conflict 4:30", "runner-conflict 4:69");
    }

    @Test
    void theLabelsThatAMatrixAddsAreKnownToo() {
        assertThat(Found.inJob(
                        "strategy: {matrix: {include: [{os: ubuntu-latest}, {os: ubunut-latest}]}}\nruns-on: ${{ matrix.os }}"
                                + STEPS))
                .containsExactly("unknown-runner 4:61");
    }

    @Test
    void aRunnerHasALabel() {
        assertThat(Found.inJob("runs-on: []" + STEPS)).containsExactly("no-runner 4:14");
        assertThat(Found.inJob("runs-on:\n  labels: []" + STEPS)).containsExactly("no-runner 5:15");
        assertThat(Found.inJob("runs-on: {}" + STEPS)).containsExactly("no-runner 4:14");
        assertThat(Found.inJob("runs-on:\n  group: big" + STEPS)).isEmpty();
    }

    @Test
    void aShellIsKnownOrSaysWhereTheScriptGoes() {
        assertThat(Found.inSteps("- run: a\n  shell: dash\n- run: b\n  shell: 'perl {0}'\n- run: c\n  shell: PWSH"))
                .containsExactly("unknown-shell 7:16");
        assertThat(Found.inJob("runs-on: x\ndefaults:\n  run:\n    shell: zsh" + STEPS))
                .containsExactly("unknown-shell 7:16");
        assertThat(Found.inSteps("- run: a\n  shell: ''")).containsExactly("empty-value 7:16");
    }

    @Test
    void commandsThatAreWithdrawnAreFoundWhereTheyStand() {
        assertThat(Found.inSteps("- run: |\n    make\n    echo \"::set-output name=a::b\"\n- run: echo ::add-path::x"))
                .containsExactly("deprecated-command 8:17", "deprecated-command 9:19");
        assertThat(Found.inSteps("- run: echo ::set-outputs x, ::error::y, set-env"))
                .isEmpty();
        assertThat(
                        Found.inAction(
                                "name: A\ndescription: B\nruns:\n  using: composite\n  steps:\n    - run: echo ::set-env name=a::b\n      shell: bash\n"))
                .containsExactly("deprecated-command 6:17");
    }

    @Test
    void aNeedIsSaidOnce() {
        String jobs =
                "on: push\njobs:\n  a: {runs-on: x, steps: [run: make]}\n  b: {runs-on: x, needs: [a, %s], steps: [run: make]}";
        assertThat(Found.inWorkflow(jobs.formatted("A"))).containsExactly("repeated-need 4:30");
    }

    @Test
    void anAxisHasAValueOnce() {
        String job = "runs-on: x\nstrategy:\n  matrix:\n    a: [1, 2, %s]" + STEPS;
        assertThat(Found.inJob(job.formatted("1"))).containsExactly("repeated-value 7:19");
        assertThat(Found.inJob(job.formatted("'1'"))).isEmpty();
    }

    @Test
    void legsAreCountedFromOne() {
        String job = "runs-on: x\nstrategy:\n  max-parallel: %s\n  matrix:\n    a: [1]" + STEPS;
        for (String wrong : new String[] {"0", "-4", "1.5"}) {
            assertThat(Found.inJob(job.formatted(wrong))).as(wrong).containsExactly("max-parallel 6:21");
        }
        for (String right : new String[] {"1", "10", "${{ fromJSON('2') }}"}) {
            assertThat(Found.inJob(job.formatted(right))).as(right).isEmpty();
        }
    }

    @Test
    void passwordsAreSecrets() {
        String job =
                "runs-on: x\nservices:\n  db:\n    image: y\n    credentials:\n      username: me\n      password: %s"
                        + STEPS;
        assertThat(Found.inJob(job.formatted("hunter2"))).containsExactly("plain-password 10:21");
        assertThat(Found.inJob(job.formatted("${{ secrets.PASSWORD }}"))).isEmpty();
    }

    @Test
    void aScheduleHasTimes() {
        assertThat(Found.inTriggers("on: schedule")).containsExactly("no-cron 1:5");
        assertThat(Found.inTriggers("on:\n  schedule: []")).containsExactly("no-cron 2:3");
        assertThat(Found.inTriggers("on:\n  schedule:\n    - cron: 1 2 * * *")).isEmpty();
    }

    @Test
    void whoWaitsForTheRunsOfOthersNamesThem() {
        assertThat(Found.inTriggers("on: workflow_run")).containsExactly("no-workflows 1:5");
        assertThat(Found.inTriggers("on:\n  push:\n  workflow_run:\n    types: [completed]"))
                .containsExactly("no-workflows 3:3");
        assertThat(Found.inTriggers("on:\n  workflow_run:\n    workflows: CI")).isEmpty();
    }

    @Test
    void aFilterLetsSomethingThrough() {
        assertThat(Found.inTriggers("on:\n  push:\n    branches: []\n  issues:\n    types: []"))
                .containsExactly("empty-filter 3:15", "empty-filter 5:12");
    }

    @Test
    void optionsAreOfAChoiceAndOnceEach() {
        String input = "on:\n  workflow_dispatch:\n    inputs:\n      a:\n        type: %s\n        options: [x, y%s]";
        assertThat(Found.inTriggers(input.formatted("choice", ", x"))).containsExactly("repeated-option 6:25");
        assertThat(Found.inTriggers(input.formatted("string", ""))).containsExactly("futile-options 6:9");
        assertThat(Found.inTriggers(input.formatted("choice", ""))).isEmpty();
    }

    @Test
    void whatCallersMustPassNeedsNoDefault() {
        String input =
                "on:\n  workflow_call:\n    inputs:\n      a:\n        type: string\n        required: %s\n        default: x";
        assertThat(Found.inTriggers(input.formatted("true"))).containsExactly("futile-default 7:18");
        assertThat(Found.inTriggers(input.formatted("false"))).isEmpty();
    }

    @Test
    void anExcludeMatchesAValueOfItsAxis() {
        String job = "runs-on: x\nstrategy:\n  matrix:\n    os: [a, {n: b, m: c}]\n    v: [10, '11']\n    exclude:\n"
                + "      - {os: %s, v: 11}" + STEPS;
        assertThat(Found.inJob(job.formatted("d"))).containsExactly("futile-exclude 10:18");
        assertThat(Found.inJob(job.formatted("{n: c}"))).containsExactly("futile-exclude 10:18");
        for (String right : new String[] {"a", "A", "{n: b}", "'${{ github.actor }}'"}) {
            assertThat(Found.inJob(job.formatted(right))).as(right).isEmpty();
        }
        assertThat(Found.inJob("runs-on: x\nstrategy:\n  matrix:\n    os: ${{ fromJSON(vars.OS) }}\n"
                        + "    exclude: [{os: d}]" + STEPS))
                .isEmpty();
    }

    @Test
    void credentialsAreANameAndAPassword() {
        String job = "runs-on: ubuntu-latest\ncontainer:\n  image: x\n  credentials: {%s}" + STEPS;
        assertThat(Found.inJob(job.formatted("username: me"))).containsExactly("incomplete-credentials 7:7");
        assertThat(Found.inJob(job.formatted("password: '${{ secrets.P }}'")))
                .containsExactly("incomplete-credentials 7:7");
        assertThat(Found.inJob(job.formatted("username: me, password: '${{ secrets.P }}'")))
                .isEmpty();
    }

    @Test
    void shellsOfWindowsRunOnWindows() {
        String job = "runs-on: %s\nsteps:\n  - run: dir\n    shell: %s";
        assertThat(Found.inJob(job.formatted("ubuntu-latest", "cmd"))).containsExactly("foreign-shell 7:16");
        assertThat(Found.inJob(job.formatted("macos-latest", "powershell"))).containsExactly("foreign-shell 7:16");
        assertThat(Found.inJob(job.formatted("ubuntu-latest", "pwsh"))).isEmpty();
        assertThat(Found.inJob(job.formatted("windows-latest", "cmd"))).isEmpty();
        assertThat(Found.inJob(job.formatted("gpu", "cmd"))).isEmpty();
        assertThat(Found.inJob("runs-on: ubuntu-latest\ndefaults: {run: {shell: cmd}}" + STEPS))
                .containsExactly("foreign-shell 7:14");
    }

    @Test
    void aVersionIsTextWhereItsZerosCount() {
        assertThat(Found.inSteps("- uses: a/b@v1\n  with: {version: 3.10, other: 3.9, text: '3.10', mode: 0755}"))
                .containsExactly("shortened-number 7:25");
        assertThat(Found.inSteps("- run: make\n  env: {COMMIT: 1234567e2, RATE: 1.5}"))
                .containsExactly("shortened-number 7:23");
        assertThat(Found.inJob(
                        "runs-on: x\nstrategy:\n  matrix:\n    v: [3.9, 3.10]\n    include: [{v: 3.20}]" + STEPS))
                .containsExactly("shortened-number 7:18", "shortened-number 8:23");
        assertThat(
                        Found.inAction(
                                "name: A\ndescription: B\ninputs: {v: {description: c, default: 1.20}}\nruns: {using: node24, main: a.js}\n"))
                .containsExactly("shortened-number 3:39");
    }

    @Test
    void anAxisOfRunnersNamesRunnersThatThereAre() {
        assertThat(Found.inJob("runs-on: ${{ matrix.os }}\nstrategy:\n  matrix:\n    os: [ubuntu-latest, linux-latest]"
                        + STEPS))
                .containsExactly("unknown-runner 7:29");
    }

    @Test
    void versionsOfImagesAreFilteredByPatterns() {
        assertThat(Found.inTriggers("on:\n  image_version:\n    versions: ['1.*', '1.[0-']\n"))
                .containsExactly("futile-pattern 3:23");
    }

    @Test
    void aScriptOfNothingAtAllIsEmpty() {
        assertThat(Found.inSteps("- run:")).containsExactly("empty-script 6:13");
        assertThat(Found.inSteps("- run: ''")).containsExactly("empty-script 6:14");
    }

    @Test
    void anEnvironmentOfNothingHasNoName() {
        assertThat(Found.inJob("runs-on: x\nenvironment:\nsteps: [run: make]")).containsExactly("empty-name 5:17");
        assertThat(Found.inJob("runs-on: x\nenvironment: {name: }\nsteps: [run: make]"))
                .containsExactly("empty-name 5:24");
        assertThat(Found.inJob("runs-on: x\nenvironment: ''\nsteps: [run: make]"))
                .as("GitHub takes it for none")
                .isEmpty();
    }

    @Test
    void anActionIsCalledAsRepositoriesAre() {
        for (String wrong : new String[] {"actions/checkout @v4", "a b/c@v1", "a/b@v 1", "a/b@^1", "a.b/c@v1"}) {
            assertThat(Found.inSteps("- uses: " + wrong)).as(wrong).containsExactly("action-name 6:15");
        }
        for (String right : new String[] {"a_b/c.d_e-f@v1", "a/b/c d/e@feature/x", "a/b@1.x+2"}) {
            assertThat(Found.inSteps("- uses: " + right)).as(right).isEmpty();
        }
    }

    @Test
    void whatReadsLikeAnExpressionIsOne() {
        assertThat(Found.inJob("runs-on: x\noutputs: {a: steps.b.outputs.c}\nsteps: [{id: b, run: make}]"))
                .containsExactly("bare-expression 5:18");
        assertThat(Found.inSteps("- run: make\n  env: {TOKEN: secrets.TOKEN, FILE: inputs.json, HOST: github.com}"))
                .as("names of files and hosts have dots too")
                .containsExactly("bare-expression 7:22");
        assertThat(Found.inSteps("- uses: a/b@v1\n  with: {token: secrets.TOKEN, of: needs.c.outputs.d}"))
                .containsExactly("bare-expression 7:23", "bare-expression 7:42");
        assertThat(Found.inJob(
                        "runs-on: x\noutputs: {a: '${{ steps.b.outputs.c }}', d: 1.2.3}\nsteps: [{id: b, run: make}]"))
                .isEmpty();
    }

    @Test
    void onlyAShellReadsVariables() {
        for (String wrong : new String[] {"$HOME/x", "'~/x'", "'${RUNNER_TEMP}'", "'%USERPROFILE%'", "'$env:TEMP'"}) {
            assertThat(Found.inSteps("- {run: make, working-directory: " + wrong + "}"))
                    .as(wrong)
                    .containsExactly("literal-variable 6:40");
        }
        assertThat(Found.inJob("runs-on: x\ndefaults: {run: {working-directory: a/$MODULE}}\nsteps: [run: make]"))
                .containsExactly("literal-variable 5:41");
        assertThat(Found.inSteps("- {run: make, env: {PATH: '/opt/bin:$PATH', A: '${A:-1}', LIST: 'a,${LIST}'}}"))
                .containsExactly("literal-variable 6:33", "literal-variable 6:71");
        for (String right : new String[] {"a/b", "'${{ env.MODULE }}/x'", "a~b", "a$", "100%", "'./~x'"}) {
            assertThat(Found.inSteps("- {run: make, working-directory: " + right + "}"))
                    .as(right)
                    .isEmpty();
        }
        assertThat(Found.inSteps("- {run: make, env: {HOME_BIN: '$HOME/bin', DATE: '%Y-%m'}}"))
                .isEmpty();
    }

    @Test
    void bracesNeedTheirDollar() {
        assertThat(Found.inSteps("- run: 'echo {{ github.ref }} ${{ github.sha }}'"))
                .containsExactly("bare-expression 6:20");
        assertThat(Found.inSteps("- uses: actions/checkout@v6\n  with: {ref: '{{github.head_ref}}'}"))
                .containsExactly("bare-expression 7:22");
        assertThat(Found.inSteps("- name: Deploy {{ env.STAGE }}\n  run: make"))
                .containsExactly("bare-expression 6:22");
        for (String right :
                new String[] {"{{ .State.Health }}", "{{ item.name }}", "${{ github.ref }}", "{{ github }}"}) {
            assertThat(Found.inSteps("- run: 'echo " + right + "'")).as(right).isEmpty();
        }
    }
}
