package dev.gatewright.simulation;

import static dev.gatewright.simulation.Pipelines.conclusion;
import static dev.gatewright.simulation.Pipelines.push;
import static dev.gatewright.simulation.scenario.TriggerEvent.pullRequest;
import static dev.gatewright.simulation.scenario.TriggerEvent.pullRequestTarget;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.scenario.FollowUp;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Repeat;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.simulation.scenario.Visibility;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What follows from a run: workflows that watch it, re-runs, and what forks may not do. */
class ChainsTest {

    private static final String JOB = "jobs: {a: {runs-on: x, steps: [{run: a}]}}\n";

    @Nested
    @DisplayName("Events that trigger workflows, `workflow_run`")
    class WorkflowRuns {

        private final Pipelines pipelines = Pipelines.ci(JOB).and("deploy.yml", """
                        on: {workflow_run: {workflows: [CI], types: [completed], branches: [main]}}
                        jobs:
                          good: {if: github.event.workflow_run.conclusion == 'success', runs-on: x, steps: [{run: a}]}
                          bad: {if: github.event.workflow_run.conclusion == 'failure', runs-on: x, steps: [{run: a}]}
                        """);

        @Test
        void aWorkflowStartsWhenAnotherHasEnded() {
            Simulated simulated = pipelines.run(push());
            assertThat(simulated.runs()).hasSize(2);
            Run deploy = simulated.runs().get(1);
            assertThat(deploy.trigger()).isEqualTo("`workflow_run` (completed) of `CI`");
            assertThat(deploy.span().start()).isEqualTo(10);
            assertThat(conclusion(deploy, "good")).isEqualTo("success");
            assertThat(simulated.workflow("deploy.yml").orElseThrow().started()).isEqualTo(Truth.FALSE);
        }

        @Test
        void howeverTheOtherEnded() {
            Run deploy = pipelines.run(push().failing("ci.yml:a")).runs().get(1);
            assertThat(conclusion(deploy, "bad")).isEqualTo("success");
            assertThat(conclusion(deploy, "good")).isEqualTo("skipped");
        }

        @Test
        void whatNobodyKnowsOfTheOtherIsNotKnownHere() {
            Pipelines guessing = Pipelines.ci("jobs: {a: {if: vars.X == 'y', runs-on: x, steps: [{run: a}]}}\n")
                    .and("deploy.yml", """
                            on: {workflow_run: {workflows: [CI], types: [completed]}}
                            jobs:
                              good: {if: github.event.workflow_run.conclusion == 'success', runs-on: x, steps: [{run: a}]}
                              any: {if: github.event.workflow_run.status == 'completed', runs-on: x, steps: [{run: a}]}
                            """);
            Run deploy = guessing.run(push()).runs().get(1);
            assertThat(conclusion(deploy, "good")).isEqualTo("unknown");
            assertThat(conclusion(deploy, "any")).isEqualTo("success");
        }

        @Test
        void onlyForTheBranchesOfTheOther() {
            assertThat(pipelines.run(Scenario.on(TriggerEvent.push("dev"))).runs())
                    .hasSize(1);
        }

        @Test
        void threeInAChainAndNoMore() {
            Pipelines chain = Pipelines.ci(JOB);
            String before = "CI";
            for (String name : new String[] {"B", "C", "D", "E", "F"}) {
                chain.and(
                        name + ".yml",
                        "name: " + name + "\non: {workflow_run: {workflows: [" + before + "], types: [completed]}}\n"
                                + JOB);
                before = name;
            }
            assertThat(chain.run(push()).runs()).extracting(Run::name).containsExactly("CI", "B", "C", "D");
        }

        @Test
        void everyActivityCountsWhereNoneIsNamed() {
            Pipelines all = Pipelines.ci(JOB).and("w.yml", "on: {workflow_run: {workflows: [CI]}}\n" + JOB);
            assertThat(all.run(push()).runs()).hasSize(4);
        }
    }

    @Nested
    @DisplayName("Re-running workflows and jobs")
    class Reruns {

        private final Pipelines pipelines = Pipelines.ci("""
                jobs:
                  build: {runs-on: x, outputs: {v: '${{ steps.s.outputs.v }}'}, steps: [{run: a, id: s}]}
                  test: {needs: build, if: needs.build.outputs.v == '1', runs-on: x, steps: [{run: a}]}
                  deploy: {needs: test, runs-on: x, steps: [{run: a, id: attempt, if: github.run_attempt == '2'}]}
                """);

        @Test
        void whatFailedRunsAgainAndTheRestIsKept() {
            Simulated simulated = pipelines.run(
                    push().output("build.s.v", "1").failing("test").thenRerunningFailed());
            assertThat(simulated.runs()).extracting(Run::attempt).containsExactly(1, 2);
            Run again = simulated.runs().get(1);
            assertThat(again.conclusion()).isEqualTo(Conclusion.SUCCESS);
            assertThat(again.job("build").orElseThrow().span().orElseThrow().end())
                    .isEqualTo(10);
            assertThat(again.job("test").orElseThrow().span().orElseThrow().start())
                    .isEqualTo(20);
            assertThat(again.job("deploy").orElseThrow().steps().get(0).outcome())
                    .isEqualTo(Conclusion.SUCCESS);
        }

        @Test
        void everythingRunsAgain() {
            Run again = pipelines
                    .run(push().output("build.s.v", "1").thenRerunningAll())
                    .runs()
                    .get(1);
            assertThat(again.job("build").orElseThrow().span().orElseThrow().start())
                    .isEqualTo(20);
        }

