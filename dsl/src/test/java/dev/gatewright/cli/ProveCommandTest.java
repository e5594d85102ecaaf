package dev.gatewright.cli;

import static dev.gatewright.Gatewright.*;
import static dev.gatewright.workflow.job.Effects.test;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import dev.gatewright.json.Json;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.job.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveCommandTest {

    private static final String CI = """
            on:
              push: {branches: [main]}
              workflow_dispatch: {inputs: {force: {type: boolean}}}
            jobs:
              suite:
                runs-on: ubuntu-latest
                if: vars.FAST != 'true'
                steps: [{id: tests, run: pytest}]
              deploy:
                needs: suite
                if: (!failure() && !cancelled()) || inputs.force
                runs-on: ubuntu-latest
                environment: production
                steps: [{run: ./deploy}]
            """;

    @TempDir
    Path root;

    private Repo repo;

    @BeforeEach
    void aRepository() throws IOException {
        repo = Repo.at(root).write(".github/workflows/ci.yml", CI);
    }

    private Answer prove(String... more) {
        List<String> arguments = new ArrayList<>(List.of("prove", "."));
        arguments.addAll(List.of(more));
        return repo.alone(arguments.toArray(String[]::new));
    }

    @Test
    void whatHoldsExitsWithZeroAndWhatIsRefutedWithOne() {
        assertThat(prove("--invariant", "approval-before-production").exitCode())
                .isZero();
        assertThat(prove("--invariant", "tests-before-deploy").exitCode()).isEqualTo(1);
        assertThat(prove("--invariant", "approval-before-production", "--unprotected", "Production")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void aCounterexampleReplaysByTheArgumentsThatItPrints() {
        Answer answer = prove("--invariant", "skipped-is-not-passed", "--format", "json");
        Json found = Json.parse(answer.out())
                .member("results")
                .orElseThrow()
                .elements()
                .get(0)
                .member("counterexample")
                .orElseThrow();
        List<String> arguments = new ArrayList<>(List.of("simulate", "."));
        found.member("simulate").orElseThrow().elements().forEach(each -> arguments.add(((Json.Str) each).text()));

        Answer replayed = repo.alone(arguments.toArray(String[]::new));

        assertThat(replayed.exitCode()).isZero();
        assertThat(replayed.out()).contains("suite skipped", "deploy success");
    }

    @Test
    void whatSomebodyChoosesIsSaidInWordsToo() throws IOException {
        repo.write(".github/workflows/ci.yml", CI.replace("vars.FAST != 'true'", "${{ !inputs.force }}"));

        assertThat(prove("--invariant", "skipped-is-not-passed").out())
                .contains("When a `workflow_dispatch` on `main` starts ci.yml with `force=true`.\n");
    }

    @Test
    void unknownNamesAreAnsweredWithCandidates() {
        assertThat(prove("--invariant", "tests-before-deplo"))
                .isEqualTo(new Answer(
                        2, "", "error: Unknown invariant `tests-before-deplo`. Did you mean `tests-before-deploy`?\n"));
        assertThat(prove("--effect", "ci.yml:sute=test").err()).contains("Unknown job `sute`", "`suite`");
        assertThat(prove("--effect", "ci.yml:suite.test=test").err()).contains("`tests`");
        assertThat(prove("--effect", "cd.yml:suite=test").err()).contains("`ci.yml`");
        assertThat(prove("--effect", "ci.yml:suite=tests").err()).contains("`test`");
        assertThat(prove("--effect", "ci.yml:sute=test").exitCode()).isEqualTo(2);
    }

    @Test
    void aPipelineInJavaIsProvedWithTheEffectsAndEnvironmentsThatItSays() {
        Job suite = job("suite").runsOn(UBUNTU_LATEST).steps(run("pytest").effect(test()));
        Job ship = job("ship")
                .needs(suite)
                .runsOn(UBUNTU_LATEST)
                .environment(environment("live").protection(reviewers(team("release"))))
                .steps(run("./ship"));
        Pipeline pipeline = pipeline(workflow("CI").on(push().branches("main")).jobs(suite, ship));
        String[] asked = {"prove", "--production", "live", "--invariant", "tests-before-deploy", "--invariant"};

        Answer holds = repo.run(pipeline, with(asked, "approval-before-production"));
        assertThat(holds.err()).isEmpty();
        assertThat(holds.exitCode()).isZero();
        assertThat(holds.out())
                .contains("tests-before-deploy: assumed", "approval-before-production: assumed", "`live` has required");

        Answer refuted = repo.run(pipeline, with(asked, "failure-reaches-rollback"));
        assertThat(refuted.exitCode()).isEqualTo(1);
        assertThat(refuted.out()).contains("failure-reaches-rollback: refuted", "Replay: simulate --event push");

        Answer unknown = repo.run(pipeline, with(asked, "failure-reaches-rolback"));
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("Did you mean `failure-reaches-rollback`?");
    }

    private static String[] with(String[] some, String last) {
        List<String> all = new ArrayList<>(List.of(some));
        all.add(last);
        return all.toArray(String[]::new);
    }

    @Test
    void theLockfileBesideTheWorkflowsPinsWhatItHoldsForAWorkflow() throws IOException {
        repo.write(
                ".github/workflows/ci.yml",
                "on: push\njobs: {a: {runs-on: x, steps: [{uses: actions/checkout@v6}, {uses: actions/cache@v4}]}}\n");
        String locked = """
                version: 'v0.0.2'
                dependencies:
                  'actions/checkout@v6': {ref: v6, commit: 'sha1-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'}
                  'actions/cache@v4': {ref: v4, commit: 'sha1-cccccccccccccccccccccccccccccccccccccccc'}
                workflows:
                  '.github/workflows/ci.yml': ['actions/checkout@v6', 'actions/cache@v4']
                """;
        assertThat(pinned(locked)).isZero();
        assertThat(pinned(locked.replace("'actions/cache@v4']", "]"))).isEqualTo(1);
        assertThat(pinned(locked.replace("workflows/ci.yml", "workflows/cd.yml")))
                .isEqualTo(1);
        assertThat(pinned(locked.replace("sha1-c", "sha1-"))).isEqualTo(1);
        assertThat(pinned("[")).isEqualTo(2);
        assertThat(prove("--invariant", "everything-is-pinned").err()).contains("actions.lock` isn't YAML");
    }

    private int pinned(String lockfile) throws IOException {
        repo.write(".github/workflows/actions.lock", lockfile);
        return prove("--invariant", "everything-is-pinned").exitCode();
    }

    @Test
    void aBudgetIsAtLeastAMinute() {
        Answer answer = prove("--budget", "0");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("A budget of 0 minutes");
    }

    @Test
    void anEnvironmentThatNobodyNamesIsPointedOut() {
        Answer answer = prove("--invariant", "approval-before-production", "--production", "prodction");
        assertThat(answer.err()).contains("No job deploys to environment `prodction`. Did you mean `production`?");
        assertThat(prove("--invariant", "approval-before-production", "--production", "Production")
                        .err())
                .isEmpty();
    }

    @Test
    void aWorkflowThatGithubRefusesIsPointedOutAndWithoutAnyThereIsNothingToProve() throws IOException {
        repo.write(".github/workflows/broken.yml", "on: push\njobs: {a: {runs-on: x, stepz: [{run: x}]}}\n");
        assertThat(repo.alone("prove", ".", "--invariant", "one-writer").err())
                .contains("warning: `broken.yml` never starts, so nothing that is proved of it counts.")
                .contains("`a` knows no key `stepz`");
        Files.createDirectories(root.resolve("empty/.github/workflows"));
        for (String command : List.of("prove", "simulate")) {
            Answer answer = command.equals("prove")
                    ? repo.alone(command, "empty")
                    : repo.alone(command, "empty", "--event", "push");
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.err()).contains("`empty` has no workflow in `.github/workflows`");
        }
    }
}
