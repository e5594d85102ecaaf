package dev.gatewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One test a rule of jobs: what is wrong, and what is right. */
class JobRulesTest {

    private static final String STEPS = "steps: [run: make]";

    @Test
    void anIdIsMadeOfLettersDigitsDashesAndUnderscores() {
        for (String wrong : new String[] {"my.job", "my%job", "0job", "' job'", "-job", "x".repeat(100)}) {
            assertThat(Found.inWorkflow("on: push\njobs:\n  " + wrong + ": {runs-on: x, steps: [run: make]}"))
                    .as(wrong)
                    .containsExactly("illegal-id 3:3");
        }
        for (String right : new String[] {"_", "_a", "a__", "A-b_9", "x".repeat(99)}) {
            assertThat(Found.inWorkflow("on: push\njobs:\n  " + right + ": {runs-on: x, steps: [run: make]}"))
                    .as(right)
                    .isEmpty();
        }
    }

    @Test
    void twoUnderscoresAreGitHubsOwn() {
        assertThat(Found.inWorkflow("on: push\njobs:\n  __a: {runs-on: x, steps: [run: make]}"))
                .containsExactly("reserved-id 3:3");
        assertThat(Found.inWorkflow("on: push\njobs:\n  a__: {runs-on: x, steps: [run: make]}"))
                .isEmpty();
    }

    @Test
    void someJobMustBeAbleToStart() {
        assertThat(Found.inWorkflow("on: push\njobs: {}")).containsExactly("no-start-job 2:7");
        assertThat(
                        Found.inWorkflow(
                                "on: push\njobs:\n  a: {runs-on: x, needs: b, steps: [run: make]}\n  b: {runs-on: x, needs: a, steps: [run: make]}"))
                .containsExactly("no-start-job 3:3");
        assertThat(
                        Found.inWorkflow(
                                "on: push\njobs:\n  a: {runs-on: x, steps: [run: make]}\n  b: {runs-on: x, needs: a, steps: [run: make]}"))
                .isEmpty();
    }

    @Test
    void whatIsNeededExists() {
        assertThat(
                        Found.inWorkflow(
                                "on: push\njobs:\n  a: {runs-on: x, steps: [run: make]}\n  b: {runs-on: x, needs: [a, c], steps: [run: make]}"))
                .containsExactly("unknown-need 4:30");
        assertThat(
                        Found.inWorkflow(
                                "on: push\njobs:\n  a: {runs-on: x, steps: [run: make]}\n  b: {runs-on: x, needs: A, steps: [run: make]}"))
                .isEmpty();
    }

    @Test
    void noJobWaitsForItself() {
        String start = "on: push\njobs:\n  start: {runs-on: x, steps: [run: make]}\n";
        assertThat(Found.inWorkflow(start + "  a: {runs-on: x, needs: a, steps: [run: make]}"))
                .containsExactly("need-cycle 4:26");
        assertThat(
                        Found.inWorkflow(
                                start
                                        + "  a: {runs-on: x, needs: [start, b], steps: [run: make]}\n  b: {runs-on: x, needs: c, steps: [run: make]}\n  c: {runs-on: x, needs: a, steps: [run: make]}"))
                .containsExactly("need-cycle 4:34", "need-cycle 5:26", "need-cycle 6:26");
        assertThat(
                        Found.inWorkflow(
                                start
                                        + "  a: {runs-on: x, needs: start, steps: [run: make]}\n  b: {runs-on: x, needs: [a, start], steps: [run: make]}"))
                .isEmpty();
    }

    @Test
    void aJobDoesSomething() {
        assertThat(Found.inJob("runs-on: x\nsteps: []")).containsExactly("no-steps 3:3");
        assertThat(Found.inJob("runs-on: x")).containsExactly("no-steps 3:3");
        assertThat(Found.inJob("runs-on: x\nstep: [run: make]\nsteps: [run: make]"))
                .as("what was meant is said once")
                .containsExactly("unknown-key 5:5");
    }

