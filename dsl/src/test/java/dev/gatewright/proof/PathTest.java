package dev.gatewright.proof;

import static dev.gatewright.proof.Verdicts.isAssumed;
import static dev.gatewright.proof.Verdicts.isProved;
import static dev.gatewright.proof.Verdicts.isRefuted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What must come before a release, beside approvals and tests. */
class PathTest {

    private static final String STAGES = """
            on: push
            jobs:
              staging: {runs-on: x, environment: staging, steps: [{run: ./deploy.sh}]}
              production: {runs-on: x, needs: staging, environment: production, steps: [{run: ./deploy.sh}]}
            """;

    @Test
    void environmentsAreDeclaredWhenNobodySaysWhich() {
        isProved(Written.ci(STAGES), "environments-are-declared");
    }

    @Test
    void anEnvironmentThatNoFlagNamesIsNotDeclared() {
        Counterexample found = isRefuted(Written.ci(STAGES).production("production"), "environments-are-declared");

        assertThat(found.fact()).contains("`staging`");
        isProved(Written.ci(STAGES).production("production").unprotected("Staging"), "environments-are-declared");
    }

    @Test
    void anEnvironmentThatSomebodyTypesInIsNotDeclared() {
        String typed = """
                on: {workflow_dispatch: {inputs: {where: {type: string, required: true}}}}
                jobs: {deploy: {runs-on: x, environment: '${{ inputs.where }}', steps: [{run: d}]}}
                """;

        assertThat(isRefuted(Written.ci(typed), "environments-are-declared").arguments())
                .contains("--input", "where=something-else");
    }

    @Test
    void aDeployBehindStagingIsAssumedForWhatTheEnvironmentsSay() {
        isAssumed(Written.ci(STAGES), "staging-is-not-skipped");
    }

    @Test
    void aDeployThatGoesOnWhenStagingFailsIsRefuted() {
        Counterexample found = isRefuted(
                Written.ci(STAGES.replace("needs: staging", "needs: staging, if: always()")), "staging-is-not-skipped");

        assertThat(found.outcomes()).containsExactly("job `staging` fails");
    }

    @Test
    void aDeployBesideStagingIsRefuted() {
        isRefuted(Written.ci(STAGES.replace("needs: staging, ", "")), "staging-is-not-skipped");
    }

    @Test
    void anEntryWithoutStagingIsRefuted() {
        String hotfix = STAGES.replace("on: push", "on: {workflow_dispatch: {inputs: {hotfix: {type: boolean}}}}")
                .replace("staging: {", "staging: {if: '!inputs.hotfix', ")
                .replace("needs: staging,", "needs: staging, if: '!failure() && !cancelled()',");

        assertThat(isRefuted(Written.ci(hotfix), "staging-is-not-skipped").arguments())
                .contains("--input", "hotfix=true");
    }

    @Test
    void aSkippedTestThatStopsTheDeployIsProved() {
        String workflow = """
                on: push
                jobs:
                  test: {runs-on: x, if: vars.FAST != 'true', steps: [{run: t}]}
                  deploy: {runs-on: x, needs: test, steps: [{run: d}]}
                """;
        Proof proof = Written.ci(workflow).effect("ci.yml:test=test").effect("ci.yml:deploy=deploy:production");
        isProved(proof, "skipped-is-not-passed");

        Proof lax = Written.ci(workflow.replace("needs: test,", "needs: test, if: '!failure() && !cancelled()',"))
                .effect("ci.yml:test=test")
                .effect("ci.yml:deploy=deploy:production");
        assertThat(isRefuted(lax, "skipped-is-not-passed").arguments()).contains("--var", "fast=true");
    }

    @Test
    void aGateWithoutEffectIsWhatTheDeployNeeds() {
        String workflow = """
                on: [push, workflow_dispatch]
                jobs:
                  gate: {runs-on: x, if: github.event_name == 'push', steps: [{run: g}]}
                  deploy: {runs-on: x, needs: gate, if: '!failure()', steps: [{run: d}]}
                """;

        isRefuted(Written.ci(workflow).effect("ci.yml:deploy=deploy:production"), "skipped-is-not-passed");
        isProved(
                Written.ci(workflow.replace("if: '!failure()'", "if: always() && needs.gate.result == 'success'"))
                        .effect("ci.yml:deploy=deploy:production"),
                "skipped-is-not-passed");
    }

    @Test
    void aTestInsideACallThatIsSkippedDoesntSkipTheDeploy() {
        String caller = """
                on: push
                jobs:
                  checks: {uses: ./.github/workflows/checks.yml}
                  deploy: {runs-on: x, needs: checks, steps: [{run: d}]}
                """;
        String called = """
                on: {workflow_call: {}}
                jobs:
                  lint: {runs-on: x, steps: [{run: l}]}
                  test: {runs-on: x, if: vars.FAST != 'true', steps: [{run: t}]}
                """;
        Proof proof = Proof.of(Written.files("ci.yml", caller, "checks.yml", called))
                .effect("checks.yml:test=test")
                .effect("ci.yml:deploy=deploy:production");

        isRefuted(proof, "skipped-is-not-passed");
        isRefuted(proof, "tests-before-deploy");
    }
}
