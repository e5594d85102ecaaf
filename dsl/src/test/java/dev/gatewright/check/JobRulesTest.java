package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One test a rule of jobs: what is wrong, and what is right. */
class JobRulesTest {

    private static final String STEPS = "steps: [run: make]";

    @Test
    void anIdIsMadeOfLettersDigitsDashesAndUnderscores() {
        for (String wrong : new String[] {"my.job", "my%job", "0job", "' job'", "-job", "x".repeat(100)}) {
            assertThat(Found.inWorkflow("on: push\njobs:\n  " + wrong + ": {runs-on: x}"))
                    .as(wrong)
                    .containsExactly("illegal-id 3:3");
        }
        for (String right : new String[] {"_", "_a", "a__", "A-b_9", "x".repeat(99)}) {
            assertThat(Found.inWorkflow("on: push\njobs:\n  " + right + ": {runs-on: x}"))
                    .as(right)
                    .isEmpty();
        }
    }

    @Test
    void twoUnderscoresAreGitHubsOwn() {
        assertThat(Found.inWorkflow("on: push\njobs:\n  __a: {runs-on: x}")).containsExactly("reserved-id 3:3");
        assertThat(Found.inWorkflow("on: push\njobs:\n  a__: {runs-on: x}")).isEmpty();
    }

    @Test
    void someJobMustBeAbleToStart() {
        assertThat(Found.inWorkflow("on: push\njobs: {}")).containsExactly("no-start-job 2:7");
        assertThat(Found.inWorkflow("on: push\njobs:\n  a: {runs-on: x, needs: b}\n  b: {runs-on: x, needs: a}"))
                .containsExactly("no-start-job 3:3");
        assertThat(Found.inWorkflow("on: push\njobs:\n  a: {runs-on: x}\n  b: {runs-on: x, needs: a}"))
                .isEmpty();
    }

    @Test
    void whatIsNeededExists() {
        assertThat(Found.inWorkflow("on: push\njobs:\n  a: {runs-on: x}\n  b: {runs-on: x, needs: [a, c]}"))
                .containsExactly("unknown-need 4:30");
        assertThat(Found.inWorkflow("on: push\njobs:\n  a: {runs-on: x}\n  b: {runs-on: x, needs: A}"))
                .isEmpty();
    }

    @Test
    void noJobWaitsForItself() {
        String start = "on: push\njobs:\n  start: {runs-on: x}\n";
        assertThat(Found.inWorkflow(start + "  a: {runs-on: x, needs: a}")).containsExactly("need-cycle 4:26");
        assertThat(
                        Found.inWorkflow(
                                start
                                        + "  a: {runs-on: x, needs: [start, b]}\n  b: {runs-on: x, needs: c}\n  c: {runs-on: x, needs: a}"))
                .containsExactly("need-cycle 4:34", "need-cycle 5:26", "need-cycle 6:26");
        assertThat(Found.inWorkflow(start + "  a: {runs-on: x, needs: start}\n  b: {runs-on: x, needs: [a, start]}"))
                .isEmpty();
    }

    @Test
    void aJobDoesSomething() {
        assertThat(Found.inJob("runs-on: x\nsteps: []")).containsExactly("no-steps 3:3");
        assertThat(Found.inJob("runs-on: x")).as("GitHub takes it").isEmpty();
    }

    @Test
    void aRunnerGroupIsSomebodys() {
        assertThat(Found.inJob("runs-on: {group: team/big}")).containsExactly("runner-group 4:22");
        assertThat(Found.inJob("runs-on: {group: ent/org/big}")).containsExactly("runner-group 4:22");
        assertThat(Found.inJob("runs-on: {group: ent/}")).containsExactly("runner-group 4:22");
        assertThat(Found.inJob("runs-on: {group: organization/big}")).isEmpty();
        assertThat(Found.inJob("runs-on: {group: big, labels: [a]}")).isEmpty();
    }

    @Test
    void aMatrixMakes256Jobs() {
        assertThat(
                        Found.inJob(
                                matrix(
                                        "{a: [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16], b: [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]}")))
                .containsExactly("too-many-legs 5:24");
        assertThat(Found.inJob(matrix(
                        "{a: [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16], b: [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]}")))
                .isEmpty();
        assertThat(
                        Found.inJob(
                                matrix(
                                        "{a: [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16], b: [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17], exclude: [{b: 17}]}")))
                .isEmpty();
    }

