package dev.gatewright.proof;

import static dev.gatewright.proof.Proof.prove;
import static dev.gatewright.proof.invariant.Event.approved;
import static dev.gatewright.proof.invariant.Event.cancelled;
import static dev.gatewright.proof.invariant.Event.failed;
import static dev.gatewright.proof.invariant.Event.runs;
import static dev.gatewright.proof.invariant.Event.succeeded;
import static dev.gatewright.proof.invariant.Invariants.approvalBefore;
import static dev.gatewright.proof.invariant.Invariants.invariant;
import static dev.gatewright.proof.invariant.Invariants.testsBeforeDeploy;
import static dev.gatewright.proof.invariant.Statement.never;
import static dev.gatewright.workflow.job.Effects.deploy;
import static dev.gatewright.workflow.job.Effects.migrate;
import static dev.gatewright.workflow.job.Effects.switchTo;
import static dev.gatewright.workflow.job.Effects.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.Gatewright;
import dev.gatewright.json.Json;
import dev.gatewright.proof.invariant.Event;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.invariant.Invariants;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.Reviewer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Proofs as teams write them, about pipelines in Java. */
class ProofTest {

    private static final Environment PRODUCTION =
            Environment.environment("production").protection(Protection.reviewers(Reviewer.team("release")));
    private static final Environment OPEN =
            Environment.environment("production").protection(Protection.NONE);

    private static Pipeline pipeline(Environment environment) {
        Job suite = Gatewright.job("suite")
                .runsOn("x")
                .steps(Gatewright.run("./check.sh"))
                .effect(test());
        Job release = Gatewright.job("release")
                .runsOn("x")
                .needs(suite)
                .environment(environment)
                .steps(
                        Gatewright.run("./migrate.sh").id("migrate").effect(migrate(environment)),
                        Gatewright.run("./switch.sh").id("switch").effect(switchTo(environment)));
        return Pipeline.pipeline(Workflow.workflow("Release")
                .on(Gatewright.push().branches("main"))
                .jobs(suite, release));
    }

    @Test
    void effectsAreSaidInJavaAndSurviveLinking() {
        Results results = prove(pipeline(PRODUCTION), approvalBefore(PRODUCTION), testsBeforeDeploy());

        assertThat(results.results()).extracting(Result::verdict).containsExactly(Verdict.ASSUMED, Verdict.PROVED);
        assertThat(results.of("approval-before-production").orElseThrow().assumptions())
                .containsExactly(
                        "environment `production` has required reviewers, and administrators don't bypass them");
    }

    @Test
    void anEnvironmentWithoutReviewersIsNoGate() {
        assertThatThrownBy(() -> prove(pipeline(OPEN), approvalBefore(OPEN).because("production is ours to protect")))
                .isInstanceOf(NotProved.class)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("approval-before-production: refuted")
                .hasMessageContaining("because production is ours to protect")
                .hasMessageContaining("step `migrate` of job `release` reaches `production`, and nobody was asked")
                .hasMessageContaining("simulate --event push --branch main")
                .hasMessageContaining("simulate(PIPELINE).on(push(\"main\")).run();");
    }

    @Test
    void teamsStateTheirOwn() {
        Invariant migrateFirst =
                invariant("migrate-first", succeeded(migrate(PRODUCTION)).before(runs(switchTo(PRODUCTION))));
        Invariant testFirst =
                invariant("test-first", never(runs(migrate(PRODUCTION)).and(failed(test()))));
        Invariant implied = invariant(
                "approved",
                runs(switchTo(PRODUCTION)).implies(approved("production").and(succeeded(test()))));
        Invariant wrong =
                invariant("switch-first", succeeded(switchTo(PRODUCTION)).before(runs(migrate(PRODUCTION))));
        Invariant nothing =
                invariant("nothing", never(runs(switchTo(PRODUCTION)).or(runs(deploy(PRODUCTION)))));

        Results results =
                Proof.of(pipeline(PRODUCTION)).prove(List.of(migrateFirst, testFirst, implied, wrong, nothing));

        assertThat(results.results())
                .extracting(Result::verdict)
                .containsExactly(Verdict.PROVED, Verdict.PROVED, Verdict.ASSUMED, Verdict.REFUTED, Verdict.REFUTED);
    }

