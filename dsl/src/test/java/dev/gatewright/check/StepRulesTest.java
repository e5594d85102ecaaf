package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One test a rule of steps: what is wrong, and what is right. */
class StepRulesTest {

    @Test
    void anIdIsMadeOfLettersDigitsDashesAndUnderscores() {
        assertThat(Found.inSteps("- {id: a$b, run: make}\n- {id: -a, run: make}"))
                .containsExactly("illegal-step-id 6:14", "illegal-step-id 7:14");
        assertThat(Found.inSteps("- {id: a-b_1, run: make}")).isEmpty();
    }

    @Test
    void twoUnderscoresAreGitHubsOwn() {
        assertThat(Found.inSteps("- {id: __a, run: make}")).containsExactly("reserved-step-id 6:14");
        assertThat(Found.inSteps("- {id: _a, run: make}")).isEmpty();
    }

    @Test
    void anIdIsOneStepsInWhateverCase() {
        assertThat(Found.inSteps("- {id: a, run: make}\n- {id: A, run: make}"))
                .containsExactly("duplicate-step-id 7:14");
        assertThat(Found.inSteps("- {id: a, run: make}\n- parallel: [{id: a, run: make}]"))
                .containsExactly("duplicate-step-id 7:25");
        assertThat(Found.inSteps("- {id: a, run: make}\n- {id: b, run: make}")).isEmpty();
    }

    @Test
    void anActionIsSomewhere() {
        for (String wrong :
                new String[] {"checkout", "checkout@v4", "a/b", "a/b@", "/b@v1", "a/@v1", "a/b@c@d", "$$docker://a"}) {
            assertThat(Found.inSteps("- uses: " + wrong)).as(wrong).containsExactly("uses-format 6:15");
        }
        for (String right :
                new String[] {"a/b@v1", "a/b/c/d@main", "a/b@x/y", "docker://a:1", "./a", "$/a/b", ".\\a"}) {
            assertThat(Found.inSteps("- uses: " + right)).as(right).isEmpty();
        }
    }

    @Test
    void aStepUsesNoWorkflow() {
        assertThat(Found.inSteps("- uses: a/b/.github/workflows/c.yml@v1")).containsExactly("workflow-in-step 6:15");
        assertThat(Found.inSteps("- uses: ./.github/workflows/c.yml")).containsExactly("unknown-action 6:15");
        assertThat(Found.inSteps("- uses: a/b/.github/actions/c@v1")).isEmpty();
    }

    @Test
    void aCommitIsWrittenWhole() {
        assertThat(Found.inSteps("- uses: a/b@a1b2c3d")).containsExactly("short-sha 6:15");
        assertThat(Found.inSteps("- uses: a/b@" + "a1b2c3d4".repeat(5))).isEmpty();
    }

    @Test
    void aScriptDoesSomething() {
        assertThat(Found.inSteps("- run: ''\n- run: '  '\n- run: |\n\n\n- run: make"))
                .containsExactly("empty-script 6:14", "empty-script 7:14", "empty-script 8:14");
        assertThat(Found.inSteps("- parallel: [{run: ''}, {run: make}]")).containsExactly("empty-script 6:26");
        assertThat(Found.inSteps("- run: '#'\n- run: ':'")).isEmpty();
    }

    @Test
    void whatIsWaitedForIsAbove() {
        assertThat(Found.inSteps("- wait: a\n- {id: a, run: make, background: true}"))
                .containsExactly("unknown-step 6:15");
        assertThat(Found.inSteps("- {id: a, run: make, background: true}\n- {id: b, wait: [a, b]}\n- cancel: c"))
                .containsExactly("unknown-step 7:27", "unknown-step 8:17");
        assertThat(Found.inSteps("- {id: a, run: make, background: true}\n- wait: a\n- cancel: a"))
                .isEmpty();
    }

    @Test
    void aGroupHasSteps() {
        assertThat(Found.inSteps("- parallel: []\n- wait: []")).containsExactly("empty-group 6:19", "empty-group 7:15");
        assertThat(Found.inSteps("- parallel: [{run: make}]\n- wait-all:")).isEmpty();
    }

    @Test
    void whatIsWaitedForRunsInTheBackground() {
        assertThat(Found.inSteps("- {id: a, run: make}\n- wait: a")).containsExactly("foreground-step 7:15");
        assertThat(Found.inSteps("- {id: a, run: make, background: true}\n- wait: a"))
                .isEmpty();
    }

    @Test
    void waitAllWaits() {
        assertThat(Found.inSteps("- wait-all: false")).containsExactly("wait-all-value 6:19");
        assertThat(Found.inSteps("- wait-all:\n- wait-all: true")).isEmpty();
    }

