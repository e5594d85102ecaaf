package dev.gatewright.proof;

import static dev.gatewright.proof.Verdicts.isAssumed;
import static dev.gatewright.proof.Verdicts.isProved;
import static dev.gatewright.proof.Verdicts.isRefuted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApprovalBeforeProductionTest {

    private static final String NAME = "approval-before-production";

    @Test
    void aProtectedEnvironmentIsAssumedToAsk() {
        Result result = isAssumed(Written.ci(ENVIRONMENT), NAME);

        assertThat(result.assumptions())
                .containsExactly(
                        "environment `production` has required reviewers, and administrators don't bypass them",
                        "job `deploy` of ci.yml deploys to `production`, as its environment says");
    }

    private static final String ENVIRONMENT = """
            on: push
            jobs:
              deploy:
                runs-on: ubuntu-latest
                environment: production
                steps: [{run: ./deploy.sh}]
            """;

    @Test
    void anUnprotectedEnvironmentLetsItPass() {
        Counterexample found = isRefuted(Written.ci(ENVIRONMENT).unprotected("production"), NAME);

        assertThat(found.arguments()).containsExactly("--event", "push", "--branch", "main");
        assertThat(found.test()).isEqualTo("Rehearsed run = simulate(PIPELINE).on(push(\"main\")).run();");
    }

    @Test
    void nothingThatReachesProductionIsProved() {
        isProved(Written.ci(ENVIRONMENT).production("live"), NAME);
    }

    @Test
    void aDeployWithoutEnvironmentNeedsAnApprovedAncestor() {
        String approved = """
                on: push
                jobs:
                  gate: {runs-on: x, environment: {name: production, deployment: false}, steps: [{run: 'true'}]}
                  deploy: {runs-on: x, needs: gate, steps: [{run: ./deploy.sh}]}
                """;
        isAssumed(Written.ci(approved).effect("ci.yml:deploy=deploy:production"), NAME);

        String always = approved.replace("needs: gate", "needs: gate, if: always()");
        Counterexample found = isRefuted(Written.ci(always).effect("ci.yml:deploy=deploy:production"), NAME);
        assertThat(found.outcomes()).containsExactly("the deployment of `gate` to `production` is rejected");
        assertThat(found.arguments()).contains("--reject", "production");
    }

    @Test
    void anEnvironmentThatADispatchChoiceNamesIsLookedAtForEachChoice() {
        String choice = """
                on:
                  workflow_dispatch:
                    inputs:
                      target: {type: choice, options: [staging, production]}
                      fast: {type: boolean}
                jobs:
                  deploy:
                    runs-on: x
                    environment: ${{ inputs.fast && 'fast-lane' || inputs.target }}
                    steps: [{run: ./deploy.sh, id: deploy}]
                """;
        isAssumed(Written.ci(choice), NAME);

        Proof labelled = Written.ci(choice).effect("ci.yml:deploy.deploy=deploy:production");
        Counterexample found = isRefuted(labelled.unprotected("fast-lane"), NAME);
        assertThat(found.arguments()).contains("--input", "target=staging");
    }

    @Test
    void anEntryThatGoesRoundTheGateBreaksIt() {
        String workflow = """
                on: [push, workflow_dispatch]
                jobs:
                  gate: {if: github.event_name == 'push', runs-on: x, environment: production, steps: [{run: 'true'}]}
                  deploy: {runs-on: x, needs: gate, if: '!failure()', steps: [{run: ./deploy.sh}]}
                """;
        Counterexample found = isRefuted(Written.ci(workflow).effect("ci.yml:deploy=deploy:production"), NAME);

        assertThat(found.arguments()).startsWith("--event", "workflow_dispatch");
    }

    @Test
    void calledWorkflowsAreInlined() {
        String caller = """
                on: push
                jobs:
                  release: {uses: ./.github/workflows/deploy.yml, with: {where: production}}
                """;
        String called = """
                on: {workflow_call: {inputs: {where: {type: string}}}}
                jobs:
                  go: {runs-on: x, environment: '${{ inputs.where }}', steps: [{run: ./deploy.sh}]}
                """;
        Proof proof = Proof.of(Written.files("ci.yml", caller, "deploy.yml", called));

        isAssumed(proof, NAME);
        Counterexample found = isRefuted(proof.unprotected("production"), NAME);
        assertThat(found.fact()).contains("`release/go`");
    }

    @Test
    void aRunThatAnotherOneStartsIsPartOfTheEntry() {
        String first = """
                name: CI
                on: push
                jobs:
                  gate: {runs-on: x, environment: production, steps: [{run: 'true'}]}
                """;
        String second = """
                on: {workflow_run: {workflows: [CI], types: [completed]}}
                jobs:
                  deploy:
                    runs-on: x
                    if: github.event.workflow_run.conclusion == 'success'
                    steps: [{run: ./deploy.sh}]
                """;
        isAssumed(
                Proof.of(Written.files("ci.yml", first, "cd.yml", second)).effect("cd.yml:deploy=deploy:production"),
                NAME);

        String careless = second.replace("    if: github.event.workflow_run.conclusion == 'success'\n", "");
        Counterexample found = isRefuted(
                Proof.of(Written.files("ci.yml", first, "cd.yml", careless)).effect("cd.yml:deploy=deploy:production"),
                NAME);
        assertThat(found.outcomes()).containsExactly("the deployment of `gate` to `production` is rejected");
    }

    @Test
    void whereNothingReachesProductionItIsProvedOfNothingAndSaysSo() {
        String ci = "on: push\njobs: {deploy: {runs-on: x, environment: %s, steps: [{run: d}]}}\n";

        Result none = isProved(Written.ci(ci.formatted("live")), NAME);
        assertThat(none.isOfNothing()).isTrue();
        assertThat(none)
                .hasToString(
                        "approval-before-production: proved. Every deploy to production was approved, on every entry.\n"
                                + "  of nothing: no job here is known to do what it is about. Say which environment is production:"
                                + " `--production ENV`; or what a job does: `--effect FILE:JOB[.STEP]=EFFECT[:ENV]`.");
        assertThat(none.json().pretty()).contains("\"ofNothing\": true");

        Result named = isAssumed(Written.ci(ci.formatted("live")).production("live"), NAME);
        assertThat(named.isOfNothing()).isFalse();
        assertThat(isProved(Written.ci(ci.formatted("live")), "tests-before-deploy")
                        .isOfNothing())
                .isTrue();
    }
}
