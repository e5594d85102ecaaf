package dev.gatewright.simulation;

import static dev.gatewright.simulation.Pipelines.conclusion;
import static dev.gatewright.simulation.Pipelines.push;
import static dev.gatewright.simulation.Pipelines.step;
import static dev.gatewright.simulation.Pipelines.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.Span;
import dev.gatewright.simulation.result.StepRun;
import dev.gatewright.simulation.scenario.Outcome;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of steps. Each nested class names the section of GitHub's documentation. */
class StepsTest {

    private static Pipelines job(String... steps) {
        return Pipelines.ci("jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n"
                + String.join(
                        "",
                        Arrays.stream(steps)
                                .map(step -> "      - " + step + "\n")
                                .toList()));
    }

    private static String outcomes(Run run) {
        return String.join(
                " ",
                run.jobs().get(0).steps().stream()
                        .map(step -> step.outcome().word())
                        .toList());
    }

    @Nested
    @DisplayName("Evaluate expressions, Status check functions")
    class Conditions {

        private final Pipelines pipelines = job(
                "{id: first, run: a}",
                "{id: plain, run: a}",
                "{id: implicit, if: \"github.ref != ''\", run: a}",
                "{id: failed, if: failure(), run: a}",
                "{id: ever, if: always(), run: a}",
                "{id: calm, if: '!cancelled()', run: a}",
                "{id: gone, if: cancelled(), run: a}");

        @Test
        void whenAllGoesWell() {
            assertThat(outcomes(pipelines.pushed()))
                    .isEqualTo("success success success skipped success success skipped");
        }

        @Test
        void whenAStepFails() {
            Run run = pipelines.pushed("a.first");
            assertThat(outcomes(run)).isEqualTo("failure skipped skipped success success success skipped");
            assertThat(step(run, "a", "plain").reason()).isEqualTo("step `first` failed, and it has no `if`");
            assertThat(step(run, "a", "implicit").reason())
                    .isEqualTo("step `first` failed, and `if` has no status function");
            assertThat(step(run, "a", "gone").reason()).isEqualTo("`if` is false: `cancelled()`");
            assertThat(why(run, "a")).isEqualTo("step `first` failed");
        }

        @Test
        void whenTheRunIsCancelledWhileAStepRuns() {
            Run run = pipelines.only(push().outcome("a.first", Outcome.CANCELLED));
            assertThat(outcomes(run)).isEqualTo("cancelled skipped skipped skipped success skipped success");
            assertThat(conclusion(run, "a")).isEqualTo("cancelled");
            assertThat(run.conclusion()).isEqualTo(Conclusion.CANCELLED);
            assertThat(step(run, "a", "first").reason()).isEqualTo("the run was cancelled while step `first` ran");
        }

        @Test
        void aJobThatIsSaidToFailFailsAtItsFirstStep() {
            Run run = pipelines.pushed("a");
            assertThat(outcomes(run)).startsWith("failure skipped").contains("success");
            assertThat(conclusion(run, "a")).isEqualTo("failure");
        }

        @Test
        void aStepThatIsSaidToBeSkippedIs() {
            assertThat(outcomes(pipelines.only(push().outcome("a.#1", Outcome.SKIPPED))))
                    .startsWith("skipped success");
        }
    }

    @Nested
    @DisplayName("Workflow syntax, `jobs.<job_id>.steps[*].continue-on-error`; Contexts, `steps`")
    class ContinueOnError {

        @Test
        void theOutcomeIsAFailureAndTheConclusionIsNot() {
            Run run = job(
                            "{id: flaky, continue-on-error: true, run: a}",
                            "{id: next, run: a}",
                            "{id: repair, if: \"steps.flaky.outcome == 'failure'\", run: a}",
                            "{id: never, if: \"steps.flaky.conclusion == 'failure'\", run: a}")
                    .pushed("a.flaky");
            StepRun flaky = step(run, "a", "flaky");
            assertThat(flaky.outcome()).isEqualTo(Conclusion.FAILURE);
            assertThat(flaky.conclusion()).isEqualTo(Conclusion.SUCCESS);
            assertThat(outcomes(run)).isEqualTo("failure success success skipped");
            assertThat(conclusion(run, "a")).isEqualTo("success");
        }
    }

    @Nested
    @DisplayName("Workflow syntax, `timeout-minutes`")
    class Timeouts {