        @Test
        void oneJobRunsAgainWithWhatDependsOnIt() {
            Run again = pipelines
                    .run(push().output("build.s.v", "1").thenRerunning("test"))
                    .runs()
                    .get(1);
            assertThat(again.legs("build"))
                    .extracting(job -> job.span().orElseThrow().start())
                    .containsExactly(0L);
            assertThat(again.legs("test"))
                    .extracting(job -> job.span().orElseThrow().start())
                    .containsExactly(20L);
            assertThat(again.legs("deploy").get(0).steps().get(0).outcome()).isEqualTo(Conclusion.SUCCESS);
        }

        @Test
        void ofAMatrixTheLegsRunAgainThatDidNotSucceed() {
            Pipelines matrix = Pipelines.ci("jobs: {a: {runs-on: x, strategy: {fail-fast: false, matrix: {v: [1, 2]}},"
                    + " steps: [{run: a, id: s}]}, b: {needs: a, if: always(), runs-on: x, steps: [{run: a}]}}");
            Run again = matrix.run(push().failing("a (2).s").thenRerunningFailed())
                    .runs()
                    .get(1);
            assertThat(again.conclusion()).isEqualTo(Conclusion.SUCCESS);
            assertThat(again.legs("a"))
                    .extracting(leg -> leg.span().orElseThrow().start())
                    .containsExactly(0L, 20L);
            assertThat(again.legs("b"))
                    .extracting(job -> job.span().orElseThrow().start())
                    .containsExactly(30L);
        }

        @Test
        void insideACalledWorkflowTheRestIsKeptToo() {
            Pipelines calling = Pipelines.ci("jobs: {call: {uses: ./.github/workflows/called.yml}}")
                    .and(
                            "called.yml",
                            "on: workflow_call\njobs: {a: {runs-on: x, steps: [{run: a}]},"
                                    + " b: {needs: a, runs-on: x, steps: [{run: a}]}}");
            Run again = calling.run(push().failing("call/b").thenRerunningFailed())
                    .runs()
                    .get(1);
            assertThat(again.jobs())
                    .extracting(job -> job.span().orElseThrow().start())
                    .containsExactly(0L, 20L);
            Run whole = calling.run(push().thenRerunning("call")).runs().get(1);
            assertThat(whole.jobs())
                    .extracting(job -> job.span().orElseThrow().start())
                    .containsExactly(20L, 30L);
        }

        @Test
        void itMayFailAgain() {
            Simulated simulated = pipelines.run(push().output("build.s.v", "1")
                    .failing("test")
                    .followed(new FollowUp.Rerun(new Repeat.Failed(), Map.of("test", Outcome.FAILURE)))
                    .thenRerunningFailed());
            assertThat(simulated.runs())
                    .extracting(Run::conclusion)
                    .containsExactly(Conclusion.FAILURE, Conclusion.FAILURE, Conclusion.SUCCESS);
            assertThat(simulated.runs().get(2).attempt()).isEqualTo(3);
        }
    }

    @Nested
    @DisplayName("Events that trigger workflows, workflows in forked repositories")
    class ForkedRepositories {

        private final Pipelines pipelines = Pipelines.file("ci.yml", """
                on: [pull_request, pull_request_target]
                jobs:
                  a:
                    runs-on: x
                    permissions: {contents: write, issues: read, id-token: write}
                    env: {T: '${{ secrets.TOKEN }}'}
                    steps:
                      - {id: secret, if: env.T != '', run: a}
                      - {id: fork, if: github.event.pull_request.head.repo.fork, run: a}
                """);

        private Run run(TriggerEvent event, Repository repository) {
            return pipelines.only(Scenario.on(event).in(repository).secret("TOKEN"));
        }

        @Test
        void aForkSeesNoSecretAndWritesNothing() {
            Run run = run(pullRequest("main").fromFork(), Repository.DEFAULT);
            assertThat(Pipelines.step(run, "a", "secret").outcome()).isEqualTo(Conclusion.SKIPPED);
            assertThat(Pipelines.step(run, "a", "fork").outcome()).isEqualTo(Conclusion.SUCCESS);
            assertThat(run.jobs().get(0).grant().permissions()).isEqualTo(Map.of("contents", "read", "issues", "read"));
        }

        @Test
        void aBranchOfTheRepositoryDoes() {
            Run run = run(pullRequest("main"), Repository.DEFAULT);
            assertThat(Pipelines.step(run, "a", "secret").outcome()).isEqualTo(Conclusion.SUCCESS);
            assertThat(run.jobs().get(0).grant().permissions()).containsEntry("contents", "write");
        }

        @Test
        void pullRequestTargetRunsWithPrivileges() {
            Run run = run(pullRequestTarget("main").fromFork(), Repository.DEFAULT);
            assertThat(Pipelines.step(run, "a", "secret").outcome()).isEqualTo(Conclusion.SUCCESS);
        }

        @Test
        void aPrivateRepositoryMayTrustItsForks() {
            Repository trusting =
                    Repository.DEFAULT.withVisibility(Visibility.PRIVATE).withForks(true, true, false);
            Run run = run(pullRequest("main").fromFork(), trusting);
            assertThat(Pipelines.step(run, "a", "secret").outcome()).isEqualTo(Conclusion.SUCCESS);
            assertThat(run.jobs().get(0).grant().permissions()).containsEntry("contents", "write");
        }

        @Test
        void aRunOfAForkMayWaitForSomebodyToLetItStart() {
            Run run = run(pullRequest("main").fromFork(), Repository.DEFAULT.withForks(false, false, true));
            assertThat(run.conclusion()).isEqualTo(Conclusion.WAITING);
        }

        @Test
        void dependabotIsTreatedLikeAFork() {
            Run run = run(pullRequest("main").actor("dependabot[bot]"), Repository.DEFAULT);
            assertThat(Pipelines.step(run, "a", "secret").outcome()).isEqualTo(Conclusion.SKIPPED);
        }
    }
}
