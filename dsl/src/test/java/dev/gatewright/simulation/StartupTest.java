package dev.gatewright.simulation;

import static dev.gatewright.simulation.Pipelines.push;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.scenario.ActionsPolicy;
import dev.gatewright.simulation.scenario.Repository;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What GitHub ends before any job begins: a startup failure. */
class StartupTest {

    @Nested
    @DisplayName("Managing GitHub Actions settings for a repository, actions permissions")
    class AllowedActions {

        private Run run(String uses, ActionsPolicy policy) {
            Pipelines pipelines = Pipelines.ci("jobs: {a: {runs-on: x, steps: [{run: a}, {uses: '" + uses + "'}]}}");
            return pipelines.only(push().in(Repository.DEFAULT.allowing(policy)));
        }

        @ParameterizedTest
        @CsvSource({
            "actions/checkout@v4, false",
            "octo-org/tool@v1, true",
            "OCTO-ORG/tool/sub@v1, true",
            "./local, true",
            "docker://alpine:3, true",
        })
        void onlyTheOwnersOwnMayBeUsed(String uses, boolean starts) {
            Run run = run(uses, ActionsPolicy.OF_THE_OWNER);
            assertThat(run.conclusion()).isEqualTo(starts ? Conclusion.SUCCESS : Conclusion.FAILURE);
            assertThat(run.jobs()).hasSize(starts ? 1 : 0);
        }

        @ParameterizedTest
        @CsvSource({
            "actions/checkout@v4, true",
            "github/codeql-action/init@v3, true",
            "docker/login-action@v3, true",
            "docker/login-action@v2, false",
            "acme/anything/below@main, true",
            "acme/bad@v1, false",
            "other/tool@v1, false",
        })
        void selectedOnesMayBeUsed(String uses, boolean starts) {
            ActionsPolicy policy = ActionsPolicy.selected("docker/login-action@v3", "acme/*", "!acme/bad@*");
            assertThat(run(uses, policy).conclusion()).isEqualTo(starts ? Conclusion.SUCCESS : Conclusion.FAILURE);
        }

        @Test
        void aPinMayBeDemanded() {
            Run run = run("actions/checkout@v4", ActionsPolicy.ALL.pinning());
            assertThat(run.reason())
                    .isEqualTo("startup failure: `actions/checkout@v4` isn't pinned to a full-length commit,"
                            + " as the repository demands");
            Run pinned = run("actions/checkout@" + "0a".repeat(20), ActionsPolicy.ALL.pinning());
            assertThat(pinned.conclusion()).isEqualTo(Conclusion.SUCCESS);
        }

        @Test
        void whatACalledWorkflowUsesCounts() {
            Pipelines pipelines = Pipelines.ci("jobs: {call: {uses: ./.github/workflows/called.yml}}")
                    .and("called.yml", "on: workflow_call\njobs: {a: {runs-on: x, steps: [{uses: other/tool@v1}]}}");
            Run run = pipelines.only(push().in(Repository.DEFAULT.allowing(ActionsPolicy.OF_THE_OWNER)));
            assertThat(run.reason())
                    .isEqualTo("startup failure: `other/tool@v1` isn't among what the repository allows: what"
                            + " `octo-org` has");
        }
    }

    @Nested
    @DisplayName("Reusing workflow configurations, permissions of a called workflow")
    class Escalation {

        private Pipelines calling(String permissions, String asked) {
            return Pipelines.ci("jobs: {call: {" + permissions + "uses: ./.github/workflows/called.yml}}")
                    .and("called.yml", "on: workflow_call\njobs: {a: {" + asked + "runs-on: x, steps: [{run: a}]}}");
        }

        @Test
        void aCalledJobCannotAskForMoreThanItsCallerHas() {
            Run run = calling("permissions: {contents: read}, ", "permissions: {contents: write}, ")
                    .only(push());
            assertThat(run.conclusion()).isEqualTo(Conclusion.FAILURE);
            assertThat(run.jobs()).isEmpty();
            assertThat(run.reason())
                    .isEqualTo("startup failure: job `a` of `called.yml` asks for `contents: write`, and its caller has"
                            + " `contents: read`");
        }

        @Test
        void itMayAskForLessOrSayNothing() {
            assertThat(calling("permissions: {contents: write}, ", "permissions: {contents: read}, ")
                            .only(push())
                            .conclusion())
                    .isEqualTo(Conclusion.SUCCESS);
            assertThat(calling("permissions: {contents: read}, ", "")
                            .only(push())
                            .conclusion())
                    .isEqualTo(Conclusion.SUCCESS);
        }

        @Test
        void whereTheCallerSaysNothingTheRepositorysSettingDecides() {
            Pipelines pipelines = calling("", "permissions: {contents: write}, ");
            Repository writing = Repository.DEFAULT.withTokenThatMayWrite(true);
            Repository reading = Repository.DEFAULT.withTokenThatMayWrite(false);
            assertThat(pipelines.only(push().in(writing)).conclusion()).isEqualTo(Conclusion.SUCCESS);
            assertThat(pipelines.only(push().in(reading)).conclusion()).isEqualTo(Conclusion.FAILURE);
            Simulated unknown = pipelines.run(push());
            assertThat(unknown.runs().get(0).conclusion()).isEqualTo(Conclusion.SUCCESS);
            assertThat(unknown.gaps())
                    .extracting(gap -> gap.what())
                    .containsExactly("permissions of the repository's token");
        }
    }
}
