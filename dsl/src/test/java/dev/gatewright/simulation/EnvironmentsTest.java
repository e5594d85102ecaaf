package dev.gatewright.simulation;

import static dev.gatewright.simulation.Pipelines.conclusion;
import static dev.gatewright.simulation.Pipelines.job;
import static dev.gatewright.simulation.Pipelines.push;
import static dev.gatewright.simulation.Pipelines.step;
import static dev.gatewright.simulation.Pipelines.why;
import static dev.gatewright.simulation.scenario.TriggerEvent.pullRequest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.Review;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.Reviewer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Source: GitHub's documentation, "Deployments and environments"; "Reviewing deployments". */
class EnvironmentsTest {

    private static final Protection REVIEWED = Protection.reviewers(Reviewer.team("release"));

    private static final Pipelines DEPLOY = Pipelines.file("ci.yml", """
            on: [push, pull_request, pull_request_target]
            jobs:
              one: {environment: production, runs-on: x, steps: [{run: a}]}
              two: {environment: {name: Production}, runs-on: x, steps: [{run: a}]}
              three: {needs: one, environment: production, runs-on: x, steps: [{run: a}]}
            """);

    private static Scenario in(Protection protection) {
        return push().in(Repository.DEFAULT.protecting("production", protection));
    }

    @Test
    void anEnvironmentThatNobodyProtectsLetsEverythingThrough() {
        assertThat(DEPLOY.pushed().conclusion()).isEqualTo(Conclusion.SUCCESS);
    }

    @Test
    void withoutAReviewTheJobWaitsAndWithItTheRun() {
        Run run = DEPLOY.only(in(REVIEWED));
        assertThat(conclusion(run, "one")).isEqualTo("waiting");
        assertThat(why(run, "one")).isEqualTo("it waits for a review of environment `production`");
        assertThat(why(run, "three")).isEqualTo("needs `one`, which waits");
        assertThat(run.conclusion()).isEqualTo(Conclusion.WAITING);
    }

    @Test
    void aJobThatIsCancelledWhileNobodyReviewsItNeverRuns() {
        Run run = DEPLOY.only(in(REVIEWED).outcome("one", Outcome.CANCELLED));
        assertThat(conclusion(run, "one")).isEqualTo("cancelled");
        assertThat(why(run, "one"))
                .isEqualTo(
                        "it is said to be cancelled, and nobody reviewed its deployment to environment `production`");
        assertThat(job(run, "one").span()).isEmpty();
        assertThat(conclusion(run, "two")).isEqualTo("waiting");
        assertThat(conclusion(run, "three")).isEqualTo("skipped");
    }

    @Test
    void anApprovalOfEveryRequestLetsAllThrough() {
        Run run = DEPLOY.only(in(REVIEWED).approving("production"));
        assertThat(run.conclusion()).isEqualTo(Conclusion.SUCCESS);
        assertThat(job(run, "three").grant().approval()).isTrue();
        assertThat(job(run, "three").grant().environment()).isEqualTo("production");
    }

    @Test
    void approvingImpliesProtection() {
        assertThat(job(DEPLOY.only(push().approving("production")), "one")
                        .grant()
                        .approval())
                .isTrue();
    }

    @Test
    void oneApprovalCoversTheJobsThatWaitAtThatMoment() {
        Run run = DEPLOY.only(in(REVIEWED).reviewed(Review.once("production", Review.Decision.APPROVED)));
        assertThat(conclusion(run, "one")).isEqualTo("success");
        assertThat(conclusion(run, "two")).isEqualTo("success");
        assertThat(conclusion(run, "three")).isEqualTo("waiting");
    }

    @Test
    void asManyApprovalsAreGivenAsThereAre() {
        Review approval = Review.once("production", Review.Decision.APPROVED);
        Run run = DEPLOY.only(in(REVIEWED).reviewed(approval).reviewed(approval));

        assertThat(conclusion(run, "one")).isEqualTo("success");
        assertThat(conclusion(run, "three")).isEqualTo("success");
    }

