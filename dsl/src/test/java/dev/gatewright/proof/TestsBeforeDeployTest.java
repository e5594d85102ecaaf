package dev.gatewright.proof;

import static dev.gatewright.proof.Verdicts.isAssumed;
import static dev.gatewright.proof.Verdicts.isProved;
import static dev.gatewright.proof.Verdicts.isRefuted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestsBeforeDeployTest {

    private static final String NAME = "tests-before-deploy";

    private static final String GOOD = """
            on: [push, pull_request]
            jobs:
              build: {runs-on: x, steps: [{run: make}]}
              test: {runs-on: x, needs: build, steps: [{run: ./check.sh, id: suite}]}
              deploy: {runs-on: x, needs: test, steps: [{run: ./deploy.sh}]}
            """;

    private static Proof labelled(String text) {
        return Written.ci(text).effect("ci.yml:test=test").effect("ci.yml:deploy=deploy:production");
    }

    @Test
    void aDeployBehindTheTestsIsProved() {
        assertThat(isProved(labelled(GOOD), NAME).assumptions()).isEmpty();
    }

    @Test
    void aDeployThatNeedsNoTestIsRefutedWithAllGoingWell() {
        Counterexample found = isRefuted(labelled(GOOD.replace("needs: test", "needs: build")), NAME);

        assertThat(found.outcomes()).isEmpty();
        assertThat(found.fact()).contains("no test passed before");
    }

    @Test
    void whatAWorkflowPushesWithItsTokenStartsNothing() {
        String byToken = GOOD.replace("needs: test", "needs: build, if: \"github.actor == 'github-actions[bot]'\"");

        isProved(labelled(byToken.replace("[push, pull_request]", "push")), NAME);
        isRefuted(labelled(byToken.replace("[push, pull_request]", "workflow_dispatch")), NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "always(), failure",
        "!cancelled(), failure",
        "success() || failure(), failure",
        "needs.test.result != 'skipped' && always(), failure",
    })
    void aConditionThatLetsAFailedTestPassIsRefuted(String condition, String outcome) {
        Counterexample found =
                isRefuted(labelled(GOOD.replace("needs: test", "needs: test, if: \"" + condition + "\"")), NAME);

        assertThat(found.outcomes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "always() && needs.test.result == 'success'",
                "!cancelled() && needs.test.result == 'success'",
                "github.ref == 'refs/heads/main'",
                "!contains(needs.*.result, 'failure') && !contains(needs.*.result, 'cancelled') && success()",
                "always() && contains(fromJSON('[\"success\"]'), needs.test.result)",
            })
    void aConditionThatAsksForTheTestsIsProved(String condition) {
        String yaml = condition.replace("'", "''");
        isProved(labelled(GOOD.replace("needs: test", "needs: test, if: '" + yaml + "'")), NAME);
    }

    @Test
    void aTestWhoseFailureIsLetPassIsRefuted() {
        Counterexample job =
                isRefuted(labelled(GOOD.replace("needs: build,", "needs: build, continue-on-error: true,")), NAME);
        assertThat(job.outcomes()).containsExactly("job `test` fails");

        Proof step = Written.ci(GOOD.replace("id: suite", "id: suite, continue-on-error: true"))
                .effect("ci.yml:test.suite=test")
                .effect("ci.yml:deploy=deploy:production");
        assertThat(isRefuted(step, NAME).outcomes()).containsExactly("step `suite` of job `test` fails");
    }

    @Test
    void aTestThatAChoiceSkipsIsRefutedWithThatChoice() {
        String workflow = """
                on: {workflow_dispatch: {inputs: {skip_tests: {type: boolean, default: false}}}}
                jobs:
                  test: {if: '!inputs.skip_tests', runs-on: x, steps: [{run: ./check.sh}]}
                  deploy: {runs-on: x, needs: test, if: '!failure() && !cancelled()', steps: [{run: ./deploy.sh}]}
                """;
        Counterexample found = isRefuted(labelled(workflow), NAME);

        assertThat(found.arguments()).contains("--input", "skip_tests=true");
    }

    @Test
    void theShortestScenarioIsFound() {
        String workflow = """
                on: push
                jobs:
                  a: {runs-on: x, steps: [{run: a}]}
                  b: {runs-on: x, needs: a, if: failure(), steps: [{run: b}]}
                  test: {runs-on: x, steps: [{run: ./check.sh}]}
                  deploy:
                    runs-on: x
                    needs: [test, a, b]
                    if: always() && (needs.test.result == 'success' || needs.b.result == 'failure')
                    steps: [{run: ./deploy.sh}]
                """;
        Counterexample found = isRefuted(labelled(workflow), NAME);

        assertThat(found.outcomes())
                .containsExactlyInAnyOrder("job `a` fails", "job `b` fails", "job `test` fails")
                .hasSize(3);
        assertThat(found.isShortest()).isTrue();
    }

    @Test
    void aTestRunnerIsSeenAndTold() {
        String workflow = GOOD.replace("./check.sh", "pytest tests")
                .replace("steps: [{run: ./deploy.sh}]", "environment: production, steps: [{run: d}]");
        Result result = isAssumed(Written.ci(workflow), NAME);

        assertThat(result.assumptions())
                .containsExactly(
                        "job `test` of ci.yml tests, as its step `suite` says",
                        "job `deploy` of ci.yml deploys to `production`, as its environment says");
    }

    @Test
    void anOutputOfASkippedJobIsEmpty() {
        String workflow = """
                on: push
                jobs:
                  test:
                    runs-on: x
                    outputs: {ok: '${{ steps.suite.outputs.ok }}'}
                    steps: [{id: suite, run: ./check.sh}]
                  deploy:
                    runs-on: x
                    needs: test
                    if: always() && needs.test.outputs.ok == 'true'
                    steps: [{run: ./deploy.sh}]
                """;
        Counterexample found = isRefuted(labelled(workflow), NAME);

        assertThat(found.arguments()).contains("--outcome", "test=failure", "--output", "test.suite.ok=true");
    }
}