    @Test
    void aPortOfTheHostIsMappedOnce() {
        String job =
                "runs-on: x\nservices:\n  a: {image: x, ports: ['80:80']}\n  b: {image: y, ports: ['%s']}\nsteps: [run: make]";
        assertThat(Found.inJob(job.formatted("80:8080"))).containsExactly("repeated-port 7:29");
        for (String right : new String[] {"80", "81:80", "80:80/udp", "127.0.0.1:80:80", "${{ matrix.a }}:80"}) {
            assertThat(Found.inJob(job.formatted(right))).as(right).doesNotContain("repeated-port 7:29");
        }
    }

    @Test
    void aServiceIsAHost() {
        String job = "runs-on: x\nservices: {'%s': {image: x}}\nsteps: [run: make]";
        assertThat(Found.inJob(job.formatted("my db"))).containsExactly("service-name 5:16");
        for (String right : new String[] {"db", "my-db", "my_db.local", "2nd"}) {
            assertThat(Found.inJob(job.formatted(right))).as(right).isEmpty();
        }
    }

    @Test
    void aPortIsOneThatDockerCanMap() {
        for (String wrong : new String[] {
            "70000:5432", "99999", "a:b", "80/http", "'80:'", "'-1'", "0", "9000-8000", "'1.2.3:80:80'", "'8 0'"
        }) {
            assertThat(Found.inJob("runs-on: x\nservices: {db: {image: a, ports: [" + wrong + "]}}\n" + STEPS))
                    .as(wrong)
                    .containsExactly("port-mapping 5:39");
        }
        for (String right : new String[] {
            "80",
            "'5432:5432'",
            "6379/tcp",
            "53:53/udp",
            "127.0.0.1:80:80",
            "'127.0.0.1::80'",
            "'[::1]:80:80'",
            "80-90:80-90",
            "'0:80'",
            "'${{ vars.PORT }}:80'"
        }) {
            assertThat(Found.inJob("runs-on: x\ncontainer: {image: a, ports: [" + right + "]}\n" + STEPS))
                    .as(right)
                    .isEmpty();
        }
    }

    @Test
    void anImageHasANameThatDockerReads() {
        for (String wrong :
                new String[] {"Acme/App", "a b", "':tag'", "'a:'", "a@sha256:12", "docker://A", "'-a'", "a//b"}) {
            assertThat(Found.inJob("runs-on: x\ncontainer: " + wrong + "\n" + STEPS))
                    .as(wrong)
                    .containsExactly("image-name 5:16");
        }
        for (String right : new String[] {
            "node",
            "node:22-alpine",
            "ghcr.io/acme/app:V1",
            "localhost:5000/a__b",
            "REGISTRY.example.com/a",
            "docker://a/b@sha256:" + "0a".repeat(32),
            "a:1@sha256:" + "0a".repeat(32),
            "'${{ matrix.image }}'"
        }) {
            assertThat(Found.inJob("runs-on: x\nstrategy: {matrix: {image: [a]}}\ncontainer: " + right + "\n" + STEPS))
                    .as(right)
                    .isEmpty();
        }
    }

    @Test
    void noRunnerGoesOnForLongerThanGitHubLetsIt() {
        assertThat(Found.inJob("runs-on: ubuntu-latest\ntimeout-minutes: 361\n" + STEPS))
                .containsExactly("long-timeout 5:22");
        assertThat(Found.inJob(
                        "runs-on: ${{ matrix.os }}\ntimeout-minutes: 600\nstrategy: {matrix: {os: [macos-15, mine]}}\n"
                                + STEPS))
                .containsExactly("long-timeout 5:22");
        assertThat(Found.inJob("runs-on: self-hosted\ntimeout-minutes: 7201\n" + STEPS))
                .containsExactly("long-timeout 5:22");
        assertThat(Found.inJob("runs-on: ubuntu-latest\ntimeout-minutes: 360\n" + STEPS))
                .isEmpty();
        assertThat(Found.inJob("runs-on: self-hosted\ntimeout-minutes: 7200\n" + STEPS))
                .isEmpty();
        assertThat(Found.inJob("runs-on: [self-hosted, ubuntu-latest]\ntimeout-minutes: 600\n" + STEPS))
                .as("one's own may have any labels")
                .isEmpty();
    }

