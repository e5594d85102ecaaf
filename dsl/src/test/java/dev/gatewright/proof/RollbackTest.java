package dev.gatewright.proof;

import static dev.gatewright.proof.Verdicts.isProved;
import static dev.gatewright.proof.Verdicts.isRefuted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must happen when a release fails. */
class RollbackTest {

    private static final String STEPS = """
            on: workflow_dispatch
            jobs:
              release:
                runs-on: x
                environment: production
                steps:
                  - {id: start, run: ./start.sh}
                  - {id: switch, run: ./switch.sh, timeout-minutes: 1}
                  - {id: soak, run: ./soak.sh}
                  - {id: back, if: failure() || cancelled(), run: ./back.sh, timeout-minutes: 4}
                  - {id: tell, if: failure() || cancelled(), run: ./tell.sh, timeout-minutes: 1}
            """;

    private static Proof steps(String text) {
        return Written.ci(text)
                .effect("ci.yml:release.switch=switch")
                .effect("ci.yml:release.back=rollBack")
                .effect("ci.yml:release.tell=notify");
    }

    private static final String JOBS = """
            on: workflow_dispatch
            jobs:
              release: {runs-on: x, environment: production, steps: [{run: ./switch.sh}]}
              soak: {runs-on: x, needs: release, steps: [{run: ./soak.sh}]}
              back:
                runs-on: x
                needs: [release, soak]
                if: always() && needs.release.result != 'skipped' && (needs.soak.result != 'success')
                steps: [{run: ./back.sh}]
              tell: {runs-on: x, needs: [release, soak, back], if: always(), steps: [{run: ./tell.sh}]}
            """;