    @Test
    void anAnswerThatWasGivenOnceIsOverWhenTheRunRunsAgain() {
        Scenario scenario = in(REVIEWED)
                .reviewed(Review.once("production", Review.Decision.REJECTED))
                .reviewed(Review.every("production", Review.Decision.APPROVED));

        List<Run> attempts = DEPLOY.run(scenario.thenRerunningFailed()).runs();

        assertThat(conclusion(attempts.get(0), "one")).isEqualTo("failure");
        assertThat(conclusion(attempts.get(1), "one")).isEqualTo("success");
        assertThat(conclusion(attempts.get(1), "three")).isEqualTo("success");
    }

    @Test
    void aRejectionFailsTheJob() {
        Run run = DEPLOY.only(in(REVIEWED).rejecting("production"));
        assertThat(conclusion(run, "one")).isEqualTo("failure");
        assertThat(why(run, "one")).isEqualTo("its deployment to environment `production` was rejected");
        assertThat(conclusion(run, "three")).isEqualTo("skipped");
    }

    @Test
    void anExpiredRequestFailsTheJobAfter30Days() {
        Run run = DEPLOY.only(in(REVIEWED).reviewed(Review.every("production", Review.Decision.EXPIRED)));
        assertThat(why(run, "one")).endsWith("within 30 days");
        assertThat(run.span().end()).isEqualTo(30L * 24 * 3600);
    }

    @Test
    void aTimerDelaysTheJob() {
        Run run = DEPLOY.only(in(REVIEWED.waitMinutes(10))
                .reviewed(Review.every("production", Review.Decision.APPROVED).after(Duration.ofMinutes(3))));
        assertThat(job(run, "one").span().orElseThrow().start()).isEqualTo(600);
        Run late = DEPLOY.only(in(REVIEWED.waitMinutes(10))
                .reviewed(Review.every("production", Review.Decision.APPROVED).after(Duration.ofMinutes(30))));
        assertThat(job(late, "one").span().orElseThrow().start()).isEqualTo(1800);
    }

    @Test
    void onlySomeBranchesMayDeploy() {
        Protection policy = Protection.NONE.branches("main", "releases/*");
        assertThat(conclusion(DEPLOY.only(in(policy)), "one")).isEqualTo("success");
        Run dev = DEPLOY.only(in(policy).with(TriggerEvent.push("dev")));
        assertThat(conclusion(dev, "one")).isEqualTo("failure");
        assertThat(why(dev, "one")).isEqualTo("environment `production`: branch `dev` may not deploy to it");
        assertThat(conclusion(DEPLOY.only(in(policy).with(TriggerEvent.push("releases/1"))), "one"))
                .isEqualTo("success");
        assertThat(conclusion(DEPLOY.only(in(policy).with(TriggerEvent.push("releases/1/2"))), "one"))
                .isEqualTo("failure");
        assertThat(conclusion(DEPLOY.only(in(policy).with(TriggerEvent.pushTag("main"))), "one"))
                .isEqualTo("failure");
    }

    @Test
    void thePolicyLooksAtTheRefThatRuns() {
        Protection merges = Protection.NONE.branches("refs/pull/*/merge");
        assertThat(conclusion(DEPLOY.only(in(merges).with(pullRequest("main"))), "one"))
                .isEqualTo("success");
        assertThat(conclusion(DEPLOY.only(in(Protection.NONE.branches("main")).with(pullRequest("main"))), "one"))
                .isEqualTo("failure");
        assertThat(conclusion(
                        DEPLOY.only(in(Protection.NONE.branches("main")).with(TriggerEvent.pullRequestTarget("dev"))),
                        "one"))
                .isEqualTo("success");
    }

    @Test
    void whoStartedItMayBeBarredFromApproving() {
        Review own = Review.every("production", Review.Decision.APPROVED).by("octocat");
        assertThat(conclusion(DEPLOY.only(in(REVIEWED).reviewed(own)), "one")).isEqualTo("success");
        assertThat(why(DEPLOY.only(in(REVIEWED.preventSelfReview()).reviewed(own)), "one"))
                .contains("may not review what they started");
    }

