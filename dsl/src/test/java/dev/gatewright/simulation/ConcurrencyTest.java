package dev.gatewright.simulation;

import static dev.gatewright.simulation.Pipelines.conclusion;
import static dev.gatewright.simulation.Pipelines.push;
import static dev.gatewright.simulation.Pipelines.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.Reviewer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Source: GitHub's documentation, "Workflow syntax", {@code concurrency} and {@code jobs.<job_id>.concurrency}. */
class ConcurrencyTest {

    private static final String JOB = "\njobs: {a: {runs-on: x, steps: [{run: a}]}}";

    private static List<Conclusion> threePushes(String concurrency) {
        Simulated simulated = Pipelines.ci("concurrency: " + concurrency + JOB)
                .run(push().stepsTaking(Duration.ofMinutes(10))
                        .thenAfter(Duration.ofMinutes(1), TriggerEvent.push("main"))
                        .thenAfter(Duration.ofMinutes(2), TriggerEvent.push("main")));
        return simulated.runs().stream().map(Run::conclusion).toList();
    }

    @Test
    void theNewestTakesThePlaceOfThePending() {
        assertThat(threePushes("deploy")).containsExactly(Conclusion.SUCCESS, Conclusion.CANCELLED, Conclusion.SUCCESS);
    }

    @Test
    void cancelInProgressCancelsWhatRunsToo() {
        assertThat(threePushes("{group: deploy, cancel-in-progress: true}"))
                .containsExactly(Conclusion.CANCELLED, Conclusion.CANCELLED, Conclusion.SUCCESS);
        assertThat(threePushes("{group: deploy, cancel-in-progress: \"${{ github.ref != 'refs/heads/main' }}\"}"))
                .containsExactly(Conclusion.SUCCESS, Conclusion.CANCELLED, Conclusion.SUCCESS);
    }

    @Test
    void aQueueHoldsThemAll() {
        assertThat(threePushes("{group: deploy, queue: max}"))
                .containsExactly(Conclusion.SUCCESS, Conclusion.SUCCESS, Conclusion.SUCCESS);
    }

    @Test
    void aQueueHoldsAHundred() {
        Scenario scenario = push();
        for (int i = 0; i < 102; i++) {
            scenario = scenario.thenAfter(Duration.ofSeconds(1), TriggerEvent.push("main"));
        }
        Simulated simulated =
                Pipelines.ci("concurrency: {group: deploy, queue: max}" + JOB).run(scenario);
        assertThat(simulated.runs().stream().filter(run -> run.conclusion() == Conclusion.CANCELLED))
                .hasSize(2);
    }

    @Test
    void groupsOfDifferentNamesDoNotMeetAndCaseDoesNotCount() {
        assertThat(threePushes("'${{ github.ref }}'").get(1)).isEqualTo(Conclusion.CANCELLED);
        Simulated apart = Pipelines.ci("concurrency: '${{ github.ref }}'" + JOB)
                .run(push().thenAfter(Duration.ofSeconds(1), TriggerEvent.push("dev")));
        assertThat(apart.runs()).extracting(run -> run.span().end()).containsExactly(10L, 11L);
        Simulated together = Pipelines.file("a.yml", "on: push\nconcurrency: Prod" + JOB)
                .and("b.yml", "on: push\nconcurrency: prod" + JOB)
                .run(push());
        assertThat(together.runs()).extracting(run -> run.span().end()).containsExactly(10L, 20L);
    }

    @Test
    void jobsWaitForEachOther() {
        Run run = Pipelines.ci("jobs: {a: {concurrency: g, runs-on: x, steps: [{run: a}]},"
                        + " b: {concurrency: {group: G}, runs-on: x, steps: [{run: a}]}}")
                .pushed();
        assertThat(Pipelines.job(run, "b").span().orElseThrow().start()).isEqualTo(10);
    }

    @Test
    void aJobCannotWaitForItsOwnRun() {
        Run run = Pipelines.ci("concurrency: g\njobs: {a: {concurrency: g, runs-on: x, steps: [{run: a}]}}")
                .pushed();
        assertThat(conclusion(run, "a")).isEqualTo("cancelled");
        assertThat(why(run, "a")).contains("a deadlock");
    }

    @Test
    void aRunThatWaitsForApprovalHoldsItsGroup() {
        Simulated simulated = Pipelines.ci(
                        "concurrency: deploy\njobs: {a: {environment: production, runs-on: x, steps: [{run: a}]}}")
                .run(push().in(Repository.DEFAULT.protecting("production", Protection.reviewers(Reviewer.user("u"))))
                        .thenAfter(Duration.ofMinutes(1), TriggerEvent.push("main"))
                        .thenAfter(Duration.ofMinutes(2), TriggerEvent.push("main")));
        assertThat(simulated.runs())
                .extracting(Run::conclusion)
                .containsExactly(Conclusion.WAITING, Conclusion.CANCELLED, Conclusion.WAITING);
        assertThat(simulated.runs().get(2).reason())
                .isEqualTo("it is pending in concurrency group `deploy`, which ci.yml #1 holds");
        assertThat(simulated.runs().get(1).reason())
                .isEqualTo("ci.yml #3 took its place in concurrency group `deploy`");
    }
}
