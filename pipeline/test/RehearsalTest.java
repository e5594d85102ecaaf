import static dev.gatewright.testing.Testing.*;

import dev.gatewright.expression.Label;
import dev.gatewright.reference.Secret;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.testing.Rehearsal;
import dev.gatewright.testing.Rehearsed;
import dev.gatewright.testing.Simulating;
import dev.gatewright.testing.WorkflowAssert;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Job;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What becomes of a push, a pull request, a promotion and a choice when something of them doesn't go well. */
class RehearsalTest {

    private static final Simulating ALL = simulate(Pipelines.ALL);
    private static final Environment[] STAGES =
            Stream.of(Stage.values()).map(Stage::protectedEnvironment).toArray(Environment[]::new);
    private static final String DEPLOY = "Deploy";
    private static final String HEALTH = "Is it healthy?";
    private static final String ROLLBACK = "Roll back";
    private static final String MARK = "It is green here";

    /** Every stage is switched on, and whoever is asked approves. */
    private static Rehearsal on(TriggerEvent event) {
        return switchedOn(event).approving(STAGES);
    }

    private static Rehearsal switchedOn(TriggerEvent event) {
        Rehearsal rehearsal = ALL.on(event);
        for (Stage stage : Stage.values()) {
            rehearsal = rehearsal.var("DEPLOY_" + stage.name(), "true");
        }
        return rehearsal;
    }

    /** A merge to develop, or somebody who promotes a digest. */
    private static TriggerEvent event(Stage stage) {
        return stage == Stage.DEVELOPMENT
                ? push("develop")
                : dispatch().input(Release.DIGEST.name(), "sha256:" + "0".repeat(64));
    }

    private static Workflow workflow(Stage stage) {
        return switch (stage) {
            case DEVELOPMENT -> DeployDevelopment.WORKFLOW;
            case STAGING -> DeployStaging.WORKFLOW;
            case PRODUCTION -> DeployProduction.WORKFLOW;
        };
    }

    private static Job deployment(Stage stage) {
        return switch (stage) {
            case DEVELOPMENT -> DeployDevelopment.DEPLOY;
            case STAGING -> DeployStaging.DEPLOY;
            case PRODUCTION -> DeployProduction.DEPLOY;
        };
    }

    /** The step that is called so, as a rehearsal names it. */
    private static String step(Stage stage, String name) {
        List<Emitted.Step> steps = Emitted.job(Emitted.workflow(workflow(stage).fileName()), stage.label())
                .steps();
        return "#" + (steps.stream().map(Emitted.Step::name).toList().indexOf(name) + 1);
    }

    private static Rehearsal with(Stage stage, Outcome outcome, String step) {
        return on(event(stage)).ending(outcome, deployment(stage), step(stage, step));
    }

