package dev.gatewright.simulation;

import static dev.gatewright.simulation.Pipelines.conclusion;
import static dev.gatewright.simulation.Pipelines.job;
import static dev.gatewright.simulation.Pipelines.push;
import static dev.gatewright.simulation.Pipelines.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Repository;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Called workflows. Source: GitHub's documentation, "Reusing workflow configurations"; "Workflow syntax", {@code on.workflow_call}. */
class CallsTest {

    private static final String TEST = """
            on:
              workflow_call:
                inputs:
                  suite: {type: string, default: unit}
                  deep: {type: boolean}
                  count: {type: number}
                secrets: {token: {required: false}}
                outputs: {version: {value: '${{ jobs.build.outputs.version }}'}}
            jobs:
              build:
                runs-on: x
                outputs:
                  version: ${{ steps.v.outputs.version }}
                  seen: ${{ inputs.suite }}/${{ inputs.deep }}/${{ inputs.count }}
                  has: ${{ secrets.token != '' }}
                steps: [{id: v, run: a}]
              check: {needs: build, if: inputs.suite == 'unit', runs-on: x, steps: [{run: a}]}
            """;

    private static Pipelines caller(String jobs) {
        return Pipelines.ci(jobs).and("test.yml", TEST);
    }

    private static final Pipelines SIMPLE = caller("""
            permissions: {contents: read}
            jobs:
              call: {uses: ./.github/workflows/test.yml, with: {suite: e2e}}
              next: {needs: call, runs-on: x, steps: [{run: a}], outputs: {v: '${{ needs.call.outputs.version }}'}}
            """);

    @Test
    void theJobsOfTheCalledWorkflowRunInItsPlace() {
        Run run = SIMPLE.only(push().output("call/build.v.version", "1.2"));
        assertThat(run.jobs()).extracting(JobRun::id).containsExactly("call/build", "call/check", "next");
        assertThat(run.jobs()).extracting(JobRun::name).containsExactly("call / build", "call / check", "next");
        assertThat(job(run, "call/build").outputs()).containsEntry("seen", Value.of("e2e/false/0"));
        assertThat(job(run, "next").outputs()).containsEntry("v", Value.of("1.2"));
        assertThat(job(run, "call/build").identity().file()).isEqualTo("test.yml");
    }

    @Test
    void aJobThatIsSkippedInsideDoesNotSkipWhatNeedsTheCaller() {
        Run run = SIMPLE.pushed();
        assertThat(conclusion(run, "call/check")).isEqualTo("skipped");
        assertThat(conclusion(run, "next")).isEqualTo("success");
    }

    @Test
    void aJobThatFailsInsideFailsTheCaller() {
        Run run = SIMPLE.pushed("call/build");
        assertThat(conclusion(run, "next")).isEqualTo("skipped");
        assertThat(why(run, "next")).isEqualTo("needs `call` failed, and it has no `if`");
        assertThat(run.conclusion()).isEqualTo(Conclusion.FAILURE);
    }

    @Test
    void aCallerThatIsSkippedIsOneJob() {
        Run run = caller("jobs: {call: {if: false, uses: ./.github/workflows/test.yml}}")
                .pushed();
        assertThat(run.jobs()).hasSize(1);
        assertThat(run.jobs().get(0).id()).isEqualTo("call");
        assertThat(conclusion(run, "call")).isEqualTo("skipped");
    }

    @Test
    void aCancelledJobInsideCancelsTheCaller() {
        Run run = SIMPLE.only(push().outcome("call/build", Outcome.CANCELLED));
        assertThat(why(run, "next")).startsWith("needs `call` was cancelled");
    }

    @Test
    void aCallerMayHaveLegs() {
        Run run = caller("""
                jobs:
                  call:
                    strategy: {fail-fast: false, matrix: {suite: [unit, e2e]}}
                    uses: ./.github/workflows/test.yml
                    with: {suite: '${{ matrix.suite }}'}
                """).pushed("call (e2e)/build");
        assertThat(run.jobs())
                .extracting(JobRun::name)
                .containsExactly(
                        "call (unit) / build", "call (unit) / check", "call (e2e) / build", "call (e2e) / check");
        assertThat(run.jobs())
                .extracting(JobRun::conclusion)
                .containsExactly(Conclusion.SUCCESS, Conclusion.SUCCESS, Conclusion.FAILURE, Conclusion.SKIPPED);
    }