        @Test
        void aStepThatTakesLongerFails() {
            Run run =
                    job("{id: slow, timeout-minutes: 2, run: a}").only(push().taking("a.slow", Duration.ofMinutes(3)));
            assertThat(step(run, "a", "slow").reason()).isEqualTo("it ran longer than its `timeout-minutes` of 2");
            assertThat(step(run, "a", "slow").span()).contains(new Span(0, 120));
            assertThat(conclusion(run, "a")).isEqualTo("failure");
        }

        @Test
        void aStepMayBeSaidToTimeOut() {
            Run run = job("{id: slow, timeout-minutes: 2, run: a}").only(push().outcome("a.slow", Outcome.TIMED_OUT));
            assertThat(outcomes(run)).isEqualTo("failure");
        }

        @Test
        void aJobThatTakesLongerIsCancelledAndCleansUp() {
            Run run = Pipelines.ci("jobs: {a: {timeout-minutes: 5, runs-on: x, steps: [{id: slow, run: a},"
                            + " {id: clean, if: always(), run: a}]}}")
                    .only(push().taking("a.slow", Duration.ofMinutes(10)));
            assertThat(outcomes(run)).isEqualTo("cancelled success");
            assertThat(conclusion(run, "a")).isEqualTo("cancelled");
            assertThat(why(run, "a")).isEqualTo("it ran longer than its `timeout-minutes` of 5");
            assertThat(step(run, "a", "slow").span()).contains(new Span(0, 300));
        }
    }

    @Nested
    @DisplayName("Workflow cancellation reference")
    class Cancellation {

        @Test
        void afterFiveMinutesEverythingIsEnded() {
            Run run = job("{id: work, run: a}", "{id: clean, if: always(), run: a}", "{id: more, if: always(), run: a}")
                    .only(push().cancellingAfter(Duration.ofSeconds(5)).taking("a.clean", Duration.ofMinutes(6)));
            assertThat(outcomes(run)).isEqualTo("cancelled cancelled skipped");
            assertThat(step(run, "a", "clean").span()).contains(new Span(5, 305));
        }

        @Test
        void aJobWhoseConditionHoldsGoesOn() {
            Pipelines pipelines = Pipelines.ci("""
                    jobs:
                      plain: {runs-on: x, steps: [{run: a}, {run: b}]}
                      ever: {if: always(), runs-on: x, steps: [{run: a}, {run: b}]}
                      late: {needs: plain, runs-on: x, steps: [{run: a}]}
                      cleanup: {needs: plain, if: cancelled(), runs-on: x, steps: [{run: a}]}
                    """);
            Run run = pipelines.only(push().cancellingAfter(Duration.ofSeconds(5)));
            assertThat(conclusion(run, "plain")).isEqualTo("cancelled");
            assertThat(conclusion(run, "ever")).isEqualTo("success");
            assertThat(conclusion(run, "late")).isEqualTo("skipped");
            assertThat(conclusion(run, "cleanup")).isEqualTo("success");
            assertThat(run.conclusion()).isEqualTo(Conclusion.CANCELLED);
        }
    }

    @Nested
    @DisplayName("Workflow syntax, `jobs.<job_id>.steps[*].background`, `wait`, `wait-all`, `cancel`, `parallel`")
    class Background {

        @Test
        void theJobGoesOnWhileAStepRuns() {
            Run run = job("{id: server, background: true, run: a}", "{id: next, run: a}", "{wait: server}")
                    .only(push().taking("a.server", Duration.ofSeconds(25)));
            assertThat(step(run, "a", "next").span()).contains(new Span(0, 10));
            assertThat(step(run, "a", "#3").span()).contains(new Span(10, 25));
        }

        @Test
        void aFailureSurfacesWhereItIsWaitedFor() {
            Run run = job(
                            "{id: server, background: true, run: a}",
                            "{id: between, run: a}",
                            "{id: join, wait: [server]}",
                            "{id: behind, run: a}",
                            "{id: rescue, if: failure(), run: a}")
                    .pushed("a.server");
            assertThat(outcomes(run)).isEqualTo("failure success failure skipped success");
            assertThat(step(run, "a", "join").reason()).isEqualTo("background step `server` failed");
            assertThat(step(run, "a", "behind").reason()).isEqualTo("step `join` failed, and it has no `if`");
            assertThat(conclusion(run, "a")).isEqualTo("failure");
        }