    private static WorkflowAssert about(Stage stage, Rehearsal rehearsal) {
        return assertThat(rehearsal.run()).workflow(workflow(stage));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aReleaseThatIsHealthyStaysAndIsMarked(Stage stage) {
        about(stage, on(event(stage)))
                .succeeded()
                .job(deployment(stage))
                .step(ROLLBACK)
                .skipped()
                .step(MARK)
                .succeeded();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aFailedHealthCheckRollsBackAndMarksNothing(Stage stage) {
        about(stage, with(stage, Outcome.FAILURE, HEALTH))
                .failed()
                .job(deployment(stage))
                .failed()
                .step(ROLLBACK)
                .succeeded()
                .step(MARK)
                .skipped();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aDeploymentThatFailsHalfwayRollsBack(Stage stage) {
        about(stage, with(stage, Outcome.FAILURE, DEPLOY))
                .job(deployment(stage))
                .failed()
                .step(HEALTH)
                .skipped()
                .step(ROLLBACK)
                .succeeded();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whoCancelsADeploymentGetsTheFormerReleaseBack(Stage stage) {
        for (String step : List.of(DEPLOY, HEALTH)) {
            about(stage, with(stage, Outcome.CANCELLED, step))
                    .job(deployment(stage))
                    .cancelled()
                    .step(ROLLBACK)
                    .succeeded()
                    .step(MARK)
                    .skipped();
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aReleaseThatCannotBeMarkedGoesBackAndPeopleAreTold(Stage stage) {
        for (Outcome outcome : List.of(Outcome.FAILURE, Outcome.CANCELLED)) {
            about(stage, with(stage, outcome, MARK))
                    .job(deployment(stage))
                    .step(ROLLBACK)
                    .succeeded()
                    .step("It is barred here")
                    .succeeded()
                    .step("Tell people")
                    .succeeded();
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aRollbackThatFailsStillBarsTheDigestAndTellsPeople(Stage stage) {
        about(
                        stage,
                        with(stage, Outcome.FAILURE, HEALTH)
                                .ending(Outcome.FAILURE, deployment(stage), step(stage, ROLLBACK)))
                .failed()
                .job(deployment(stage))
                .step("It is barred here")
                .succeeded()
                .step("Tell people")
                .succeeded();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whatNeverCameToDeployIsNotRolledBack(Stage stage) {
        for (Outcome outcome : List.of(Outcome.FAILURE, Outcome.CANCELLED)) {
            about(stage, with(stage, outcome, "It is a release of ours"))
                    .job(deployment(stage))
                    .step(DEPLOY)
                    .skipped()
                    .step(ROLLBACK)
                    .skipped();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, mode = Mode.EXCLUDE, names = "DEVELOPMENT")
    void withoutAnApprovalAPromotionWaits(Stage stage) {
        Rehearsed run = switchedOn(event(stage)).run();
        assertThat(run).workflow(workflow(stage)).isWaiting().job("validate").succeeded();
        assertThat(run).job(deployment(stage)).isWaiting().neverRan();
        assertThat(run).deploymentsTo(stage.label()).areNone();
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, mode = Mode.EXCLUDE, names = "DEVELOPMENT")
    void aRefusedApprovalDeploysNothing(Stage stage) {
        Rehearsed run =
                switchedOn(event(stage)).rejecting(stage.protectedEnvironment()).run();
        assertThat(run).job(deployment(stage)).failed().because("rejected").neverRan();
        assertThat(run).deploymentsTo(stage.protectedEnvironment()).areNone();
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, mode = Mode.EXCLUDE, names = "DEVELOPMENT")
    void nobodyIsAskedToApproveWhatIsNotValid(Stage stage) {
        Job validate = stage == Stage.STAGING ? DeployStaging.VALIDATE : DeployProduction.VALIDATE;
        about(stage, on(event(stage)).failing(validate))
                .failed()
                .job(deployment(stage))
                .skipped()
                .neverRan();
    }

    @Test
    void productionIsReachedFromMainAlone() {
        Rehearsed run = on(event(Stage.PRODUCTION).branch("develop")).run();
        assertThat(run)
                .job(DeployProduction.DEPLOY)
                .failed()
                .because("`develop`")
                .neverRan();
        assertThat(run).job(DeployStaging.DEPLOY).succeeded().isApproved();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aStageThatIsSwitchedOffGetsNothing(Stage stage) {
        Rehearsed run = on(event(stage)).var("DEPLOY_" + stage.name(), "").run();
        assertThat(run).job(deployment(stage)).skipped();
        assertThat(run).workflow(workflow(stage)).skipped();
    }

    @Test
    void aFailedSuiteBuildsAndDeploysNothing() {
        for (Suite suite : Suite.measured()) {
            Rehearsed run = on(push("develop"))
                    .failing("deploy-dev.yml:tests/" + suite.label())
                    .run();
            assertThat(run).job(DeployDevelopment.TESTS).failed();
            assertThat(run).job(DeployDevelopment.BUILD).skipped();
            assertThat(run).job(DeployDevelopment.DEPLOY).skipped();
        }
    }

    @Test
    void aFailedBuildDeploysNothing() {
        assertThat(on(push("develop")).failing(DeployDevelopment.BUILD).run())
                .job(DeployDevelopment.DEPLOY)
                .skipped()
                .and()
                .deploymentsTo("development")
                .areNone();
    }

    @Test
    void aFailedSuiteOfAPullRequestIsCountedByTheCheckThatIsRequired() {
        for (Suite suite : Suite.measured()) {
            WorkflowAssert ci = assertThat(ALL.on(pullRequest("main"))
                            .failing("ci.yml:tests/" + suite.label())
                            .run())
                    .workflow(Ci.WORKFLOW);
            ci.failed().job(Ci.COVERAGE).skipped();
            ci.job(Ci.PASSED).ran();
        }
    }

    @Test
    void aLegThatFailsLetsTheOtherLegsFinish() {
        Rehearsed run = ALL.on(pullRequest("main"))
                .failing("ci.yml:tests/unit (windows-latest, 3.12)")
                .run();
        assertThat(run)
                .workflow(Ci.WORKFLOW)
                .job("Suites / unit on Python 3.12, windows-latest")
                .failed();
        assertThat(run)
                .workflow(Ci.WORKFLOW)
                .job("Suites / unit on Python 3.13, windows-latest")
                .succeeded();
    }

    @Test
    void tooLittleCoverageFails() {
        for (int percent : new int[] {Ci.LEAST_COVERAGE - 1, Ci.LEAST_COVERAGE}) {
            boolean isEnough = percent >= Ci.LEAST_COVERAGE;
            assertThat(ALL.on(push("main"))
                            .output(Ci.COVERAGE, Ci.PERCENT, percent)
                            .run())
                    .workflow(Ci.WORKFLOW)
                    .job(Ci.COVERAGE)
                    .step("#12")
                    .is(isEnough ? Conclusion.SKIPPED : Conclusion.SUCCESS);
        }
    }

    @Test
    void aForksPullRequestIsTestedAndReachesNothing() {
        Rehearsed run = on(pullRequest("main").fromFork())
                .secret(Secret.of("DEPLOY_SSH_KEY"))
                .run();
        assertThat(run).startsOnly("build.yml", "ci.yml", "security.yml");
        for (Stage stage : Stage.values()) {
            assertThat(run).deploymentsTo(stage.protectedEnvironment()).areNone();
        }
        assertThat(run).workflow(Ci.WORKFLOW).succeeded().job("lint").step("#5").skipped();
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void whoStartsTheSuitesByHandGetsThoseThatTheyChoose(Suite chosen) {
        Rehearsal rehearsal = ALL.on(dispatch());
        for (Suite suite : Suite.values()) {
            rehearsal = rehearsal.input(suite.chosen(), suite == chosen);
        }
        Rehearsed run = rehearsal.run();
        for (Suite suite : Suite.values()) {
            WorkflowAssert suites = assertThat(run).workflow(TestSuites.WORKFLOW);
            if (suite == chosen) {
                suites.job(suite.label()).succeeded();
            } else {
                suites.job(suite.label()).skipped();
            }
        }
    }

    @Test
    void whoChoosesNothingGetsEverySuiteButTheSlowOne() {
        WorkflowAssert suites = assertThat(ALL.on(dispatch()).run()).workflow(TestSuites.WORKFLOW);
        Suite.measured().forEach(suite -> suites.job(suite.label()).succeeded());
        suites.job(Suite.PERFORMANCE.label()).skipped();
    }

    @Test
    void aPromotionWithoutADigestIsRefused() {
        Rehearsed run = on(dispatch()).run();
        assertThat(run).workflow(DeployStaging.WORKFLOW).doesNotStart().refusesTheEvent();
        assertThat(run).workflow(DeployProduction.WORKFLOW).doesNotStart().refusesTheEvent();
    }

    @Test
    void aNewerPushToAPullRequestTakesTheOlderOnesPlace() {
        assertThat(ALL.on(pullRequest("main"))
                        .thenAfter(seconds(30), pullRequest("main").activity("synchronize"))
                        .run())
                .workflow(Ci.WORKFLOW)
                .hasRuns(2)
                .succeeded()
                .run(1)
                .cancelled();
    }

    @Test
    void noMergesDeploymentIsLost() {
        assertThat(on(push("develop"))
                        .thenAfter(seconds(30), push("develop"))
                        .thenAfter(seconds(60), push("develop"))
                        .run())
                .workflow(DeployDevelopment.WORKFLOW)
                .hasRuns(3)
                .succeeded()
                .run(1)
                .succeeded()
                .and()
                .deploymentsTo(Label.of(Stage.DEVELOPMENT))
                .are(3);
    }
}
