package dev.gatewright.proof;

import static dev.gatewright.proof.Verdicts.isAssumed;
import static dev.gatewright.proof.Verdicts.isProved;
import static dev.gatewright.proof.Verdicts.isRefuted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may write to an environment at a time. */
class ConcurrencyTest {

    private static Proof deploy(String concurrency) {
        return Written.ci("""
                        on: push
                        jobs:
                          deploy: {runs-on: x, %s steps: [{run: d}]}
                        """.formatted(concurrency)).effect("ci.yml:deploy=deploy:production");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concurrency: production,",
                "concurrency: {group: production},",
                "concurrency: '${{ github.workflow }}-production',",
                "concurrency: '${{ github.repository }}-production',",
            })
    void aGroupThatIsTheSameInEveryRunKeepsOthersOut(String concurrency) {
        isProved(deploy(concurrency), "one-writer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "concurrency: '${{ github.ref }}',",
                "concurrency: 'deploy-${{ github.run_id }}',",
            })
    void noGroupAndAGroupThatDiffersDoNot(String concurrency) {
        isRefuted(deploy(concurrency), "one-writer");
    }

    @Test
    void twoWorkflowsNeedTheSameGroup() {
        String text = "on: push\njobs: {deploy: {runs-on: x, concurrency: %s, steps: [{run: d}]}}\n";
        Proof same =
                Proof.of(Written.files("a.yml", text.formatted("production"), "b.yml", text.formatted("Production")));
        Proof other = Proof.of(Written.files("a.yml", text.formatted("a"), "b.yml", text.formatted("b")));

        isProved(same.effect("a.yml:deploy=deploy:production").effect("b.yml:deploy=deploy:production"), "one-writer");
        isRefuted(
                other.effect("a.yml:deploy=deploy:production").effect("b.yml:deploy=deploy:production"), "one-writer");
        isProved(other.effect("a.yml:deploy=deploy:production").effect("b.yml:deploy=deploy:staging"), "one-writer");
    }

    @Test
    void jobsOfOneRunThatOnlyShareItsGroupMustWaitForEachOther() {
        String text = """
                on: push
                concurrency: production
                jobs:
                  a: {runs-on: x, steps: [{run: d}]}
                  b: {runs-on: x, %s steps: [{run: d}]}
                """;

        isProved(labelled(text.formatted("needs: a,")), "one-writer");
        assertThat(isRefuted(labelled(text.formatted("")), "one-writer").fact()).contains("at once");
    }

    private static Proof labelled(String text) {
        return Written.ci(text).effect("ci.yml:a=deploy:production").effect("ci.yml:b=migrate:production");
    }

    @Test
    void theLegsOfAMatrixWriteAtOnce() {
        String legs = "strategy: {matrix: {region: [eu, us]}},";

        assertThat(isRefuted(
                                Written.ci("on: push\nconcurrency: production\njobs: {deploy: {runs-on: x, " + legs
                                                + " steps: [{run: d}]}}")
                                        .effect("ci.yml:deploy=deploy:production"),
                                "one-writer")
                        .fact())
                .contains("legs");
        isRefuted(deploy(legs), "matrix-deploys-are-bounded");
        isProved(deploy(legs.replace("matrix", "max-parallel: 1, matrix")), "matrix-deploys-are-bounded");
        isRefuted(
                deploy("strategy: {max-parallel: '${{ fromJSON(vars.MOST) }}', matrix: '${{ fromJSON(vars.LEGS) }}'},"),
                "matrix-deploys-are-bounded");
        isProved(deploy("strategy: {matrix: {region: [eu]}},"), "matrix-deploys-are-bounded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concurrency: {group: production, cancel-in-progress: true},",
                "concurrency: {group: production, cancel-in-progress: '${{ github.ref == ''refs/heads/main'' }}'},",
                "concurrency: {group: production, cancel-in-progress: '${{ vars.CANCEL == ''yes'' }}'},",
            })
    void aGroupThatMayCancelIsRefuted(String concurrency) {
        isRefuted(deploy(concurrency), "deploys-are-not-cancelled");
    }

    @Test
    void aGroupThatNeverCancelsIsProved() {
        isProved(deploy("concurrency: {group: production, cancel-in-progress: false},"), "deploys-are-not-cancelled");
        isProved(
                deploy("concurrency: {group: p, cancel-in-progress: '${{ github.event_name == ''pull_request'' }}'},"),
                "deploys-are-not-cancelled");
    }

    @Test
    void somebodyElseInTheGroupMayCancel() {
        String deploy = "on: push\njobs: {deploy: {runs-on: x, concurrency: production, steps: [{run: d}]}}\n";
        String other = "on: push\nconcurrency: {group: production, cancel-in-progress: true}\n"
                + "jobs: {docs: {runs-on: x, steps: [{run: d}]}}\n";
        Proof proof = Proof.of(Written.files("a.yml", deploy, "b.yml", other)).effect("a.yml:deploy=deploy:production");

        assertThat(isRefuted(proof, "deploys-are-not-cancelled").fact()).contains("workflow b.yml");
    }

    @Test
    void aGroupOfTheCallerOrOfTheCalledWorkflowCountsToo() {
        String caller =
                "on: push\njobs: {go: {uses: ./.github/workflows/b.yml, concurrency: {group: g, cancel-in-progress: true}}}";
        String called = "on: {workflow_call: {}}\njobs: {deploy: {runs-on: x, steps: [{run: d}]}}\n";

        isRefuted(
                Proof.of(Written.files("a.yml", caller, "b.yml", called)).effect("b.yml:deploy=deploy:production"),
                "deploys-are-not-cancelled");
    }

    @Test
    void aGroupAroundAGatedJobIsRefuted() {
        String gated = "on: push\n%s\njobs: {deploy: {runs-on: x, environment: production, %s steps: [{run: d}]}}\n";

        isProved(Written.ci(gated.formatted("", "")), "no-lock-while-waiting");
        isRefuted(Written.ci(gated.formatted("concurrency: main", "")), "no-lock-while-waiting");
        isRefuted(Written.ci(gated.formatted("", "concurrency: main,")), "no-lock-while-waiting");
        isProved(
                Written.ci(gated.formatted("concurrency: main", "")).unprotected("production"),
                "no-lock-while-waiting");
    }

    @Test
    void aPendingDeployIsReplacedUnlessAllAreQueued() {
        isProved(deploy(""), "no-deploy-is-lost");
        isRefuted(deploy("concurrency: production,"), "no-deploy-is-lost");
        isRefuted(deploy("concurrency: {group: production, queue: single},"), "no-deploy-is-lost");
        assertThat(isAssumed(deploy("concurrency: {group: production, queue: max},"), "no-deploy-is-lost")
                        .assumptions())
                .containsExactly("no more than 100 runs or jobs wait in the concurrency group of job `deploy`");
    }
}