    @Test
    void aGroupHoldsScriptsAndActions() {
        assertThat(Found.inSteps("- parallel:\n    - wait-all:\n    - parallel: [run: make]"))
                .containsExactly("parallel-content 7:13", "parallel-content 8:13");
        assertThat(Found.inSteps("- parallel:\n    - run: make\n      background: true"))
                .containsExactly("parallel-content 8:13");
        assertThat(Found.inSteps("- parallel:\n    - run: make\n    - uses: a/b@v1"))
                .isEmpty();
    }

    @Test
    void aStepsLimitIsAWholeNumberOfMinutes() {
        for (String wrong : new String[] {"0", "-1", "361", "1.5"}) {
            assertThat(Found.inSteps("- run: make\n  timeout-minutes: " + wrong))
                    .as(wrong)
                    .containsExactly("step-timeout 7:26");
        }
        assertThat(Found.inSteps("- run: make\n  timeout-minutes: 360")).isEmpty();
    }

    @Test
    void theImageOfAStepHasAName() {
        assertThat(Found.inSteps("- uses: docker://")).containsExactly("step-image 6:15");
        assertThat(Found.inSteps("- uses: docker://Acme/App:1")).containsExactly("step-image 6:15");
        assertThat(Found.inSteps("- uses: docker://ghcr.io/acme/app:V1")).isEmpty();
    }

    @Test
    void commandsOfSeveralLinesAreKeptApart() {
        assertThat(Found.inSteps("- run:\n    npm ci\n    npm test")).containsExactly("folded-script 7:11");
        assertThat(Found.inSteps("- run: >\n    make\n    echo done")).containsExactly("folded-script 6:14");
        assertThat(Found.inSteps("- run: npm ci\n    && npm test")).isEmpty();
        for (String right : new String[] {
            "- run: |\n    npm ci\n    npm test",
            "- run: >-\n    npm ci &&\n    npm test",
            "- run: >\n    ./gradlew build\n    --scan",
            "- run: >\n    npm ci\n\n    npm test",
            "- run:\n    docker run a\n    npm test",
            "- run: npm npm"
        }) {
            assertThat(Found.inSteps(right)).as(right).isEmpty();
        }
    }

    @Test
    void whatTheRunnerReadsIsNamedByAVariable() {
        for (String wrong : new String[] {"echo a=b >> GITHUB_OUTPUT", "echo a=b >>GITHUB_OUTPUT; x"}) {
            assertThat(Found.inSteps("- run: " + wrong))
                    .as(wrong)
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("plain-file-name 6:");
        }
        assertThat(Found.inSteps("- run: |\n    x\n    echo a > \"GITHUB_ENV\""))
                .containsExactly("plain-file-name 8:21");
        for (String right : new String[] {
            "echo a=b >> $GITHUB_OUTPUT", "echo a=b >> \"$GITHUB_ENV\"", "echo GITHUB_OUTPUT", "x > GITHUB_OUTPUTS"
        }) {
            assertThat(Found.inSteps("- run: '" + right + "'")).as(right).isEmpty();
        }
    }

    @Test
    void anIdThatIsComputedIsToldOnce() {
        assertThat(Found.inSteps("- run: x\n  id: a-${{ github.job }}")).containsExactly("expression-not-allowed 7:13");
    }

    @Test
    void aVariableIsNotMadeOfOneBesideIt() {
        assertThat(Found.inSteps("- run: make\n  env: {A: 1, B: 'x${{ env.A }}', C: '${{ env.a }}'}"))
                .containsExactly("sibling-variable 7:30", "sibling-variable 7:49");
        assertThat(Found.inSteps("- run: make\n  env: {A: '${{ env.A || 1 }}', B: '${{ env.A }}', C: '${{ env.D }}'}"))
                .isEmpty();
        assertThat(Found.inSteps("- run: echo A=1 >> $GITHUB_ENV\n- run: make\n  env: {A: 1, B: '${{ env.A }}'}"))
                .isEmpty();
        assertThat(Found.inJob("runs-on: x\nenv: {A: 0}\nsteps: [{run: make, env: {A: 1, B: '${{ env.A }}'}}]"))
                .isEmpty();
    }

    @Test
    void anImageRunsOnLinuxAlone() {
        String steps = "\nsteps: [{uses: 'docker://alpine:3'}]";
        assertThat(Found.inJob("runs-on: windows-latest" + steps)).containsExactly("container-system 5:20");
        assertThat(Found.inJob("runs-on: ubuntu-latest" + steps)).isEmpty();
        assertThat(Found.inJob("runs-on: '${{ matrix.os }}'\nstrategy: {matrix: {os: [ubuntu-latest, macos-latest]}}\n"
                        + "steps: [{uses: 'docker://alpine:3', if: runner.os == 'Linux'}]"))
                .isEmpty();
    }
}