    private static Proof jobs(String text) {
        return Written.ci(text)
                .effect("ci.yml:release=switch:production")
                .effect("ci.yml:back=rollBack:production")
                .effect("ci.yml:tell=notify");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "failure-reaches-rollback",
                "rollback-waits-for-nobody",
                "failures-alert",
                "alerts-dont-block",
                "rollback-fits-its-budget"
            })
    void aRollbackStepInTheJobThatSwitchesIsProved(String invariant) {
        isProved(steps(STEPS), invariant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"failure-reaches-rollback", "rollback-waits-for-nobody", "failures-alert", "alerts-dont-block"})
    void aRollbackJobThatAsksForEveryResultIsProved(String invariant) {
        isProved(jobs(JOBS), invariant);
    }

    @Test
    void aRollbackStepForFailuresAloneMissesACancellation() {
        Counterexample found = isRefuted(
                steps(STEPS.replace("{id: back, if: failure() || cancelled()", "{id: back, if: failure()")),
                "failure-reaches-rollback");

        assertThat(found.outcomes()).hasSize(1);
        assertThat(found.outcomes().get(0)).startsWith("the run is cancelled during step");
    }

    @Test
    void aRollbackStepBeforeTheSoakMissesItsFailure() {
        String early = STEPS.replace("      - {id: soak, run: ./soak.sh}\n", "")
                .replace("      - {id: tell", "      - {id: soak, run: ./soak.sh}\n      - {id: tell");
        Counterexample found = isRefuted(steps(early), "failure-reaches-rollback");

        assertThat(found.outcomes()).containsExactly("step `soak` of job `release` fails");
    }

    @Test
    void aRollbackStepWithoutStatusFunctionNeverRollsBack() {
        isRefuted(
                steps(STEPS.replace("{id: back, if: failure() || cancelled()", "{id: back")),
                "failure-reaches-rollback");
    }

    @Test
    void aRollbackJobForFailuresAloneMissesATimeout() {
        String failure = JOBS.replaceFirst("if: always\\(\\) && needs.release.*", "if: failure()");
        Counterexample found = isRefuted(jobs(failure), "failure-reaches-rollback");

        assertThat(found.outcomes()).hasSize(1);
    }

    @Test
    void aRollbackJobThatDoesNotNeedTheSoakMissesItsFailure() {
        String narrow = JOBS.replace("needs: [release, soak]\n", "needs: release\n")
                .replaceFirst(
                        "if: always\\(\\) && needs.release.*", "if: always() && needs.release.result != 'success'");
        Counterexample found = isRefuted(jobs(narrow), "failure-reaches-rollback");

        assertThat(found.outcomes()).containsExactly("job `soak` fails");
    }

    @Test
    void noRollbackAtAllIsRefuted() {
        isRefuted(Written.ci(JOBS).effect("ci.yml:release=switch:production"), "failure-reaches-rollback");
    }

    @Test
    void aDeployCountsAsTheSwitchWhereNoneIsKnown() {
        isRefuted(
                Written.ci("on: push\njobs: {go: {runs-on: x, environment: production, steps: [{run: d}]}}"),
                "failure-reaches-rollback");
    }

    @Test
    void aRollbackJobOnAProtectedEnvironmentWaits() {
        String gated = JOBS.replace("  back:\n", "  back:\n    environment: production\n");
        Counterexample found = isRefuted(jobs(gated), "rollback-waits-for-nobody");

        assertThat(found.arguments()).contains("--approve", "production");
        isProved(jobs(gated).unprotected("production"), "rollback-waits-for-nobody");
    }

    @Test
    void aProtectedJobBetweenTheSwitchAndTheRollbackMakesItWait() {
        String gated = JOBS.replace("soak: {runs-on: x,", "soak: {runs-on: x, environment: qa,");

        isRefuted(jobs(gated), "rollback-waits-for-nobody");
    }

    @Test
    void aStepThatTellsOnFailureAloneMissesACancellation() {
        isRefuted(
                steps(STEPS.replace("{id: tell, if: failure() || cancelled()", "{id: tell, if: failure()")),
                "failures-alert");
    }

    @Test
    void aRollbackThatTellsNobodyIsRefuted() {
        String silent = JOBS.replace(
                "needs: [release, soak, back], if: always()",
                "needs: [release, soak], if: needs.release.result == 'success'");

        isRefuted(jobs(silent), "failures-alert");
    }

    @Test
    void anAlertBeforeTheRollbackThatCanStopItIsRefuted() {
        String blocking = STEPS.replace(
                        "{id: back, if: failure() || cancelled()",
                        "{id: back, if: always() && steps.tell.outcome == 'success'")
                .replace("      - {id: tell, if: failure() || cancelled(), run: ./tell.sh, timeout-minutes: 1}\n", "")
                .replace(
                        "      - {id: back",
                        "      - {id: tell, if: failure() || cancelled(), run: ./tell.sh}\n      - {id: back");
        Counterexample found = isRefuted(steps(blocking), "alerts-dont-block");

        assertThat(found.outcomes()).contains("step `tell` of job `release` fails");
        isProved(steps(blocking.replace("steps.tell.outcome == 'success'", "failure()")), "alerts-dont-block");
    }

    @Test
    void aRollbackThatTakesLongerThanItsBudgetIsRefuted() {
        isRefuted(steps(STEPS.replace("timeout-minutes: 4", "timeout-minutes: 6")), "rollback-fits-its-budget");
        isRefuted(steps(STEPS.replace(", timeout-minutes: 4", "")), "rollback-fits-its-budget");
    }

    @Test
    void whatRunsBetweenTheFailureAndTheRollbackCountsToo() {
        String between = STEPS.replace(
                "      - {id: back", "      - {if: always(), run: ./logs.sh, timeout-minutes: 3}\n      - {id: back");

        isRefuted(steps(between), "rollback-fits-its-budget");
    }

    @Test
    void theTimeoutOfARollbackJobBoundsItsSteps() {
        isRefuted(jobs(JOBS), "rollback-fits-its-budget");
        isProved(jobs(JOBS.replace("  back:\n", "  back:\n    timeout-minutes: 5\n")), "rollback-fits-its-budget");
    }

    @Test
    void eachLegOfAMatrixRollsItselfBack() {
        String release = """
                on: workflow_dispatch
                jobs:
                  release:
                    runs-on: x
                    environment: production
                    strategy: {matrix: {region: [eu, us]}}
                    steps: [{id: switch, run: s}, {id: back, run: b, if: failure()%s}, {id: tell, run: t, if: always()}]
                """;
        isProved(steps(release.formatted(" || cancelled()")), "failure-reaches-rollback");
        assertThat(isRefuted(steps(release.formatted("")), "failure-reaches-rollback")
                        .outcomes())
                .containsExactly("the run is cancelled during step `switch` of job `release`");
    }

    @Test
    void aSwitchThatOutlivesACancellationIsRolledBackAllTheSame() {
        String release = """
                on: workflow_dispatch
                jobs:
                  release:
                    runs-on: x
                    environment: production
                    steps: [{id: switch, run: s, if: always()}, {id: back, run: b, if: failure()%s}, {id: tell, run: t, if: always()}]
                """;
        isProved(steps(release.formatted(" || cancelled()")), "failure-reaches-rollback");
        assertThat(isRefuted(steps(release.formatted("")), "failure-reaches-rollback")
                        .outcomes())
                .containsExactly("the run is cancelled during step `switch` of job `release`");
    }
}