    @Test
    void aCalledWorkflowHasThePermissionsOfItsCaller() {
        Run run = SIMPLE.pushed();
        assertThat(job(run, "call/build").grant().permissions()).isEqualTo(Map.of("contents", "read"));
    }

    @Test
    void secretsArePassedByNameOrInherited() {
        String jobs = "jobs: {call: {uses: ./.github/workflows/test.yml, secrets: SECRETS}}";
        assertThat(has(jobs.replace("SECRETS", "{token: '${{ secrets.MINE }}'}"), "MINE"))
                .isEqualTo("true");
        assertThat(has(jobs.replace("SECRETS", "{token: '${{ secrets.MINE }}'}"), "OTHER"))
                .isEqualTo("false");
        assertThat(has(jobs.replace("SECRETS", "inherit"), "token")).isEqualTo("true");
        assertThat(has("jobs: {call: {uses: ./.github/workflows/test.yml}}", "token"))
                .isEqualTo("false");
    }

    private static String has(String jobs, String secret) {
        return job(caller(jobs).only(push().secret(secret)), "call/build")
                .outputs()
                .get("has")
                .text();
    }

    @Test
    void aCallThatGitHubRefusesFails() {
        assertThat(why(
                        caller("jobs: {call: {uses: ./.github/workflows/test.yml, with: {suit: x}}}")
                                .pushed(),
                        "call"))
                .isEqualTo(
                        "GitHub refuses the call: input `suit` isn't declared by the called workflow; it takes `count`,"
                                + " `deep` and `suite`");
        assertThat(why(
                        caller("jobs: {call: {uses: ./.github/workflows/none.yml}}")
                                .pushed(),
                        "call"))
                .isEqualTo("GitHub refuses the call: there is no workflow `./.github/workflows/none.yml`");
    }

    @Test
    void aWorkflowOfAnotherRepositoryIsAJobWhoseInsideNobodySees() {
        Pipelines pipelines = Pipelines.ci("""
                jobs:
                  call: {uses: other/repo/.github/workflows/x.yml@v1}
                  next: {needs: call, if: needs.call.outputs.go == 'yes', runs-on: x, steps: [{run: a}]}
                """);
        assertThat(conclusion(pipelines.pushed(), "call")).isEqualTo("success");
        assertThat(conclusion(pipelines.pushed(), "next")).isEqualTo("unknown");
        assertThat(conclusion(pipelines.only(push().output("call.go", "yes")), "next"))
                .isEqualTo("success");
        assertThat(conclusion(pipelines.pushed("call"), "next")).isEqualTo("skipped");
    }

    @Test
    void aWorkflowOfThisRepositoryIsFoundByItsFullName() {
        Run run = caller("jobs: {call: {uses: acme/shop/.github/workflows/test.yml@main}}")
                .only(push().in(Repository.DEFAULT.named("acme/shop")));
        assertThat(run.jobs()).extracting(JobRun::id).containsExactly("call/build", "call/check");
    }

    @Test
    void tenLevelsMayBeCalledAndNoMore() {
        Pipelines pipelines = Pipelines.ci("jobs: {call: {uses: ./.github/workflows/self.yml}}")
                .and("self.yml", "on: workflow_call\njobs: {call: {uses: ./.github/workflows/self.yml}}");
        Run run = pipelines.pushed();
        assertThat(run.jobs()).hasSize(1);
        assertThat(run.jobs().get(0).id().split("/")).hasSize(10);
        assertThat(run.jobs().get(0).reason()).contains("over 10 levels at most");
    }

    @Test
    void theWorkflowsVariablesOfTheCallerAreNotSeen() {
        Run run = Pipelines.ci("env: {A: 1}\njobs: {call: {uses: ./.github/workflows/env.yml}}")
                .and("env.yml", "on: workflow_call\njobs: {a: {runs-on: x, steps: [{if: env.A == '1', run: a}]}}")
                .pushed();
        assertThat(job(run, "call/a").steps().get(0).outcome()).isEqualTo(Conclusion.SKIPPED);
    }

    @Test
    void githubIsTheCallers() {
        Run run = Pipelines.ci("jobs: {call: {uses: ./.github/workflows/c.yml}}")
                .and(
                        "c.yml",
                        "name: Other\non: workflow_call\njobs: {a: {runs-on: x, outputs: {w: '${{ github.workflow }}',"
                                + " e: '${{ github.event_name }}'}, steps: [{run: a}]}}")
                .pushed();
        assertThat(job(run, "call/a").outputs())
                .containsEntry("w", Value.of("CI"))
                .containsEntry("e", Value.of("push"));
    }
}