        @Test
        void allThatIsLeftIsWaitedForAtTheEnd() {
            Run run = job("{id: server, background: true, run: a}", "{run: a}").pushed("a.server");
            assertThat(outcomes(run)).isEqualTo("failure success");
            assertThat(why(run, "a")).isEqualTo("background step `server` failed");
        }

        @Test
        void continueOnErrorOfTheStepKeepsTheWaitFromFailing() {
            Run run = job("{id: s, background: true, continue-on-error: true, run: a}", "{wait-all: }")
                    .pushed("a.s");
            assertThat(outcomes(run)).isEqualTo("failure success");
            assertThat(conclusion(run, "a")).isEqualTo("success");
        }

        @Test
        void continueOnErrorOfTheWaitKeepsTheJobFromFailing() {
            Run run = job("{id: s, background: true, run: a}", "{wait-all: , continue-on-error: true}", "{run: a}")
                    .pushed("a.s");
            assertThat(outcomes(run)).isEqualTo("failure failure success");
            assertThat(conclusion(run, "a")).isEqualTo("success");
        }

        @Test
        void outputsAreSeenOnlyAfterTheWait() {
            Run run = job(
                            "{id: s, background: true, run: a}",
                            "{id: before, if: \"steps.s.outputs.x == ''\", run: a}",
                            "{wait: s}",
                            "{id: after, if: \"steps.s.outputs.x == '1'\", run: a}")
                    .only(push().output("a.s.x", "1"));
            assertThat(outcomes(run)).isEqualTo("success success success success");
        }

        @Test
        void aStepThatIsStoppedRunsUntilThenAndFailsNothing() {
            Run run = job("{id: server, background: true, run: a}", "{run: a}", "{run: a}", "{cancel: server}")
                    .pushed();
            assertThat(step(run, "a", "server").outcome()).isEqualTo(Conclusion.CANCELLED);
            assertThat(step(run, "a", "server").span()).contains(new Span(0, 20));
            assertThat(conclusion(run, "a")).isEqualTo("success");
        }

        @Test
        void aGroupRunsTogetherAndIsWaitedFor() {
            Run run = job("{parallel: [{id: x, run: a}, {id: y, run: b}]}", "{id: after, run: a}")
                    .only(push().taking("a.y", Duration.ofSeconds(30)));
            assertThat(step(run, "a", "x").span()).contains(new Span(0, 10));
            assertThat(step(run, "a", "y").span()).contains(new Span(0, 30));
            assertThat(step(run, "a", "after").span()).contains(new Span(30, 40));
            assertThat(outcomes(job("{parallel: [{id: x, run: a}, {id: y, run: b}]}", "{id: after, run: a}")
                            .pushed("a.x")))
                    .isEqualTo("failure success skipped");
        }

        @Test
        void tenRunAtOnce() {
            String[] steps = new String[12];
            Arrays.fill(steps, "{background: true, run: a}");
            Run run = job(steps).pushed();
            assertThat(run.jobs().get(0).steps().get(9).span()).contains(new Span(0, 10));
            assertThat(run.jobs().get(0).steps().get(10).span()).contains(new Span(10, 20));
        }
    }

    @Nested
    @DisplayName("Contexts reference, `env`")
    class Env {

        @Test
        void theInnermostVariableCounts() {
            Run run = Pipelines.ci("""
                    env: {A: workflow, B: workflow, C: workflow}
                    jobs:
                      a:
                        runs-on: x
                        env: {B: job, C: job}
                        steps:
                          - {if: "env.A == 'workflow' && env.B == 'job' && env.C == 'step'", env: {C: step}, run: a}
                          - {if: "env.C == 'job'", run: a}
                          - {if: "env.D == ''", run: a}
                    """).pushed();
            assertThat(outcomes(run)).isEqualTo("success success success");
        }

        @Test
        void whatAStepMayHaveSetIsNotKnown() {
            Run run = job("{run: 'echo GO=1 >> $GITHUB_ENV'}", "{id: go, if: env.GO == '1', run: a}")
                    .pushed();
            assertThat(outcomes(run)).isEqualTo("success unknown");
            assertThat(conclusion(run, "a")).isEqualTo("success");
        }
    }

    @Test
    void hashesAreUnknownUnlessSupplied() {
        Pipelines pipelines = job("{if: \"hashFiles('pom.xml') != ''\", run: a}");
        assertThat(outcomes(pipelines.pushed())).isEqualTo("unknown");
        assertThat(outcomes(pipelines.only(push().supplying("hashFiles('pom.xml')", "abc"))))
                .isEqualTo("success");
    }
}
