package dev.gatewright.cli;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import dev.gatewright.json.Json;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.job.Job;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    private static final String CI = """
            name: CI
            on:
              push:
                branches: [main]
                paths: ['src/**']
              pull_request:
            jobs:
              test:
                runs-on: ubuntu-latest
                strategy:
                  matrix:
                    v: ['3.11', '3.12']
                steps:
                  - id: tests
                    run: make test
                    continue-on-error: ${{ matrix.v == '3.12' }}
              version:
                runs-on: ubuntu-latest
                outputs:
                  next: ${{ steps.ask.outputs.next }}
                steps:
                  - id: ask
                    run: ./ask >> "$GITHUB_OUTPUT"
              deploy:
                needs: [test, version]
                if: github.ref == 'refs/heads/main' && needs.version.outputs.next != ''
                runs-on: ubuntu-latest
                environment: production
                env:
                  KEY: ${{ secrets.KEY }}
                steps:
                  - run: ./deploy
                  - if: ${{ env.KEY != '' || vars.LOUD == 'yes' }}
                    run: ./notify
            """;

    @TempDir
    Path root;

    private Repo repo;

    @BeforeEach
    void aRepository() throws IOException {
        repo = Repo.at(root).write(".github/workflows/ci.yml", CI);
    }

    private Answer pushed(String... more) {
        return simulate("push", more);
    }

    private Answer simulate(String event, String... more) {
        List<String> arguments = new ArrayList<>(List.of("simulate", ".", "--event", event));
        arguments.addAll(List.of(more));
        return repo.alone(arguments.toArray(String[]::new));
    }

    private Json json(String event, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--format", "json"));
        Answer answer = simulate(event, arguments.toArray(String[]::new));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        return Json.parse(answer.out());
    }

    private static Json workflowIn(Json document, String file) {
        return document.member("workflows").orElseThrow().elements().stream()
                .filter(workflow -> text(workflow, "file").equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static Json jobIn(Json document, String name) {
        return workflowIn(document, "ci.yml").member("jobs").orElseThrow().elements().stream()
                .filter(job -> text(job, "name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Json step(Json job, int number) {
        return job.member("steps").orElseThrow().elements().get(number - 1);
    }

    private static String text(Json json, String member) {
        Json value = json.member(member).orElseThrow();
        return value instanceof Json.Str string ? string.text() : value.toString();
    }

    @Test
    void whatGoesOnBesideAStepThatTakesLongHasEndedWhenTheRunIsCancelledDuringIt() {
        String[] cancelled = {"--branch", "main", "--path", "src/a", "--outcome", "version.ask=cancelled"};
        List<String> late = new ArrayList<>(List.of(cancelled));
        late.addAll(List.of("--duration", "version.ask=60"));

        assertThat(pushed(cancelled).out()).contains("test (3.11) cancelled");
        assertThat(pushed(late.toArray(String[]::new)).out()).contains("test (3.11) success", "version cancelled");
    }

    @Test
    void aDurationIsANumberOfSecondsOfSomethingThatIsThere() {
        assertThat(pushed("--branch", "main", "--duration", "version=soon").err())
                .contains("`--duration version=soon`", "[FILE:]JOB[.STEP]=SECONDS");
        assertThat(pushed("--branch", "main", "--duration", "versio=60").exitCode())
                .isEqualTo(2);
        assertThat(pushed("--branch", "main", "--duration", "versio=60").err()).contains("`version`");
    }

    @Test
    void tellsWhatBecomesOfEveryJobAndStep() {
        Json document = json("push", "--path", "src/a", "--output", "version.ask.next=1=2");
        assertThat(text(document, "version")).isEqualTo("1");
        Json ci = workflowIn(document, "ci.yml");
        assertThat(text(ci, "name")).isEqualTo("CI");
        assertThat(text(ci, "started")).isEqualTo("true");
        assertThat(text(ci, "conclusion")).isEqualTo("success");
        assertThat(text(ci, "run") + text(ci, "attempt") + text(ci, "start")).isEqualTo("110");
        assertThat(text(jobIn(document, "test (3.11)"), "matrix")).isEqualTo("{\"v\":\"3.11\"}");
        assertThat(text(jobIn(document, "version"), "outputs")).isEqualTo("{\"next\":\"1=2\"}");
        assertThat(text(jobIn(document, "deploy"), "conclusion")).isEqualTo("success");
        assertThat(text(step(jobIn(document, "deploy"), 1), "outcome")).isEqualTo("success");
    }

    @Test
    void asTextItIsATree() {
        Answer answer =
                pushed("--path", "src/a", "--outcome", "test (3.12).tests=failure", "--outcome", "version.#1=failure");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).isEqualTo("""
                        on push
                        ci.yml #1 failure (push): failed: job `version`
                        ├─ test (3.11) success: no step failed
                        │  └─ Run make test [tests] success
                        ├─ test (3.12) success: no step failed
                        │  └─ Run make test [tests] success (failure): it is said to fail
                        ├─ version failure: step `ask` failed
                        │  └─ Run ./ask >> "$GITHUB_OUTPUT" [ask] failure: it is said to fail
                        └─ deploy skipped: needs `version` failed, and `if` has no status function
                        """);
    }

    @Test
    void withoutChangedPathsAFilterOfPathsCantBeDecided() {
        Json ci = workflowIn(json("push"), "ci.yml");
        assertThat(text(ci, "started")).isEqualTo("unknown");
        assertThat(text(workflowIn(json("push", "--path", "README.md"), "ci.yml"), "started"))
                .isEqualTo("false");
    }

    @Test
    void aPushIsToTheBranchThatIsNamed() {
        assertThat(text(workflowIn(json("push", "--branch", "dev", "--path", "src/a"), "ci.yml"), "reason"))
                .contains("dev");
        assertThat(text(workflowIn(json("push", "--tag", "v1", "--path", "src/a"), "ci.yml"), "started"))
                .isEqualTo("false");
        assertThat(text(workflowIn(json("push", "--default-branch", "dev", "--path", "src/a"), "ci.yml"), "started"))
                .isEqualTo("false");
    }

    @Test
    void outputsThatNobodySaysAreUnknown() {
        Json deploy = jobIn(json("push", "--path", "src/a"), "deploy");
        assertThat(text(deploy, "conclusion")).isEqualTo("unknown");
        assertThat(text(jobIn(json("push", "--path", "src/a"), "version"), "outputs"))
                .isEqualTo("{\"next\":null}");
    }

    @Test
    void secretsThatNobodyNamesAreEmpty() {
        String[] plain = {"--path", "src/a", "--output", "version.ask.next=1", "--var", "LOUD=no"};
        assertThat(text(step(jobIn(json("push", plain), "deploy"), 2), "outcome"))
                .isEqualTo("skipped");
        String[] named = {"--path", "src/a", "--output", "version.ask.next=1", "--var", "LOUD=yes", "--secret", "KEY"};
        assertThat(text(step(jobIn(json("push", named), "deploy"), 2), "outcome"))
                .isEqualTo("success");
    }

    @Test
    void secretsAndVariablesMayBelongToAnEnvironment() throws IOException {
        repo.write(".github/workflows/stage.yml", """
                on: workflow_dispatch
                jobs:
                  stage:
                    runs-on: ubuntu-latest
                    environment: staging
                    steps: [{run: ./stage}]
                """);
        String[] own = {"--path", "src/a", "--output", "version.ask.next=1", "--var", "LOUD=no"};
        List<String> flags = new ArrayList<>(List.of(own));
        flags.addAll(List.of("--secret", "staging:KEY", "--var", "staging:LOUD=yes"));
        assertThat(text(step(jobIn(json("push", flags.toArray(String[]::new)), "deploy"), 2), "outcome"))
                .isEqualTo("skipped");
        for (List<String> more :
                List.of(List.of("--secret", "Production:KEY"), List.of("--var", "production:LOUD=yes"))) {
            List<String> all = new ArrayList<>(List.of(own));
            all.addAll(more);
            assertThat(text(step(jobIn(json("push", all.toArray(String[]::new)), "deploy"), 2), "outcome"))
                    .isEqualTo("success");
        }
    }

    @Test
    void approvalsImplyThatTheEnvironmentIsProtected() {
        String[] flags = {"--path", "src/a", "--output", "version.ask.next=1"};
        assertThat(text(deploy(flags), "conclusion")).isEqualTo("success");
        assertThat(text(deploy(flags, "--protect", "production"), "conclusion")).isEqualTo("waiting");
        Json approved = deploy(flags, "--approve", "Production");
        assertThat(text(approved, "conclusion")).isEqualTo("success");
        assertThat(text(approved, "approved")).isEqualTo("true");
        Json rejected = deploy(flags, "--reject", "production");
        assertThat(text(rejected, "conclusion")).isEqualTo("failure");
        assertThat(text(rejected, "reason")).contains("rejected");
        assertThat(pushed("--approve", "production", "--reject", "production").err())
                .contains("can't be both approved and rejected");
    }

    private Json deploy(String[] flags, String... more) {
        List<String> all = new ArrayList<>(List.of(flags));
        all.addAll(List.of(more));
        return jobIn(json("push", all.toArray(String[]::new)), "deploy");
    }

    @Test
    void anEnvironmentToWhichNothingIsDeployedIsAnsweredWithCandidates() throws IOException {
        for (String flag : List.of("--protect", "--approve", "--reject")) {
            assertThat(pushed("--path", "src/a", flag, "prodction")).isEqualTo(new Answer(2, "", """
                            error: No job deploys to environment `prodction`. Did you mean `production`?
                            """));
        }
        assertThat(pushed("--secret", "prodction:KEY").err()).contains("Did you mean `production`?");
        repo.write(".github/workflows/other.yml", """
                on: workflow_dispatch
                jobs:
                  deploy:
                    runs-on: ubuntu-latest
                    environment: ${{ github.ref_name }}
                    steps: [{run: a}]
                """);
        assertThat(pushed("--path", "src/a", "--protect", "prodction").exitCode())
                .describedAs("an environment may have a name that is computed")
                .isZero();
    }

    @Test
    void namesThatAreNoneOrSeveralAreAnsweredWithCandidates() throws IOException {
        assertThat(pushed("--outcome", "tset=failure")).isEqualTo(new Answer(2, "", """
                        error: `tset` isn't a job. Did you mean `test`?
                        """));
        assertThat(pushed("--outcome", "test.build=failure").err()).contains("`tests`");
        assertThat(pushed("--output", "version.x=1").err()).contains("version.x");
        assertThat(pushed("--outcome", "test=broken").err()).contains("`broken` is no outcome.", "`failure`");
        assertThat(pushed("--outcome", "test").err()).contains("Write `--outcome [FILE:]JOB[.STEP]=failure`.");
        repo.write(".github/workflows/other.yml", CI);
        Answer ambiguous = pushed("--outcome", "test=failure");
        assertThat(ambiguous.exitCode()).isEqualTo(2);
        assertThat(ambiguous.err()).contains("`ci.yml:test`", "`other.yml:test`");
        assertThat(pushed("--outcome", "ci.yml:test=failure").exitCode()).isZero();
        assertThat(pushed("--outcome", ".github/workflows/ci.yml:test=failure").exitCode())
                .isZero();
    }

    @Test
    void anEventThatStartsNoWorkflowAnywhereIsAnsweredWithCandidates() {
        assertThat(simulate("pul_request").err())
                .contains("No workflow can be started by `pul_request`. Did you mean `pull_request`?");
        assertThat(simulate("workflow_call").exitCode()).isEqualTo(2);
        assertThat(repo.alone("simulate").err()).contains("--event");
        assertThat(pushed("--branch", "a", "--tag", "b").exitCode()).isEqualTo(2);
        assertThat(pushed("--input", "a=b").err()).contains("`push` has no inputs.");
        assertThat(pushed("--fork").err()).contains("never comes from a fork");
        assertThat(pushed("--format", "xml").err()).contains("There are `json` and `text`.");
    }

    @Test
    void anActivityThatTheEventDoesNotHaveIsAnsweredWithCandidates() {
        Answer misspelt = simulate("pull_request", "--activity", "opend");
        assertThat(misspelt.exitCode()).isEqualTo(2);
        assertThat(misspelt.err()).contains("`opend` is no activity type of `pull_request`. Did you mean `opened`?");
        assertThat(simulate("pull_request", "--activity", "synchronize").exitCode())
                .isZero();
        assertThat(pushed("--activity", "created").err()).contains("`push` has no activity types.");
        assertThat(simulate("repository_dispatch", "--activity", "any-word").exitCode())
                .isZero();
        assertThat(simulate("pull_request", "--tag", "v1").err()).contains("`pull_request` is about a branch.");
    }

    @Test
    void inputThatGithubRefusesIsAnsweredWithTheReason() throws IOException {
        repo.write(".github/workflows/release.yml", """
                on:
                  workflow_dispatch:
                    inputs:
                      to:
                        type: choice
                        options: [staging, production]
                        required: true
                jobs:
                  go:
                    runs-on: ubuntu-latest
                    steps: [{run: ./go}]
                """);
        Answer answer = simulate("workflow_dispatch", "--input", "to=moon");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("GitHub refuses this event.", "`moon` isn't one of `production` and `staging`");
        assertThat(simulate("workflow_dispatch").err()).contains("Required input `to` not provided.");
        assertThat(text(workflowIn(json("workflow_dispatch", "--input", "to=staging"), "release.yml"), "conclusion"))
                .isEqualTo("success");
    }

    @Test
    void aWorkflowThatGithubsParserRefusesDoesntStart() throws IOException {
        repo.write(".github/workflows/broken.yml", "on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n")
                .write(".github/workflows/torn.yml", "on: [push\n")
                .write(".github/workflows/cycle.yml", """
                        on: push
                        jobs:
                          a: {needs: b, runs-on: x, steps: [{run: a}]}
                          b: {needs: a, runs-on: x, steps: [{run: b}]}
                        """)
                .write(".github/workflows/caller.yml", """
                        on: push
                        jobs:
                          a: {uses: ./.github/workflows/nowhere.yml}
                        """)
                .write(".github/workflows/outer.yml", """
                        on: push
                        jobs:
                          a: {uses: ./.github/workflows/inner.yml}
                        """)
                .write(".github/workflows/inner.yml", """
                        on: workflow_call
                        jobs:
                          a: {runs-on: x, steps: [{run: '${{ nothing.at.all }}'}]}
                        """);
        Json document = json("push", "--path", "src/a");
        for (String file : List.of("broken.yml", "torn.yml", "cycle.yml", "caller.yml", "outer.yml", "inner.yml")) {
            assertThat(text(workflowIn(document, file), "started"))
                    .describedAs(file)
                    .isEqualTo("false");
        }
        assertThat(text(workflowIn(document, "broken.yml"), "reason")).contains("Line 5", "`stepz`");
        assertThat(text(workflowIn(document, "torn.yml"), "reason")).contains("GitHub refuses the file.");
        assertThat(text(workflowIn(document, "caller.yml"), "reason")).contains("`nowhere.yml`, which isn't in");
        assertThat(text(workflowIn(document, "outer.yml"), "reason")).contains("`inner.yml`, which GitHub refuses too");
        assertThat(text(workflowIn(document, "ci.yml"), "started")).isEqualTo("true");
    }

    @Test
    void filesOfFoldersWithinAreNoWorkflows() throws IOException {
        repo.write(".github/workflows/old/ci.yml", CI);
        assertThat(json("push").member("workflows").orElseThrow().elements()).hasSize(1);
    }

    @Test
    void aPayloadSaysWhatNoOptionNeedSay() throws IOException {
        repo.write("event.json", """
                {"ref": "refs/heads/dev", "head_commit": {"message": "wip [skip ci]"},
                 "repository": {"default_branch": "dev", "full_name": "acme/shop"}}
                """);
        assertThat(text(workflowIn(json("push", "--payload", "event.json", "--path", "src/a"), "ci.yml"), "reason"))
                .contains("[skip ci]");
        String[] more = {"--payload", "event.json", "--message", "done", "--path", "src/a"};
        assertThat(text(workflowIn(json("push", more), "ci.yml"), "reason")).contains("dev");
        assertThat(pushed("--payload", "nowhere.json").exitCode()).isEqualTo(2);
        repo.write("list.json", "[]").write("torn.json", "{");
        assertThat(pushed("--payload", "list.json").err()).contains("A payload is a JSON object.");
        assertThat(pushed("--payload", "torn.json").err()).contains("`torn.json` isn't JSON");
    }

    @Test
    void aForksPullRequestSeesNoSecret() throws IOException {
        repo.write(".github/workflows/ci.yml", """
                on: pull_request
                jobs:
                  a:
                    runs-on: x
                    env: {KEY: '${{ secrets.KEY }}'}
                    steps:
                      - if: env.KEY == ''
                        run: echo
                """);
        Json fork = json("pull_request", "--secret", "KEY", "--fork");
        assertThat(text(step(jobIn(fork, "a"), 1), "outcome")).isEqualTo("success");
        repo.write("event.json", """
                {"pull_request": {"head": {"ref": "x", "repo": {"full_name": "eve/shop"}},
                 "base": {"ref": "main", "repo": {"full_name": "acme/shop"}}}}
                """);
        Json same = json("pull_request", "--secret", "KEY", "--payload", "event.json");
        assertThat(text(step(jobIn(same, "a"), 1), "outcome")).isEqualTo("success");
        Json own = json("pull_request", "--secret", "KEY");
        assertThat(text(step(jobIn(own, "a"), 1), "outcome")).isNotEqualTo("success");
    }

    @Test
    void aPipelineIsAskedWithoutItsFiles() {
        Job test = job("test").runsOn(UBUNTU_LATEST).steps(run("make"));
        Job ship = job("ship")
                .needs(test)
                .runsOn(UBUNTU_LATEST)
                .environment(environment("live").protection(reviewers(team("release"))))
                .steps(run("./ship"));
        Pipeline pipeline =
                pipeline(workflow("Ship").file("ship.yml").on(push()).jobs(test, ship));
        Answer waits = repo.run(pipeline, "simulate", "--event", "push");
        assertThat(waits.exitCode()).isZero();
        assertThat(waits.out()).contains("ship.yml #1 waiting", "review").doesNotContain("ci.yml");
        assertThat(repo.run(pipeline, "simulate", "--event", "push", "--approve", "live")
                        .out())
                .contains("ship.yml #1 success");
        assertThat(repo.run(pipeline, "simulate", ".", "--event", "push").out()).contains("ci.yml");
    }

    @Test
    void aPipelineThatCantBeEmittedIsNotAsked() {
        Job bare = job("bare").runsOn(UBUNTU_LATEST);
        Answer answer = repo.run(pipeline(workflow("W").on(push()).jobs(bare)), "simulate", "--event", "push");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("no-steps");
    }

    @Test
    void aFolderWithoutWorkflowsIsRefused() {
        Answer answer = repo.alone("simulate", "pipeline", "--event", "push");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("`pipeline` has no `.github/workflows`.");
        assertThat(repo.alone("simulate", "--event", "push").exitCode()).isZero();
    }

    /** Which legs a computed matrix has shows in the run; where it doesn't, no name is wrong. */
    @Test
    void legsOfAComputedMatrixAreMatchedAgainstThoseThatItHas() throws IOException {
        repo.write(".github/workflows/ci.yml", """
                on: push
                jobs:
                  plan: {runs-on: x, outputs: {m: "${{ steps.s.outputs.m }}"}, steps: [{id: s, run: x}]}
                  shard:
                    needs: plan
                    name: shard ${{ matrix.n }} of 2
                    strategy: {matrix: {n: "${{ fromJSON(needs.plan.outputs.m) }}"}}
                    runs-on: x
                    steps: [{run: x}]
                  call:
                    needs: plan
                    strategy: {matrix: {n: "${{ fromJSON(needs.plan.outputs.m) }}"}}
                    uses: ./.github/workflows/called.yml
                """)
                .write(
                        ".github/workflows/called.yml",
                        "on: workflow_call\njobs: {k: {runs-on: x, steps: [{run: x}]}}\n");
        String[] two = {"--output", "plan.s.m=[1,2]", "--outcome"};
        assertThat(simulate("push", two[0], two[1], two[2], "shard 2 of 2=failure")
                        .out())
                .contains("shard 2 of 2 failure: it is said to fail")
                .contains("shard 1 of 2 cancelled");
        assertThat(simulate("push", two[0], two[1], two[2], "call (2)/k=failure")
                        .out())
                .contains("call (2) / k failure");
        Answer none = simulate("push", two[0], two[1], two[2], "shard 3 of 2=failure");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("`shard 3 of 2` isn't a leg. Did you mean `shard 1 of 2`?");
        assertThat(simulate("push", two[0], two[1], two[2], "call (7)/k=failure")
                        .err())
                .contains("`call (7)/k` isn't a leg. Did you mean `call (1)/k`?");
        assertThat(simulate("push", "--outcome", "shard 3 of 2=failure").exitCode())
                .isZero();
    }
}
