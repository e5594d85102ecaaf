package dev.gatewright.proof;

import static dev.gatewright.proof.Verdicts.isAssumed;
import static dev.gatewright.proof.Verdicts.isProved;
import static dev.gatewright.proof.Verdicts.isRefuted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.proof.model.Lockfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What code may reach. */
class AccessTest {

    private static Proof job(String on, String job) {
        return Written.ci("on: " + on + "\npermissions: {}\njobs:\n  a: {runs-on: ubuntu-latest, " + job + "}\n");
    }

    @Test
    void aPushReachesSecretsAndAPullRequestNone() {
        String job = "steps: [{run: d, env: {K: '${{ secrets.KEY }}'}}]";

        isProved(job("push", job), "no-secrets-for-forks");
        assertThat(isAssumed(job("pull_request", job), "no-secrets-for-forks").assumptions())
                .hasSize(1);
        Counterexample found = isRefuted(job("pull_request_target", job), "no-secrets-for-forks");
        assertThat(found.arguments()).containsExactly("--event", "pull_request_target", "--base", "main", "--fork");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github.event.pull_request.head.repo.full_name == github.repository",
                "github.event.pull_request.head.repo.fork == false",
                "'!github.event.pull_request.head.repo.fork'",
            })
    void aConditionThatKeepsForksOutIsProved(String condition) {
        isProved(
                job("pull_request_target", "if: " + condition + ", steps: [{run: '${{ secrets.KEY }}'}]"),
                "no-secrets-for-forks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steps: [{run: x}], env: {K: '${{ secrets.KEY }}'}",
                "steps: [{run: x, env: {K: '${{ toJSON(secrets) }}'}}]",
                "steps: [{run: x, if: \"secrets.KEY != ''\"}]",
                "permissions: {contents: write}, steps: [{uses: actions/checkout@v5, with: {ref: '${{ github.head_ref }}'}}]",
                "permissions: {contents: write}, steps: [{run: 'gh pr checkout 7'}]",
            })
    void eachWayToASecretIsRefuted(String job) {
        isRefuted(job("pull_request_target", job), "no-secrets-for-forks");
    }

    @Test
    void theTokenAloneAndTheBaseCodeAreNoSecret() {
        isProved(
                job(
                        "pull_request_target",
                        "permissions: {pull-requests: write}, steps: [{uses: actions/labeler@v5, with: {t: '${{ secrets.GITHUB_TOKEN }}'}}]"),
                "no-secrets-for-forks");
        isProved(
                job("pull_request_target", "permissions: {contents: write}, steps: [{uses: actions/checkout@v5}]"),
                "no-secrets-for-forks");
    }

    @Test
    void aRunThatAForksPullRequestCausesIsReachableFromIt() {
        String first = "name: CI\non: pull_request\njobs: {a: {runs-on: x, steps: [{run: t}]}}";
        String second =
                "on: {workflow_run: {workflows: [CI]}}\njobs: {b: {runs-on: x, %s steps: [{run: '${{ secrets.KEY }}'}]}}";

        isRefuted(Proof.of(Written.files("a.yml", first, "b.yml", second.formatted(""))), "no-secrets-for-forks");
        String guarded =
                second.formatted("if: github.event.workflow_run.head_repository.full_name == github.repository,");
        isProved(Proof.of(Written.files("a.yml", first, "b.yml", guarded)), "no-secrets-for-forks");
    }

    @Test
    void theSecretsOfADeployAreAtBestAssumedToBeItsOwn() {
        String job = "%s steps: [{run: d, env: {K: '${{ secrets.KEY }}'}}]";

        assertThat(isAssumed(job("push", job.formatted("environment: production,")), "deploy-secrets-are-scoped")
                        .assumptions()
                        .get(0))
                .contains("`KEY`", "`production`");
        isRefuted(job("push", job.formatted("")).effect("ci.yml:a=deploy:production"), "deploy-secrets-are-scoped");
        isAssumed(job("push", "environment: production, steps: [{run: d}]"), "deploy-secrets-are-scoped");
    }

    @Test
    void aSecretThatAJobWithoutEnvironmentReadsTooIsRefuted() {
        Proof proof = Written.ci("""
                on: push
                jobs:
                  a: {runs-on: x, environment: production, steps: [{run: '${{ secrets.KEY }}'}]}
                  b: {runs-on: x, steps: [{run: '${{ secrets.key }}'}]}
                """);

        isRefuted(proof, "deploy-secrets-are-scoped");
    }

    @Test
    void leastPermissionsMeansNothingAtTheTopAndEachJobItsOwn() {
        isProved(job("push", "permissions: {contents: read}, steps: [{run: d}]"), "least-permissions");
        isRefuted(job("push", "steps: [{run: d}]"), "least-permissions");
        isRefuted(job("push", "permissions: read-all, steps: [{run: d}]"), "least-permissions");
        isRefuted(
                Written.ci("on: push\njobs: {a: {runs-on: x, permissions: {}, steps: [{run: d}]}}"),
                "least-permissions");
        isRefuted(
                Written.ci(
                        "on: push\npermissions: {contents: read}\njobs: {a: {runs-on: x, permissions: {}, steps: [{run: d}]}}"),
                "least-permissions");
    }

    @Test
    void anIdentityTokenIsForThoseWhoAskForOne() {
        String job = "permissions: {id-token: write}, steps: [{%s}]";

        isProved(job("push", job.formatted("uses: actions/attest-build-provenance@v3")), "id-token-only-where-used");
        isProved(job("push", job.formatted("run: cosign sign image")), "id-token-only-where-used");
        isAssumed(job("push", job.formatted("uses: acme/login@v1")), "id-token-only-where-used");
        isRefuted(job("push", job.formatted("run: make")), "id-token-only-where-used");
        isRefuted(
                Written.ci("on: push\npermissions: write-all\njobs: {a: {runs-on: x, steps: [{run: make}]}}"),
                "id-token-only-where-used");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actions/checkout@0123456789012345678901234567890123456789",
                "docker://alpine@sha256:0123456789012345678901234567890123456789012345678901234567890123",
            })
    void whatIsPinnedIsProved(String uses) {
        isProved(job("push", "steps: [{uses: '" + uses + "'}]"), "everything-is-pinned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"./.github/actions/own", "$/.github/actions/own"})
    void whatAnActionUsesThatIsNotThereIsAssumedToBePinned(String uses) {
        Result result = isAssumed(job("push", "steps: [{uses: '" + uses + "'}]"), "everything-is-pinned");

        assertThat(result.assumptions()).containsExactly("all that `" + uses + "` uses is pinned to a commit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions/checkout@v5", "actions/checkout@0123456", "docker://alpine:3", "acme/x@main"})
    void whatIsNotPinnedIsRefutedUnlessTheLockfileHoldsIt(String uses) {
        Proof proof = job("push", "steps: [{uses: '" + uses + "'}]");

        isRefuted(proof, "everything-is-pinned");
        isRefuted(proof.locked(Lockfile.holding("cd.yml", List.of(uses))), "everything-is-pinned");
        isProved(proof.locked(Lockfile.holding("ci.yml", List.of(uses))), "everything-is-pinned");
    }

    @Test
    void aCalledWorkflowOfAnotherRepositoryIsPinnedToo() {
        isRefuted(Written.ci("on: push\njobs: {a: {uses: acme/x/.github/workflows/y.yml@v1}}"), "everything-is-pinned");
    }

    @Test
    void whatNoEntryReachesBreaksNothing() {
        isProved(job("push", "if: false, steps: [{uses: actions/checkout@v5}]"), "everything-is-pinned");
    }

    @Test
    void pullRequestsStayOffTheRunnersThatDeploy() {
        String text = """
                on: [push, pull_request]
                jobs:
                  test: {runs-on: %s, steps: [{run: t}]}
                  deploy: {if: github.event_name == 'push', runs-on: [self-hosted, deploy], environment: production, steps: [{run: d}]}
                """;

        isProved(Written.ci(text.formatted("ubuntu-latest")), "deploy-runners-are-apart");
        isRefuted(Written.ci(text.formatted("self-hosted")), "deploy-runners-are-apart");
        isRefuted(Written.ci(text.formatted("[self-hosted, deploy]")), "deploy-runners-are-apart");
        isRefuted(Written.ci(text.formatted("'${{ vars.RUNNER }}'")), "deploy-runners-are-apart");
        isAssumed(Written.ci(text.formatted("[self-hosted, ci]")), "deploy-runners-are-apart");
        isRefuted(
                Written.ci(text.formatted("ubuntu-latest").replace("if: github.event_name == 'push', ", "")),
                "deploy-runners-are-apart");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steps: [{run: 'echo ${{ github.event.issue.title }}'}]",
                "env: {T: '${{ github.event.issue.body }}'}, steps: [{run: 'echo ${{ env.T }}'}]",
                "steps: [{uses: actions/github-script@v8, with: {script: 'x(${{ github.event.issue.title }})'}}]",
                "steps: [{run: \"echo ${{ format('{0}', github.event.issue['title']) }}\"}]",
            })
    void whatStrangersWriteInAScriptIsRefuted(String job) {
        isRefuted(job("issues", "permissions: {issues: write}, " + job), "nothing-untrusted-in-scripts");
    }

    @Test
    void whatStrangersWriteIsHarmlessInTheEnvironmentAndWithoutRights() {
        isProved(
                job(
                        "issues",
                        "permissions: {issues: write}, steps: [{run: 'echo \"$T\"', env: {T: '${{ github.event.issue.title }}'}}]"),
                "nothing-untrusted-in-scripts");
        isProved(
                job("issues", "permissions: {}, steps: [{run: 'echo ${{ github.event.issue.title }}'}]"),
                "nothing-untrusted-in-scripts");
        isProved(
                job("push", "permissions: {issues: write}, steps: [{run: 'echo ${{ github.event.issue.title }}'}]"),
                "nothing-untrusted-in-scripts");
    }

    @Test
    void whatStrangersWriteFlowsThroughCallsAndOutputs() {
        String caller = """
                on: issues
                jobs:
                  first: {runs-on: x, outputs: {t: '${{ github.event.issue.title }}'}, steps: [{run: 'true'}]}
                  second: {needs: first, uses: ./.github/workflows/b.yml, with: {t: '${{ needs.first.outputs.t }}'}}
                """;
        String called = """
                on: {workflow_call: {inputs: {t: {type: string}}}}
                jobs: {a: {runs-on: x, steps: [{run: 'echo ${{ inputs.t }}'}]}}
                """;

        assertThat(isRefuted(Proof.of(Written.files("a.yml", caller, "b.yml", called)), "nothing-untrusted-in-scripts")
                        .fact())
                .contains("github.event.issue.title");
    }
}