    @Test
    void aRunnerGroupIsSomebodys() {
        assertThat(Found.inJob("runs-on: {group: team/big}\nsteps: [run: make]"))
                .containsExactly("runner-group 4:22");
        assertThat(Found.inJob("runs-on: {group: ent/org/big}\nsteps: [run: make]"))
                .containsExactly("runner-group 4:22");
        assertThat(Found.inJob("runs-on: {group: ent/}\nsteps: [run: make]")).containsExactly("runner-group 4:22");
        assertThat(Found.inJob("runs-on: {group: organization/big}\nsteps: [run: make]"))
                .isEmpty();
        assertThat(Found.inJob("runs-on: {group: big, labels: [a]}\nsteps: [run: make]"))
                .isEmpty();
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
        return "runs-on: x\nstrategy: {matrix: " + matrix + "}\n" + STEPS;
    }

    @Test
    void aQueueIsKeptOrCancelled() {
        assertThat(
                        Found.inJob(
                                "runs-on: x\nconcurrency: {group: a, cancel-in-progress: true, queue: max}\nsteps: [run: make]"))
                .containsExactly("queue-conflict 5:55");
        assertThat(
                        Found.inJob(
                                "runs-on: x\nconcurrency: {group: a, cancel-in-progress: true, queue: single}\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void aJobDoesntWaitForItsOwnWorkflow() {
        assertThat(
                        Found.inWorkflow(
                                "on: push\nconcurrency: a\njobs: {b: {runs-on: x, concurrency: {group: a}, steps: [run: make]}}"))
                .containsExactly("deadlock 2:14", "deadlock 3:37");
        assertThat(
                        Found.inWorkflow(
                                "on: push\nconcurrency: b\njobs: {b: {runs-on: x, concurrency: {group: a}, steps: [run: make]}}"))
                .isEmpty();
    }

    /** Equal expressions have equal values in one run. The language service's tests take another case for another group. */
    @Test
    void aGroupIsTheSameByTheSameExpression() {
        assertThat(Found.inWorkflow(
                        "on: push\nconcurrency: a\njobs: {b: {runs-on: x, concurrency: A, steps: [run: make]}}"))
                .isEmpty();
        String computed =
                "on: push\nconcurrency: ci-${{github.ref}}\njobs: {b: {runs-on: x, concurrency: 'ci-%s', steps: [run: make]}}";
        assertThat(Found.inWorkflow(computed.formatted("${{ github.ref }}")))
                .containsExactly("deadlock 2:14", "deadlock 3:37");
        assertThat(Found.inWorkflow(computed.formatted("${{ github.sha }}"))).isEmpty();
    }

    @Test
    void aGroupHas400Characters() {
        assertThat(Found.inJob("runs-on: x\nconcurrency: " + "a".repeat(401) + "\n" + STEPS))
                .containsExactly("long-group 5:18");
        assertThat(Found.inJob("runs-on: x\nconcurrency: " + "a".repeat(400) + "\n" + STEPS))
                .isEmpty();
    }

    @Test
    void gitHubSetsTheNetworkItself() {
        assertThat(Found.inJob(
                        "runs-on: x\ncontainer: {image: a, options: --cpus 1 --network host}\nsteps: [run: make]"))
                .containsExactly("container-options 5:36");
        assertThat(Found.inJob("runs-on: x\ncontainer: {image: a, options: --entrypoint=/x}\nsteps: [run: make]"))
                .containsExactly("container-options 5:36");
        assertThat(Found.inJob("runs-on: x\nservices: {db: {image: a, options: --network=host}}\nsteps: [run: make]"))
                .containsExactly("container-options 5:40");
        assertThat(
                        Found.inJob(
                                "runs-on: x\nservices: {db: {image: a, options: --entrypoint x --network-alias y}}\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void aContainerHasAnImage() {
        assertThat(Found.inJob("runs-on: x\ncontainer: docker://\nsteps: [run: make]"))
                .containsExactly("empty-image 5:16");
        assertThat(Found.inJob("runs-on: x\nservices: {db: {image: docker://}}\nsteps: [run: make]"))
                .containsExactly("empty-image 5:28");
        assertThat(Found.inJob("runs-on: x\ncontainer: {options: a}\nsteps: [run: make]"))
                .containsExactly("empty-image 5:16");
        assertThat(Found.inJob("runs-on: x\ncontainer: docker://a\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void containersNeedLinux() {
        assertThat(Found.inJob("runs-on: windows-latest\nservices: {db: {image: a}}\nsteps: [run: make]"))
                .containsExactly("container-system 5:5");
        assertThat(
                        Found.inJob(
                                "runs-on: ${{ matrix.os }}\ncontainer: a\nstrategy: {matrix: {os: [ubuntu-latest, macos-15]}}\nsteps: [run: make]"))
                .containsExactly("container-system 5:5");
        assertThat(
                        Found.inJob(
                                "runs-on: ${{ matrix.os }}\ncontainer: a\nstrategy: {matrix: {os: [ubuntu-latest, mine]}}\nsteps: [run: make]"))
                .isEmpty();
        assertThat(
                        Found.inJob(
                                "runs-on: ${{ matrix.os }}\ncontainer: ${{ matrix.image }}\nstrategy: {matrix: {image: [a], os: [ubuntu-latest, macos-15]}}\nsteps: [run: make]"))
                .isEmpty();
        assertThat(Found.inJob("runs-on: [self-hosted, linux]\nservices: {db: {image: a}}\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void aSnapshotHasAMajorVersion() {
        assertThat(Found.inJob("runs-on: x\nsnapshot: {image-name: a, version: 1.2.3}\nsteps: [run: make]"))
                .containsExactly("snapshot-version 5:40");
        assertThat(Found.inJob("runs-on: x\nsnapshot: {image-name: a, version: 2.*}\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void aLimitOfAJobIsPositive() {
        assertThat(Found.inJob("runs-on: x\ntimeout-minutes: 0\nsteps: [run: make]"))
                .containsExactly("job-timeout 5:22");
        assertThat(Found.inJob("runs-on: x\ntimeout-minutes: 1000\nsteps: [run: make]"))
                .isEmpty();
    }

    @Test
    void aVariableHasAName() {
        assertThat(Found.inJob("runs-on: x\nenv: {A B: c, D=E: f}\nsteps: [run: make]"))
                .containsExactly("env-name 5:11", "env-name 5:19");
        assertThat(Found.inSteps("- run: make\n  env: {A&B: c}")).containsExactly("env-name 7:15");
        assertThat(Found.inJob("runs-on: x\nenv: {a_b: c, a-b: d, GITHUB_TOKEN: e}\nsteps: [run: make]"))
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

    @Test
    void aMisspeltNeedIsSaidOnceAlsoWhereItIsAsked() {
        String jobs =
                "on: push\njobs:\n  build: {runs-on: x, steps: [run: make]}\n  test: {runs-on: x, steps: [run: make]}\n";
        String asks = ", steps: [run: 'echo ${{ needs.build.result }}']}";
        assertThat(Found.inWorkflow(jobs + "  b: {runs-on: x, needs: biuld" + asks))
                .containsExactly("unknown-need 5:26");
        assertThat(Found.inWorkflow(jobs + "  b: {runs-on: x, needs: 'build, test'" + asks))
                .containsExactly("unknown-need 5:26");
    }

    @Test
    void noNeedIsSentToAnIllegalId() {
        assertThat(
                        Found.inWorkflow(
                                "on: push\njobs:\n  a.1: {runs-on: x, steps: [run: make]}\n  b: {runs-on: x, needs: a1, steps: [run: make]}"))
                .containsExactly("illegal-id 3:3", "unknown-need 4:26");
    }

    @Test
    void aTagThatWasMeantAsANotIsSaidOnce() {
        assertThat(Found.inJob("runs-on: x\nif: !github.ref == 'a'\nsteps: [run: make]"))
                .as("the reader tells it")
                .isEmpty();
    }

    @Test
    void anExpressionWithoutItsBracesIsNoRunner() {
        for (String wrong :
                new String[] {"matrix.os", "'${ matrix.os }'", "'{{ matrix.os }}'", "inputs.runner", "$vars.RUNNER"}) {
            assertThat(Found.inJob("runs-on: " + wrong + "\nsteps: [run: make]"))
                    .as(wrong)
                    .containsExactly("unknown-runner 4:14");
        }
        assertThat(Found.inJob("runs-on: my.matrix.os\nsteps: [run: make]")).isEmpty();
    }

    @Test
    void anAxisThatWasMeantForIncludeIsTold() {
        String head = "runs-on: ${{ matrix.os }}\nstrategy:\n  matrix:\n    os: [a, b]\n    ";
        for (String wrong : new String[] {"includes", "Include", "inlcude", "excludes", "excluded"}) {
            assertThat(Found.inJob(head + wrong + ": [{os: a}]\n" + STEPS))
                    .as(wrong)
                    .containsExactly("misspelt-include 8:9");
        }
        for (String right : new String[] {"include: [{os: a}]", "includes: [a, b]", "included-in: [{os: a}]"}) {
            assertThat(Found.inJob(head + right + "\n" + STEPS)).as(right).isEmpty();
        }
        assertThat(Found.inJob(head + "includes: [{os: a}]\nenv: {A: '${{ matrix.includes.os }}'}\n" + STEPS))
                .isEmpty();
    }

    @Test
    void whatAMisspeltIncludeAddsIsThere() {
        assertThat(Found.inJob(
                        "runs-on: ubuntu-latest\nstrategy:\n  matrix:\n    os: [a]\n    includes: [{os: a, more: 1}]\n"
                                + "name: '${{ matrix.more }} ${{ matrix.os }}'\n" + STEPS))
                .containsExactly("misspelt-include 8:9");
    }

    @Test
    void anEmptyImageIsNoContainerAndNoServiceAtAll() {
        assertThat(Found.inJob("runs-on: x\ncontainer: ''\n" + STEPS)).containsExactly("no-container 5:16");
        assertThat(Found.inJob("runs-on: x\ncontainer: {image: ''}\n" + STEPS)).containsExactly("no-container 5:24");
        assertThat(Found.inJob("runs-on: x\nservices: {db: {image: ''}}\n" + STEPS))
                .containsExactly("empty-image 5:28");
        assertThat(Found.inJob("runs-on: x\nservices: {db: ''}\n" + STEPS)).containsExactly("empty-value 5:20");
        assertThat(Found.inJob("runs-on: x\ncontainer: '${{ vars.IMAGE }}'\n"
                        + "services: {db: {image: \"${{ vars.DB && 'postgres:16' || '' }}\"}}\n" + STEPS))
                .isEmpty();
    }

    @Test
    void aVolumeStandsAtAnAbsolutePath() {
        for (String wrong : new String[] {"./data:/data", "/a:b", "a", ":/x", "~/m2:/m2", "$HOME/x:/x"}) {
            assertThat(Found.inJob("runs-on: x\ncontainer: {image: a, volumes: ['" + wrong + "']}\n" + STEPS))
                    .as(wrong)
                    .containsExactly("volume-mapping 5:37");
        }
        for (String right : new String[] {
            "/data", "my_volume:/mount", "/a/b:/c/d:ro", "/a:/b:rw,z", "C:\\a:C:\\b", "${{ github.workspace }}:/w"
        }) {
            assertThat(Found.inJob("runs-on: x\nservices: {a: {image: a, volumes: ['" + right + "']}}\n" + STEPS))
                    .as(right)
                    .isEmpty();
        }
    }

    @Test
    void anIncludeThatIsNoListIsToldAlone() {
        assertThat(Found.inJob("runs-on: x\nstrategy: {matrix: {include: {os: a}}}\n" + STEPS))
                .containsExactly("wrong-kind 5:34");
    }

    @Test
    void powerShellKnowsNoVariableOfTheRunnerByItsNameAlone() {
        String windows = "runs-on: windows-latest\nsteps:\n  - run: ";
        assertThat(Found.inJob(windows + "echo a=b >> $GITHUB_OUTPUT")).containsExactly("windows-variables 6:14");
        assertThat(Found.inJob(windows + "echo a=b >> $env:GITHUB_OUTPUT")).isEmpty();
        assertThat(Found.inJob(windows + "echo a=b >> $GITHUB_OUTPUT\n    shell: bash"))
                .isEmpty();
        assertThat(Found.inJob("runs-on: ubuntu-latest\nsteps:\n  - run: echo a=b >> $GITHUB_OUTPUT"))
                .isEmpty();
    }

    @Test
    void anEmptyGroupIsToldAlone() {
        assertThat(Found.inWorkflow(
                        "on: push\nconcurrency: ''\njobs: {a: {runs-on: x, concurrency: '', steps: [{run: make}]}}"))
                .containsExactly("empty-value 2:14", "empty-value 3:37");
    }
}
