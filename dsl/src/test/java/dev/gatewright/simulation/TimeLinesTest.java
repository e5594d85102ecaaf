package dev.gatewright.simulation;

import static dev.gatewright.simulation.Pipelines.push;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.simulation.result.TreeRendering;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.Review;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.Reviewer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * What runs and jobs do to each other in time, of each kind one. Source: GitHub's documentation, "Control the concurrency of
 * workflows and jobs", "Workflow cancellation reference" and "Managing environments for deployment".
 */
class TimeLinesTest {

    private static final String STEP = "runs-on: x, steps: [{run: a}]";
    private static final TriggerEvent MAIN = TriggerEvent.push("main");
    private static final Repository REVIEWED =
            Repository.DEFAULT.protecting("production", Protection.reviewers(Reviewer.user("u")));

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }

    private static Scenario slowPush() {
        return push().stepsTaking(minutes(10));
    }

    private static void assertTimeLine(Pipelines pipelines, Scenario scenario, String lines) {
        assertThat(TreeRendering.timed(pipelines.run(scenario))).isEqualTo(lines);
    }

    @Test
    void workflowsOfOneGroupMeetAndTheNewerOneCancels() {
        assertTimeLine(
                Pipelines.file("a.yml", "on: push\nconcurrency: deploy\njobs: {a: {" + STEP + "}}")
                        .and(
                                "b.yml",
                                "on: push\nconcurrency: {group: Deploy, cancel-in-progress: true}\njobs: {b: {" + STEP
                                        + "}}"),
                slowPush(),
                """
                on push to branch `main`
                a.yml #1 cancelled 0s–0s (push to branch `main`): b.yml #2 in concurrency group `Deploy` cancels what runs, before a job had begun
                └─ a skipped: the run was cancelled, and it has no `if`
                b.yml #2 success 0s–600s (push to branch `main`): no job failed
                └─ b success 0s–600s: no step failed
                   └─ Run a success 0s–600s
                """);
    }

    @Test
    void aJobOfANewerRunCancelsTheOneOfItsGroup() {
        assertTimeLine(
                Pipelines.ci("jobs: {build: {" + STEP
                        + "}, deploy: {needs: build, concurrency: {group: prod, cancel-in-progress: true}, " + STEP
                        + "}}"),
                slowPush().thenAfter(minutes(5), MAIN),
                """
                on push to branch `main`
                ci.yml #1 cancelled 0s–900s (push to branch `main`): cancelled: job `deploy`
                ├─ build success 0s–600s: no step failed
                │  └─ Run a success 0s–600s
                └─ deploy cancelled 600s–900s: ci.yml:deploy in concurrency group `prod` cancels what runs
                   └─ Run a cancelled 600s–900s: ci.yml:deploy in concurrency group `prod` cancels what runs
                ci.yml #2 success 300s–1500s (push to branch `main`): no job failed
                ├─ build success 300s–900s: no step failed
                │  └─ Run a success 300s–900s
                └─ deploy success 900s–1500s: no step failed
                   └─ Run a success 900s–1500s
                """);
    }

    @Test
    void aPendingJobIsReplacedAndItsRunGoesOn() {
        assertTimeLine(
                Pipelines.ci("jobs: {deploy: {concurrency: prod, " + STEP + "}, tell: {needs: deploy, if: always(), "
                        + STEP + "}}"),
                slowPush().thenAfter(minutes(1), MAIN).thenAfter(minutes(2), MAIN),
                """
                on push to branch `main`
                ci.yml #1 success 0s–1200s (push to branch `main`): no job failed
                ├─ deploy success 0s–600s: no step failed
                │  └─ Run a success 0s–600s
                └─ tell success 600s–1200s: no step failed
                   └─ Run a success 600s–1200s
                ci.yml #2 cancelled 60s–720s (push to branch `main`): cancelled: job `deploy`
                ├─ deploy cancelled: ci.yml:deploy took its place in concurrency group `prod`
                └─ tell success 120s–720s: no step failed
                   └─ Run a success 120s–720s
                ci.yml #3 success 120s–1800s (push to branch `main`): no job failed
                ├─ deploy success 600s–1200s: no step failed
                │  └─ Run a success 600s–1200s
                └─ tell success 1200s–1800s: no step failed
                   └─ Run a success 1200s–1800s
                """);
    }

    @Test
    void queuedJobsWaitForEachOther() {
        assertTimeLine(
                Pipelines.ci("jobs: {deploy: {concurrency: {group: prod, queue: max}, " + STEP + "}}"),
                slowPush().thenAfter(minutes(1), MAIN).thenAfter(minutes(2), MAIN),
                """
                on push to branch `main`
                ci.yml #1 success 0s–600s (push to branch `main`): no job failed
                └─ deploy success 0s–600s: no step failed
                   └─ Run a success 0s–600s
                ci.yml #2 success 60s–1200s (push to branch `main`): no job failed
                └─ deploy success 600s–1200s: no step failed
                   └─ Run a success 600s–1200s
                ci.yml #3 success 120s–1800s (push to branch `main`): no job failed
                └─ deploy success 1200s–1800s: no step failed
                   └─ Run a success 1200s–1800s
                """);
    }

    @Test
    void ofThreeLegsInOneGroupTheSecondIsReplaced() {
        assertTimeLine(
                Pipelines.ci("jobs: {d: {strategy: {fail-fast: false, matrix: {n: [1, 2, 3]}}, concurrency: g, " + STEP
                        + "}}"),
                slowPush(),
                """
                on push to branch `main`
                ci.yml #1 cancelled 0s–1200s (push to branch `main`): cancelled: job `d`
                ├─ d (1) success 0s–600s: no step failed
                │  └─ Run a success 0s–600s
                ├─ d (2) cancelled: ci.yml:d took its place in concurrency group `g`
                └─ d (3) success 600s–1200s: no step failed
                   └─ Run a success 600s–1200s
                """);
    }

    @Test
    void aCalledWorkflowsGroupLetsOneCallAfterTheOther() {
        assertTimeLine(
                Pipelines.ci("jobs: {one: {uses: ./.github/workflows/k.yml}, two: {uses: ./.github/workflows/k.yml}}")
                        .and("k.yml", "on: workflow_call\nconcurrency: shared\njobs: {k: {" + STEP + "}}"),
                slowPush(),
                """
                on push to branch `main`
                k.yml doesn't start: `on` doesn't have `push`
                ci.yml #1 success 0s–1200s (push to branch `main`): no job failed
                ├─ one / k success 0s–600s: no step failed
                │  └─ Run a success 0s–600s
                └─ two / k success 600s–1200s: no step failed
                   └─ Run a success 600s–1200s
                """);
    }

    /** In a called workflow, {@code github.workflow} is the caller's. */
    @Test
    void aCalledWorkflowThatAsksForItsCallersGroupIsADeadlock() {
        assertTimeLine(
                Pipelines.ci("concurrency: ${{ github.workflow }}\njobs: {one: {uses: ./.github/workflows/k.yml}}")
                        .and(
                                "k.yml",
                                "on: workflow_call\nconcurrency: ${{ github.workflow }}\njobs: {k: {" + STEP + "}}"),
                slowPush(),
                """
                on push to branch `main`
                k.yml doesn't start: `on` doesn't have `push`
                ci.yml #1 cancelled 0s–0s (push to branch `main`): cancelled: job `one`
                └─ one cancelled: its caller holds concurrency group `CI` itself: a deadlock
                """);
    }

    @Test
    void aTimerRunsOnceTheGroupIsFree() {
        assertTimeLine(
                Pipelines.ci("jobs: {d: {environment: production, concurrency: prod, " + STEP + "}}"),
                push().in(Repository.DEFAULT.protecting("production", Protection.NONE.waitMinutes(15)))
                        .thenAfter(minutes(1), MAIN),
                """
                on push to branch `main`
                ci.yml #1 success 0s–910s (push to branch `main`): no job failed
                └─ d success 900s–910s: no step failed
                   └─ Run a success 900s–910s
                ci.yml #2 success 60s–1820s (push to branch `main`): no job failed
                └─ d success 1810s–1820s: no step failed
                   └─ Run a success 1810s–1820s
                """);
    }

    @Test
    void aRequestExpiresAfter30DaysAndLetsTheNextJobKnow() {
        Pipelines pipelines = Pipelines.ci(
                "jobs: {d: {environment: production, " + STEP + "}, t: {needs: d, if: failure(), " + STEP + "}}");
        assertTimeLine(
                pipelines, push().in(REVIEWED).reviewed(Review.every("production", Review.Decision.EXPIRED)), """
                on push to branch `main`
                ci.yml #1 failure 0s–2592010s (push to branch `main`): failed: job `d`
                ├─ d failure: nobody reviewed its deployment to environment `production` within 30 days
                └─ t success 2592000s–2592010s: no step failed
                   └─ Run a success 2592000s–2592010s
                """);
        assertTimeLine(pipelines, push().in(REVIEWED).rejecting("production"), """
                on push to branch `main`
                ci.yml #1 failure 0s–10s (push to branch `main`): failed: job `d`
                ├─ d failure: its deployment to environment `production` was rejected
                └─ t success 0s–10s: no step failed
                   └─ Run a success 0s–10s
                """);
    }

    @Test
    void whatCleansUpIsEndedAfterFiveMinutesAndTheNewerRunWaitsForIt() {
        assertTimeLine(
                Pipelines.ci("concurrency: {group: g, cancel-in-progress: true}\n"
                        + "jobs: {a: {runs-on: x, steps: [{run: a}, {if: always(), run: clean}]}}"),
                slowPush().thenAfter(minutes(5), MAIN),
                """
                on push to branch `main`
                ci.yml #1 cancelled 0s–600s (push to branch `main`): cancelled: job `a`
                └─ a cancelled 0s–600s: ci.yml #2 in concurrency group `g` cancels what runs
                   ├─ Run a cancelled 0s–300s: ci.yml #2 in concurrency group `g` cancels what runs
                   └─ Run clean cancelled 300s–600s: ci.yml #2 in concurrency group `g` cancels what runs
                ci.yml #2 success 300s–1800s (push to branch `main`): no job failed
                └─ a success 600s–1800s: no step failed
                   ├─ Run a success 600s–1200s
                   └─ Run clean success 1200s–1800s
                """);
    }
}