    @Test
    void aJobThatWaitsCanBeCancelled() {
        Run run = DEPLOY.only(in(REVIEWED).cancellingAfter(Duration.ofMinutes(1)));
        assertThat(conclusion(run, "one")).isEqualTo("cancelled");
        assertThat(run.conclusion()).isEqualTo(Conclusion.CANCELLED);
    }

    @Test
    void anEnvironmentThatNobodyKnowsIsReported() {
        assertThat(Pipelines.ci("jobs: {a: {environment: '${{ vars.ENV }}', runs-on: x, steps: [{run: a}]}}")
                        .run(push())
                        .gaps())
                .extracting(gap -> gap.decision() + " " + gap.what())
                .containsExactly("environment vars.ENV");
    }

    @Test
    void whoMayBeStoppedByAnEnvironmentThatNobodyKnowsIsUnknown() {
        Pipelines pipelines = Pipelines.ci("""
                jobs:
                  deploy: {environment: '${{ vars.ENV }}', runs-on: x, steps: [{run: a}]}
                  tell: {needs: deploy, runs-on: x, steps: [{run: a}]}
                """);
        Scenario guarded = push().in(Repository.DEFAULT.protecting("live", REVIEWED));
        Run open = pipelines.only(guarded);
        assertThat(conclusion(open, "deploy")).isEqualTo("unknown");
        assertThat(why(open, "deploy")).isEqualTo("which environment it waits for hangs on vars.ENV");
        assertThat(conclusion(open, "tell")).isEqualTo("unknown");
        assertThat(conclusion(pipelines.only(guarded.approving("live")), "deploy"))
                .describedAs("whichever it is, it lets the job through")
                .isEqualTo("success");
        assertThat(conclusion(pipelines.only(push().rejecting("live")), "deploy"))
                .isEqualTo("unknown");
    }

    @Nested
    @DisplayName("Secrets reference, and Variables reference: those of an environment")
    class SecretsAndVariables {

        private static final String JOBS = """
                jobs:
                  deploy:
                    environment: Production
                    runs-on: x
                    outputs: {v: '${{ vars.REGION }}'}
                    steps: [{id: own, env: {T: '${{ secrets.TOKEN }}'}, if: env.T != '', run: a}]
                  other:
                    runs-on: x
                    outputs: {v: '${{ vars.REGION }}'}
                    steps: [{id: own, env: {T: '${{ secrets.TOKEN }}'}, if: env.T != '', run: a}]
                """;

        private final Scenario scenario = push().var("REGION", "here")
                .environmentVar("production", "REGION", "there")
                .environmentSecret("production", "TOKEN");

        @Test
        void onlyJobsOfTheEnvironmentSeeThemAndTheyCountFirst() {
            Run run = Pipelines.ci(JOBS).only(scenario);
            assertThat(step(run, "deploy", "own").outcome()).isEqualTo(Conclusion.SUCCESS);
            assertThat(step(run, "other", "own").outcome()).isEqualTo(Conclusion.SKIPPED);
            assertThat(job(run, "deploy").outputs()).containsEntry("v", Value.of("there"));
            assertThat(job(run, "other").outputs()).containsEntry("v", Value.of("here"));
        }

        @Test
        void aCalledWorkflowSeesThemWhenItInheritsSecrets() {
            for (boolean inherits : List.of(true, false)) {
                Run run = Pipelines.ci("jobs: {call: {uses: ./.github/workflows/called.yml"
                                + (inherits ? ", secrets: inherit" : "") + "}}")
                        .and("called.yml", "on: workflow_call\n" + JOBS)
                        .only(scenario);
                assertThat(step(run, "call/deploy", "own").outcome())
                        .isEqualTo(inherits ? Conclusion.SUCCESS : Conclusion.SKIPPED);
            }
        }
    }
}
