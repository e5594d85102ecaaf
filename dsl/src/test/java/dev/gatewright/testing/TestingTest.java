package dev.gatewright.testing;

import static dev.gatewright.Gatewright.*;
import static dev.gatewright.testing.Testing.*;
import static dev.gatewright.testing.Testing.assertThat;
import static dev.gatewright.workflow.job.Effects.deploy;
import static dev.gatewright.workflow.job.Effects.migrate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.Secret;
import dev.gatewright.reference.StepId;
import dev.gatewright.simulation.result.TreeRendering;
import dev.gatewright.simulation.selector.SelectorException;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.Protection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestingTest {

    private static final Environment LIVE = environment("live").protection(reviewers(team("release")));
    private static final Output<String> VERSION = output("version");
    private static final StepId SUITE = stepId("suite");
    private static final Secret KEY = secret("KEY");

    enum Size {
        SMALL,
        LARGE
    }

    private static final Input<Size> SIZE = input("size", Size.class);

    private static final Job CHECK =
            job("check").runsOn(UBUNTU_LATEST).steps(run("lint"), run("pytest").id(SUITE));

    private static final Workflow CHECKS = workflow("Checks").on(workflowCall()).jobs(CHECK);

    private static final Job TEST = CHECKS.call("test");

    private static final Job BUILD = job("build")
            .needs(TEST)
            .runsOn(UBUNTU_LATEST)
            .strategy(matrix(axis("size", "s", "m")).failFast(false))
            .steps(run("make").outputs(VERSION));

    private static final Job SHIP = job("ship")
            .needs(BUILD)
            .runsOn(UBUNTU_LATEST)
            .when(VERSION.anyLeg().ne(""))
            .environment(LIVE)
            .steps(run("./ship").env(KEY));

    private static final Workflow CI =
            workflow("CI").on(push().branches("main"), pullRequest()).jobs(TEST, BUILD, SHIP);

    private static final Job RESIZE =
            job("resize").runsOn(UBUNTU_LATEST).when(SIZE.eq(Size.LARGE)).steps(run("./resize"));

    private static final Workflow RESIZING =
            workflow("Resizing").on(workflowDispatch().inputs(SIZE.required())).jobs(RESIZE);

    private static final Pipeline PIPELINE = pipeline(CHECKS, CI, RESIZING);

    private static final Simulating ALL = simulate(PIPELINE);

    private static Rehearsal onMain() {
        return ALL.on(push("main")).output(BUILD, VERSION, "1.2");
    }

    @Test
    void whatGoesWellIsApprovedAndShipped() {
        Rehearsed run = onMain().approving(LIVE).run();
        assertThat(run).succeeded().isDecided().startsOnly(CI);
        assertThat(run).job(SHIP).succeeded().isApproved().ran();
        assertThat(run).job(BUILD).hasOutput(VERSION, "1.2").step("#1").succeeded();
        assertThat(run).deploymentsTo(LIVE).are(1).areApproved().succeeded();
        assertThat(run).workflow(RESIZING).doesNotStart().and().workflow("CI").starts();
    }

    @Test
    void aJobFailsWhereverItIsCalled() {
        Rehearsed run = onMain().failing(CHECK).run();
        assertThat(run).job(CHECK).failed();
        assertThat(run).job(TEST).failed().because("`test / check`: it is said to fail");
        assertThat(onMain().run()).job("test").succeeded();
        assertThat(run).job("test/check").failed().step("Run lint").failed();
        assertThat(run).job(BUILD).skipped().because("needs `test` failed");
        assertThat(run).deploymentsTo(LIVE).areNone();
        assertThat(run).workflow(CI).failed();
    }

    @Test
    void aStepFails() {
        assertThat(onMain().failing(CHECK, SUITE).run())
                .job(CHECK)
                .failed()
                .step("#1")
                .succeeded()
                .step("suite")
                .failed();
    }

    @Test
    void jobsAreCancelledSkippedOrNamed() {
        assertThat(onMain().cancelling(CHECK).run()).job(CHECK).cancelled();
        assertThat(onMain().skipping(BUILD).run()).job(SHIP).skipped();
        assertThat(onMain().failing("build (m)").run()).job("build (s)").succeeded();
        assertThat(onMain().failing("build (m)").run()).job("ci.yml:build (m)").failed();
        assertThatThrownBy(() -> onMain().failing("biuld").run())
                .isInstanceOf(SelectorException.class)
                .hasMessageContaining("`build`");
    }

    @Test
    void withoutAnApprovalItWaits() {
        Rehearsed run = onMain().run();
        assertThat(run).job(SHIP).isWaiting().because("review").neverRan();
        assertThat(run).deploymentsTo("Live").areNone();
        assertThat(onMain().rejecting(LIVE).run())
                .job(SHIP)
                .failed()
                .because("rejected")
                .neverRan();
    }

    /** What is never asked for can't be approved: the name is misspelled. */
    @Test
    void anEnvironmentThatNoJobHasIsAnsweredWithCandidates() {
        String misspelled = "lvie";
        for (Rehearsal rehearsal : List.of(
                onMain().approving(misspelled), onMain().rejecting(misspelled), onMain().expiring(misspelled))) {
            assertThatThrownBy(rehearsal::run)
                    .isInstanceOf(SelectorException.class)
                    .hasMessage("No job deploys to environment `lvie`. Did you mean `live`?");
        }
        assertThatThrownBy(() -> onMain().protecting(misspelled, Protection.NONE))
                .hasMessageContaining("Did you mean `live`?");
    }

    @Test
    void whatJobsAndStepsAreSaidToDoDecidesWhatComesToAnEnvironment() {
        Environment shop = environment("shop");
        Job login = job("login")
                .runsOn(UBUNTU_LATEST)
                .environment(shop.deployment(false))
                .steps(run("login"));
        Job migrate = job("migrate")
                .runsOn(UBUNTU_LATEST)
                .environment(shop)
                .steps(run("./prepare"), run("./migrate").effect(migrate(shop)));
        Job told = job("told").runsOn(UBUNTU_LATEST).steps(run("./deploy")).effect(deploy(shop));
        Simulating simulating = simulate(pipeline(workflow("W").on(push()).jobs(login, migrate, told)));
        assertThat(simulating.on(push("main")).run()).deploymentsTo(shop).are(2);
        assertThat(simulating.on(push("main")).failing("migrate.#1").run())
                .deploymentsTo("Shop")
                .are(1);
    }

    @Test
    void whatNobodySaysIsUnknown() {
        assertThat(ALL.on(push("main")).approving(LIVE).run()).job(SHIP).isUnknown();
        assertThatThrownBy(() -> assertThat(ALL.on(push("main")).run()).isDecided())
                .hasMessageContaining("build");
    }

    @Test
    void inputsAreTyped() {
        assertThat(ALL.on(dispatch()).input(SIZE, Size.LARGE).run()).job(RESIZE).succeeded();
        assertThat(ALL.on(dispatch()).input(SIZE, Size.SMALL).run()).job(RESIZE).skipped();
        assertThat(ALL.on(dispatch()).input("size", "huge").run())
                .workflow(RESIZING)
                .refusesTheEvent();
    }

    @Test
    void runsFollowEachOther() {
        Rehearsed run = onMain().failing(BUILD)
                .approving(LIVE)
                .thenAfter(hours(1), push("main"))
                .thenRerunningFailed()
                .run();
        assertThat(run).workflow(CI).hasRuns(3).run(1).failed();
    }

    @Test
    void oneJobRunsAgainWithWhatDependsOnIt() {
        Rehearsed run = onMain().approving(LIVE).thenRerunning(BUILD).run();
        assertThat(run).workflow(CI).hasRuns(2);
        long built = run.simulated()
                .runs()
                .get(1)
                .legs("build")
                .get(0)
                .span()
                .orElseThrow()
                .start();
        long tested = run.simulated()
                .runs()
                .get(1)
                .legs("test/check")
                .get(0)
                .span()
                .orElseThrow()
                .start();
        assertThat(tested).isZero();
        assertThat(built).isPositive();
    }

    @Test
    void aSecretOfAnEnvironmentIsSeenByItsJobs() {
        Rehearsal rehearsal = onMain().approving(LIVE).secret(LIVE, KEY).var(LIVE, variable("REGION"), "eu");
        assertThat(rehearsal.scenario().vault("live").secrets()).containsExactly("KEY");
        assertThat(rehearsal.scenario().vault("LIVE").vars()).containsEntry("REGION", "eu");
        assertThat(rehearsal.run()).job(SHIP).succeeded();
    }

    @Test
    void aFailurePrintsTheRunWithTheReasonOfEveryState() {
        Rehearsed run = onMain().failing(CHECK, SUITE).run();
        assertThatThrownBy(() -> assertThat(run).job(SHIP).succeeded())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        Expected that job `ship` succeeded, but `ship` was skipped: needs `build` was skipped, and `if` has no status function.

                        on push to branch `main`
                        """ + TreeRendering.of(run.simulated().runs().get(0)));
        assertThat(run.tree()).contains("Run pytest [suite] failure: it is said to fail");
    }

    @Test
    void everyAssertionFailsWhereItDoesntHold() {
        Rehearsed run = onMain().run();
        for (Runnable wrong : new Runnable[] {
            () -> assertThat(run).succeeded(),
            () -> assertThat(run).startsOnly(RESIZING),
            () -> assertThat(run).workflow("nowhere.yml"),
            () -> assertThat(run).workflow(RESIZING).starts(),
            () -> assertThat(run).workflow(RESIZING).job(RESIZE),
            () -> assertThat(run).workflow(RESIZING).refusesTheEvent(),
            () -> assertThat(run).workflow(CI).doesNotStart(),
            () -> assertThat(run).workflow(CI).hasRuns(2),
            () -> assertThat(run).workflow(CI).run(2),
            () -> assertThat(run).workflow(CI).job("nothing"),
            () -> assertThat(run).job(RESIZE),
            () -> assertThat(run).job(SHIP).failed(),
            () -> assertThat(run).job(SHIP).cancelled(),
            () -> assertThat(run).job(SHIP).skipped(),
            () -> assertThat(run).job(SHIP).isUnknown(),
            () -> assertThat(run).job(SHIP).because("nothing"),
            () -> assertThat(run).job(SHIP).isApproved(),
            () -> assertThat(run).job(SHIP).ran(),
            () -> assertThat(run).job(BUILD).neverRan(),
            () -> assertThat(run).job(BUILD).isWaiting(),
            () -> assertThat(run).job(BUILD).step("nothing"),
            () -> assertThat(run).job(BUILD).hasOutput(VERSION, "2"),
            () -> assertThat(run).job(SHIP).hasOutput(VERSION, "2"),
            () -> assertThat(run).deploymentsTo(LIVE).are(1),
            () -> assertThat(run).deploymentsTo(LIVE).succeeded(),
            () -> assertThat(onMain().approving(LIVE).run()).deploymentsTo(LIVE).areNone()
        }) {
            assertThatThrownBy(wrong::run)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("Expected ")
                    .hasMessageContaining("on push to branch `main`");
        }
    }

    @Test
    void constantsThatAreNoneOfThePipelineAreToldApart() {
        Job other = job("build").runsOn(UBUNTU_LATEST).steps(run("make"));
        assertThatThrownBy(() -> onMain().failing(other)).hasMessageContaining("Give its workflow the very constant.");
        assertThatThrownBy(() -> onMain().output(SHIP, VERSION, "1")).hasMessageContaining("`JOB.STEP.version`");
        Job lost = job("lost").runsOn(UBUNTU_LATEST).needs(other).steps(run("x"));
        assertThatThrownBy(() -> simulate(pipeline(workflow("W").on(push()).jobs(lost))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lost");
    }

    @Test
    void aFailureNamesTheWayOut() {
        assertThatThrownBy(() -> assertThat(onMain().run()).job(SHIP).succeeded())
                .hasMessageContaining("Say it: approving(\"live\") or rejecting(\"live\").");
        assertThatThrownBy(
                        () -> assertThat(ALL.on(push("main")).run()).job(SHIP).succeeded())
                .hasMessageContaining("Supply output `build.version.version`.");
        assertThatThrownBy(() -> assertThat(onMain().run()).job("biuld")).hasMessageContaining("Did you mean `build`?");
        assertThatThrownBy(() -> assertThat(onMain().run()).workflow(CI).job("build (l)"))
                .hasMessageContaining("Did you mean `build (m)`?");
        assertThatThrownBy(() -> assertThat(onMain().run()).workflow("ci.yaml"))
                .hasMessageContaining("Did you mean `ci.yml`?");
    }

    @Test
    void aFailureOfTheWholeNamesTheRunsThatDidNotSucceed() {
        assertThatThrownBy(() -> assertThat(onMain().failing(BUILD).run()).succeeded())
                .hasMessageContaining("but not `ci.yml` #1 (failed: job `build`).");
        assertThatThrownBy(() -> assertThat(ALL.on(push("dev")).run()).succeeded())
                .hasMessageContaining("but nothing starts.");
        assertThatThrownBy(() -> assertThat(ALL.on(push("main")).run()).isDecided())
                .hasMessageStartingWith("Expected that everything could be decided, but `if` of ci.yml:ship hangs on ");
        assertThatThrownBy(() -> assertThat(onMain().approving(LIVE).run()).startsNothing())
                .hasMessageContaining("there is `ci.yml` #1");
        assertThat(ALL.on(push("dev")).run()).startsNothing();
    }

    @Test
    void aRehearsalTellsTheCallsThatMakeIt() {
        assertThat(onMain().failing(CHECK).secret(KEY).approving(LIVE).toString())
                .contains("on push to branch `main`", ".failing(\"ci.yml:test/check\")", ".secret(\"KEY\")");
    }

    @Test
    void aRunIsApprovedWithItsTimeLine(@TempDir Path folder) throws IOException {
        Rehearsed run = onMain().approving(LIVE).taking(CHECK, minutes(2)).run();
        Path file = folder.resolve("runs/main.txt");
        assertThatThrownBy(() -> assertThat(run).isApprovedAs(file)).hasMessageContaining("-Dgatewright.approve=true");
        System.setProperty("gatewright.approve", "true");
        try {
            assertThat(run).isApprovedAs(file);
        } finally {
            System.clearProperty("gatewright.approve");
        }
        assertThat(Files.readString(file)).isEqualTo(run.timeLine()).contains("0s–120s");
        assertThat(run).isApprovedAs(file);
        assertThatThrownBy(() -> assertThat(onMain().run()).isApprovedAs(file)).hasMessageContaining("Approved:");
    }

    @Test
    void workflowsOnDiskAreAskedByName(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve(".github/workflows"));
        Files.writeString(
                folder.resolve(".github/workflows/a.yml"),
                "on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{run: a}]\n");
        assertThat(simulate(folder).on(push("main")).failing("a").run())
                .job("a")
                .failed();
    }
}
