package dev.gatewright.proof;

import static dev.gatewright.proof.Verdicts.isProved;
import static dev.gatewright.proof.Verdicts.isRefuted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How long things may take. */
class TimeTest {

    private static final String CHAIN = """
            on: push
            jobs:
              a: {runs-on: x, timeout-minutes: 15, steps: [{run: a}]}
              b: {runs-on: x, needs: a, timeout-minutes: 20, steps: [{run: b}]}
              c: {runs-on: x, timeout-minutes: 35, steps: [{run: c}]}
            """;

    @Test
    void theLongestChainCounts() {
        isProved(Written.ci(CHAIN), "fits-its-budget");
        assertThat(isRefuted(Written.ci(CHAIN).budgetMinutes(34), "fits-its-budget")
                        .outcomes())
                .isEmpty();
        isRefuted(Written.ci(CHAIN.replace("timeout-minutes: 20", "timeout-minutes: 21")), "fits-its-budget");
    }

    @Test
    void aJobWithoutTimeoutTakesSixHours() {
        isRefuted(Written.ci(CHAIN.replace(" timeout-minutes: 35,", "")), "fits-its-budget");
    }

    @Test
    void jobsThatNeverRunTogetherAreNoChain() {
        String apart = CHAIN.replace("timeout-minutes: 20", "timeout-minutes: 30, if: github.event_name == 'schedule'");

        isProved(Written.ci(apart), "fits-its-budget");
    }

    @Test
    void legsThatWaitForEachOtherAddUp() {
        String legs = CHAIN.replace(
                "timeout-minutes: 35", "timeout-minutes: 10, strategy: {max-parallel: %s, matrix: {n: [1, 2, 3, 4]}}");

        isProved(Written.ci(legs.formatted("2")), "fits-its-budget");
        isRefuted(Written.ci(legs.formatted("1")), "fits-its-budget");
    }

    @Test
    void aJobWithoutTimeoutIsRefuted() {
        isProved(Written.ci(CHAIN), "everything-has-a-timeout");
        isRefuted(Written.ci(CHAIN.replace(" timeout-minutes: 35,", "")), "everything-has-a-timeout");
    }

    @Test
    void aStepWithAnEffectNeedsATimeoutOfItsOwn() {
        String steps = CHAIN.replace("steps: [{run: c}]", "steps: [{id: c, run: c%s}]");

        isRefuted(Written.ci(steps.formatted("")).effect("ci.yml:c.c=deploy:production"), "everything-has-a-timeout");
        isProved(
                Written.ci(steps.formatted(", timeout-minutes: 5")).effect("ci.yml:c.c=deploy:production"),
                "everything-has-a-timeout");
    }
}