    @Test
    void anAxisHasValues() {
        assertThat(Found.inJob(matrix("{a: [], b: [1]}"))).containsExactly("empty-axis 5:28");
        assertThat(Found.inJob(matrix("{a: '${{ fromJSON(vars.A) }}'}"))).isEmpty();
    }

    @Test
    void aMatrixHasAnAxisOrAnInclude() {
        assertThat(Found.inJob(matrix("{}"))).containsExactly("empty-matrix 5:24");
        assertThat(Found.inJob(matrix("{include: []}"))).containsExactly("empty-matrix 5:24");
        assertThat(Found.inJob(matrix("{include: [{a: 1}]}"))).isEmpty();
    }

    @Test
    void anIncludeNamesAValue() {
        assertThat(Found.inJob(matrix("{a: [1], include: [{}]}"))).containsExactly("empty-combination 5:43");
        assertThat(Found.inJob(matrix("{a: [1], exclude: [{}]}"))).containsExactly("empty-combination 5:43");
        assertThat(Found.inJob(matrix("{a: [1], include: [{b: 1}]}"))).isEmpty();
    }

    @Test
    void anExcludeNamesAnAxis() {
        assertThat(Found.inJob(matrix("{os: [1], exclude: [{so: 1}]}"))).containsExactly("excluded-axis 5:45");
        assertThat(Found.inJob(matrix("{os: [1, 2], exclude: [{OS: 1}]}"))).isEmpty();
        assertThat(Found.inJob(matrix("{'${{ github.job }}': [1], exclude: [{so: 1}]}")))
                .isEmpty();
    }

    @Test
    void aMatrixLeavesSomethingToRun() {
        assertThat(Found.inJob(matrix("{os: [a, b], exclude: [{os: a}, {os: b}]}")))
                .containsExactly("no-legs 5:37");
        assertThat(Found.inJob(matrix("{os: [a, b], exclude: [{os: a}]}"))).isEmpty();
        assertThat(Found.inJob(matrix("{exclude: [{os: a}]}")))
                .containsExactly("empty-matrix 5:24", "excluded-axis 5:36");
        assertThat(Found.inJob(matrix("{os: [a], exclude: [{os: a}], include: [{os: b}]}")))
                .isEmpty();
        assertThat(Found.inJob(matrix("{os: [a], exclude: '${{ fromJSON(vars.EXCLUDE) }}'}")))
                .isEmpty();
    }

    private static String matrix(String matrix) {
        return "runs-on: x\nstrategy: {matrix: " + matrix + "}";
    }

    @Test
    void aQueueIsKeptOrCancelled() {
        assertThat(Found.inJob("runs-on: x\nconcurrency: {group: a, cancel-in-progress: true, queue: max}"))
                .containsExactly("queue-conflict 5:55");
        assertThat(Found.inJob("runs-on: x\nconcurrency: {group: a, cancel-in-progress: true, queue: single}"))
                .isEmpty();
    }

    @Test
    void aJobDoesntWaitForItsOwnWorkflow() {
        assertThat(Found.inWorkflow("on: push\nconcurrency: a\njobs: {b: {runs-on: x, concurrency: {group: a}}}"))
                .containsExactly("deadlock 2:14", "deadlock 3:37");
        assertThat(Found.inWorkflow("on: push\nconcurrency: a\njobs: {b: {runs-on: x, concurrency: A}}"))
                .isEmpty();
        assertThat(
                        Found.inWorkflow(
                                "on: push\nconcurrency: ${{ github.ref }}\njobs: {b: {runs-on: x, concurrency: '${{ github.ref }}'}}"))
                .isEmpty();
    }

    @Test
    void aGroupHas400Characters() {
        assertThat(Found.inJob("runs-on: x\nconcurrency: " + "a".repeat(401))).containsExactly("long-group 5:18");
        assertThat(Found.inJob("runs-on: x\nconcurrency: " + "a".repeat(400))).isEmpty();
    }

    @Test
    void gitHubSetsTheNetworkItself() {
        assertThat(Found.inJob("runs-on: x\ncontainer: {image: a, options: --cpus 1 --network host}"))
                .containsExactly("container-options 5:36");
        assertThat(Found.inJob("runs-on: x\ncontainer: {image: a, options: --entrypoint=/x}"))
                .containsExactly("container-options 5:36");
        assertThat(Found.inJob("runs-on: x\nservices: {db: {image: a, options: --network=host}}"))
                .containsExactly("container-options 5:40");
        assertThat(Found.inJob("runs-on: x\nservices: {db: {image: a, options: --entrypoint x --network-alias y}}"))
                .isEmpty();
    }