    @Test
    void theJsonIsWhatTheCommandPromises() {
        Json json = Json.parse(Proof.of(pipeline(OPEN))
                .prove(List.of(approvalBefore(), testsBeforeDeploy()))
                .json());

        assertThat(json.member("version").orElseThrow()).hasToString("1");
        List<Json> results = json.member("results").orElseThrow().elements();
        assertThat(results).hasSize(2);
        assertThat(results.get(0).member("verdict").orElseThrow()).hasToString("\"refuted\"");
        assertThat(results.get(0)
                        .member("counterexample")
                        .orElseThrow()
                        .member("simulate")
                        .orElseThrow())
                .hasToString("[\"--event\",\"push\",\"--branch\",\"main\"]");
        assertThat(results.get(1).compact())
                .isEqualTo(
                        "{\"invariant\":\"tests-before-deploy\",\"verdict\":\"proved\",\"assumptions\":[],\"counterexample\":{}}");
    }

    @Test
    void nothingIsProvedAfterALimit() {
        Results results = Proof.of(pipeline(PRODUCTION)).within(Duration.ZERO).prove(List.of(testsBeforeDeploy()));

        assertThat(results.results().get(0).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(results.results().get(0).reason()).contains("0 of 1 entries");
        assertThat(results.hold()).isFalse();
    }

    @Test
    void aLabelThatNamesNothingIsRefusedWithCandidates() {
        Proof proof = Written.ci("on: push\njobs: {build: {runs-on: x, steps: [{id: make, run: x}]}}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> proof.effect("ci.yml:biuld=build"))
                .withMessageContaining("Unknown job `biuld`")
                .withMessageContaining("`build`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proof.effect("cd.yml:build=build"))
                .withMessageContaining("`ci.yml`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proof.effect("ci.yml:build.#2=build"))
                .withMessageContaining("`#1`, `make`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proof.effect("ci.yml:build=deliver"))
                .withMessageContaining("`rollBack`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proof.effect("build"))
                .withMessageContaining("FILE:JOB");
    }

    @Test
    void oneCallCanBeLabelledByItself() {
        String caller = """
                on: push
                jobs:
                  staging: {uses: ./.github/workflows/deploy.yml}
                  live: {needs: staging, uses: ./.github/workflows/deploy.yml}
                """;
        String called = "on: {workflow_call: {}}\njobs: {go: {runs-on: x, steps: [{run: d}]}}";
        Proof proof = Proof.of(Written.files("ci.yml", caller, "deploy.yml", called))
                .effect("ci.yml:staging/go=deploy:staging")
                .effect("ci.yml:live/go=deploy:production");

        Verdicts.isProved(proof, "staging-is-not-skipped");
    }

    @Test
    void theLibraryNamesEachInvariantOnceAndSaysWhereItComesFrom() {
        assertThat(Invariants.all())
                .extracting(Invariant::name)
                .doesNotHaveDuplicates()
                .hasSize(24)
                .allMatch(name -> Invariants.named(name).isPresent());
        assertThat(Invariants.all())
                .allMatch(each -> !each.summary().isBlank()
                        && !each.decidedBy().isBlank()
                        && !each.source().isBlank());
    }

    @Test
    void aRunThatIsCancelledAfterAJobRanOutOfTimeIsToldThoughNoArgumentsReplayIt() {
        Proof proof = Proof.of(Written.files("ci.yml", """
                        on: push
                        jobs:
                          slow: {runs-on: x, steps: [{id: s, run: x}]}
                          after: {needs: slow, if: "!cancelled()", runs-on: x, steps: [{run: x}]}
                          first: {runs-on: x, steps: [{id: s, run: x}]}
                        """))
                .effect("ci.yml:slow.s=test")
                .effect("ci.yml:after=deploy:dev")
                .effect("ci.yml:first.s=migrate:dev");
        Event both = cancelled(test()).and(cancelled(migrate(Environment.environment("dev"))));
        Invariant invariant =
                invariant("slow-is-no-brake", never(both.and(runs(deploy(Environment.environment("dev"))))));
        Result result = proof.prove(List.of(invariant)).of("slow-is-no-brake").orElseThrow();
        assertThat(result.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(result.toString()).contains("until another job has run out of time");
    }
}