    @Test
    void aContainerHasAnImage() {
        assertThat(Found.inJob("runs-on: x\ncontainer: docker://")).containsExactly("empty-image 5:16");
        assertThat(Found.inJob("runs-on: x\nservices: {db: {image: docker://}}"))
                .containsExactly("empty-image 5:28");
        assertThat(Found.inJob("runs-on: x\ncontainer: {options: a}")).containsExactly("empty-image 5:16");
        assertThat(Found.inJob("runs-on: x\ncontainer: docker://a")).isEmpty();
    }

    @Test
    void containersNeedLinux() {
        assertThat(Found.inJob("runs-on: windows-latest\nservices: {db: {image: a}}"))
                .containsExactly("container-system 5:5");
        assertThat(Found.inJob(
                        "runs-on: ${{ matrix.os }}\ncontainer: a\nstrategy: {matrix: {os: [ubuntu-latest, macos-15]}}"))
                .containsExactly("container-system 5:5");
        assertThat(Found.inJob(
                        "runs-on: ${{ matrix.os }}\ncontainer: a\nstrategy: {matrix: {os: [ubuntu-latest, mine]}}"))
                .isEmpty();
        assertThat(
                        Found.inJob(
                                "runs-on: ${{ matrix.os }}\ncontainer: ${{ matrix.image }}\nstrategy: {matrix: {image: [a], os: [ubuntu-latest, macos-15]}}"))
                .isEmpty();
        assertThat(Found.inJob("runs-on: [self-hosted, linux]\nservices: {db: {image: a}}"))
                .isEmpty();
    }

    @Test
    void aSnapshotHasAMajorVersion() {
        assertThat(Found.inJob("runs-on: x\nsnapshot: {image-name: a, version: 1.2.3}"))
                .containsExactly("snapshot-version 5:40");
        assertThat(Found.inJob("runs-on: x\nsnapshot: {image-name: a, version: 2.*}"))
                .isEmpty();
    }

    @Test
    void aLimitOfAJobIsPositive() {
        assertThat(Found.inJob("runs-on: x\ntimeout-minutes: 0")).containsExactly("job-timeout 5:22");
        assertThat(Found.inJob("runs-on: x\ntimeout-minutes: 1000")).isEmpty();
    }

    @Test
    void aVariableHasAName() {
        assertThat(Found.inJob("runs-on: x\nenv: {A B: c, D=E: f}")).containsExactly("env-name 5:11", "env-name 5:19");
        assertThat(Found.inSteps("- run: make\n  env: {A&B: c}")).containsExactly("env-name 7:15");
        assertThat(Found.inJob("runs-on: x\nenv: {a_b: c, a-b: d, GITHUB_TOKEN: e}"))
                .isEmpty();
    }

    @Test
    void windowsReadsVariablesOtherwise() {
        String windows = "runs-on: windows-latest\nenv: {SUITE: unit}\n";
        assertThat(Found.inJob(windows + "steps: [run: 'test $SUITE']")).containsExactly("windows-variables 6:18");
        assertThat(Found.inJob(windows + "steps: [run: 'test ${SUITE}']")).containsExactly("windows-variables 6:18");
        assertThat(Found.inJob(windows + "steps: [{run: 'test $SUITE', shell: bash}]"))
                .isEmpty();
        assertThat(Found.inJob(windows + "defaults: {run: {shell: bash}}\nsteps: [run: 'test $SUITE']"))
                .isEmpty();
        assertThat(Found.inJob(windows + "steps: [run: 'test $env:SUITE $SUITES']"))
                .isEmpty();
        assertThat(Found.inJob(windows + "steps: [run: '$Suite = 1; test $SUITE']"))
                .isEmpty();
        assertThat(Found.inJob(windows.replace("windows", "ubuntu") + "steps: [run: 'test $SUITE']"))
                .isEmpty();
        assertThat(Found.inJob(STEPS + "\nruns-on: windows-latest")).isEmpty();
    }

    @Test
    void whatTheRunnerSetsIsSetByNobodyElse() {
        assertThat(
                        Found.inSteps(
                                "- run: make\n  env: {GITHUB_SHA: abc, RUNNER_OS: Plan9, GITHUB_TOKEN: a, RUNNER_DEBUG: 1, CI: x}"))
                .containsExactly("default-variable 7:15", "default-variable 7:32");
        assertThat(Found.inSteps(
                        "- run: make\n  env: {GITHUB_SHA: '${{ github.sha }}', RUNNER_TEMP: '${{runner.temp}}'}"))
                .isEmpty();
    }
}
