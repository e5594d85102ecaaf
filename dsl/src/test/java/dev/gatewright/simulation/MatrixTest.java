package dev.gatewright.simulation;

import static dev.gatewright.simulation.Pipelines.conclusion;
import static dev.gatewright.simulation.Pipelines.job;
import static dev.gatewright.simulation.Pipelines.push;
import static dev.gatewright.simulation.Pipelines.step;
import static dev.gatewright.simulation.Pipelines.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.scenario.Scenario;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.strategy}; "Running variations of jobs". */
class MatrixTest {

    private static Pipelines test(String strategy) {
        return Pipelines.ci("jobs:\n  test:\n    runs-on: x\n    strategy: " + strategy
                + "\n    outputs: {v: '${{ matrix.python }}', same: '${{ strategy.job-total }}'}"
                + "\n    steps: [{run: a, id: a}]\n  next: {needs: test, if: always(), runs-on: x, steps: [{run: a}],"
                + " outputs: {v: '${{ needs.test.outputs.v }}', same: '${{ needs.test.outputs.same }}'}}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{matrix: {python: ['3.11'], os: [ubuntu]}} | test (3.11, ubuntu)",
                "{matrix: {python: [3.10]}} | test (3.1)",
                "{matrix: {include: [{python: '3.9', os: linux}]}} | test (3.9, linux)",
                "{matrix: {python: ['3.9'], include: [{python: '3.9', extra: yes}]}} | test (3.9)",
                "{matrix: {at: [{os: linux, arch: [x64, arm]}]}} | test (linux, x64, arm)",
                "{matrix: {deep: [true]}} | test (true)",
            })
    void legsAreNamedByTheirValues(String strategy, String name) {
        assertThat(test(strategy).pushed().legs("test"))
                .extracting(JobRun::name)
                .containsExactly(name);
    }

    @Test
    void aNameEndsAfterAHundredCharacters() {
        String name = test("{matrix: {python: ['" + "a".repeat(200) + "']}}")
                .pushed()
                .legs("test")
                .get(0)
                .name();
        assertThat(name).hasSize(100).endsWith("...");
    }

    @Test
    void aNameWithoutExpressionGetsTheValuesAndOneWithExpressionDoesNot() {
        String jobs = "jobs: {a: {name: NAME, runs-on: x, strategy: {matrix: {v: [1, 2]}}, steps: [{run: a}]}}";
        assertThat(Pipelines.ci(jobs.replace("NAME", "Build")).pushed().jobs())
                .extracting(JobRun::name)
                .containsExactly("Build (1)", "Build (2)");
        assertThat(Pipelines.ci(jobs.replace("NAME", "'on ${{ matrix.v }}'"))
                        .pushed()
                        .jobs())
                .extracting(JobRun::name)
                .containsExactly("on 1", "on 2");
    }

    @Test
    void failFastCancelsTheOtherLegs() {
        Scenario scenario = push().failing("test (1).a").taking("test (2).a", Duration.ofMinutes(5));
        Run run = test("{matrix: {python: [1, 2]}}").only(scenario);
        assertThat(conclusion(run, "test (1)")).isEqualTo("failure");
        assertThat(conclusion(run, "test (2)")).isEqualTo("cancelled");
        assertThat(why(run, "test (2)")).isEqualTo("leg `test (1)` failed, and `fail-fast` cancels the others");
        Run slow = test("{fail-fast: false, matrix: {python: [1, 2]}}").only(scenario);
        assertThat(conclusion(slow, "test (2)")).isEqualTo("success");
    }

    /** Legs are supposed to take equally long: whichever place the one has that fails, the others are in progress. */
    @ParameterizedTest
    @CsvSource({"test (1)", "test (2)", "test (3)"})
    void aLegThatFailsMeetsTheOthersAtWork(String failing) {
        Run run = test("{matrix: {python: [1, 2, 3]}}").pushed(failing + ".a");
        for (String leg : List.of("test (1)", "test (2)", "test (3)")) {
            String expected = leg.equals(failing) ? "failure" : "cancelled";
            assertThat(conclusion(run, leg)).isEqualTo(expected);
            assertThat(step(run, leg, "a").outcome().word()).isEqualTo(expected);
        }
    }

    @Test
    void legsThatFailAtTheSameTimeAllFail() {
        Run run = test("{matrix: {python: [1, 2]}}").pushed("test.a");
        assertThat(run.legs("test")).extracting(JobRun::conclusion).containsOnly(Conclusion.FAILURE);
    }

    @Test
    void maxParallelLetsLegsWait() {
        Run run = test("{max-parallel: 1, matrix: {python: [1, 2, 3]}}").pushed();
        assertThat(run.legs("test"))
                .extracting(leg -> leg.span().orElseThrow().start())
                .containsExactly(0L, 10L, 20L);
        Run failing = test("{max-parallel: 1, matrix: {python: [1, 2, 3]}}").pushed("test (2)");
        assertThat(failing.legs("test"))
                .extracting(JobRun::conclusion)
                .containsExactly(Conclusion.SUCCESS, Conclusion.FAILURE, Conclusion.CANCELLED);
    }

    @Test
    void anOutputOfAMatrixIsKnownWhereAllLegsAgree() {
        Run run = test("{matrix: {python: [1, 2]}}").pushed();
        assertThat(run.job("next").orElseThrow().outputs()).containsEntry("same", Value.of("2"));
        assertThat(run.job("next").orElseThrow().outputs().get("v")).isInstanceOf(Value.Unknown.class);
    }

    /** "Job outputs will be combined from all jobs inside the matrix": one that a leg leaves empty overwrites nothing. */
    @Test
    void outputsOfALegsOwnAreCombined() {
        Run run = Pipelines.ci("""
                jobs:
                  one:
                    strategy: {matrix: {version: [1, 2]}}
                    runs-on: x
                    outputs: {v1: '${{ steps.a.outputs.v }}', v2: '${{ steps.b.outputs.v }}'}
                    steps:
                      - {run: a, id: a, if: matrix.version == 1}
                      - {run: a, id: b, if: matrix.version == 2}
                  two:
                    needs: one
                    runs-on: x
                    outputs: {all: '${{ needs.one.outputs.v1 }}-${{ needs.one.outputs.v2 }}'}
                    steps: [{run: a}]
                """).only(push().output("one.a.v", "x").output("one.b.v", "y"));
        assertThat(job(run, "two").outputs()).containsEntry("all", Value.of("x-y"));
    }

    @Test
    void aMatrixThatIsSkippedIsOneJobWithoutValues() {
        Run run = Pipelines.ci(
                        "jobs: {a: {if: false, name: 'on ${{ matrix.v }}', runs-on: x, strategy: {matrix: {v: [1, 2]}},"
                                + " steps: [{run: a}]}}")
                .pushed();
        assertThat(run.jobs()).hasSize(1);
        assertThat(run.jobs().get(0).id()).isEqualTo("a");
        assertThat(run.jobs().get(0).identity().matrix().members()).isEmpty();
    }

    @Test
    void aMatrixComesFromAnOutput() {
        Pipelines pipelines = Pipelines.ci("""
                jobs:
                  plan:
                    runs-on: x
                    outputs: {legs: '${{ steps.s.outputs.legs }}'}
                    steps: [{run: a, id: s}]
                  test:
                    needs: plan
                    runs-on: x
                    strategy: {matrix: {v: '${{ fromJSON(needs.plan.outputs.legs) }}'}}
                    steps: [{run: a}]
                """);
        assertThat(pipelines
                        .only(push().output("plan.s.legs", "[\"a\", \"b\"]"))
                        .legs("test"))
                .extracting(JobRun::name)
                .containsExactly("test (a)", "test (b)");
        Simulated unknown = pipelines.run(push());
        assertThat(unknown.runs().get(0).legs("test")).extracting(JobRun::name).containsExactly("test (unknown legs)");
        assertThat(unknown.gaps()).hasSize(1);
        assertThat(unknown.gaps().get(0).decision()).isEqualTo("strategy.matrix");
        Run empty = pipelines.only(push().output("plan.s.legs", "[]"));
        assertThat(why(empty, "test")).isEqualTo("its matrix has no legs; GitHub wants one at least");
    }

    /** "Matrix vector does not contain any values" is a failure, and nobody knows whether there are some. */
    @Test
    void whatALegThatNobodyKnowsComesToIsNotKnownAndNeitherIsWhatNeedsIt() {
        Pipelines pipelines = Pipelines.ci("""
                jobs:
                  plan:
                    runs-on: x
                    outputs: {legs: '${{ steps.s.outputs.legs }}'}
                    steps: [{run: a, id: s}]
                  test:
                    needs: plan
                    runs-on: x
                    strategy: {matrix: {v: '${{ fromJSON(needs.plan.outputs.legs) }}'}}
                    steps: [{run: a}]
                  ship: {needs: test, runs-on: x, steps: [{run: a}]}
                  tidy: {needs: test, if: '!cancelled()', runs-on: x, steps: [{run: a}]}
                """);
        Run run = pipelines.only(push());
        assertThat(run.legs("test")).extracting(JobRun::conclusion).containsExactly(Conclusion.UNKNOWN);
        assertThat(why(run, "test")).isEqualTo("which legs it has hangs on fromJSON(steps.s.outputs.legs of `plan`)");
        assertThat(run.legs("ship")).extracting(JobRun::conclusion).containsExactly(Conclusion.UNKNOWN);
        assertThat(run.legs("tidy")).extracting(JobRun::conclusion).containsExactly(Conclusion.SUCCESS);
        Run failed = pipelines.only(push().failing("test"));
        assertThat(failed.legs("test")).extracting(JobRun::conclusion).containsExactly(Conclusion.FAILURE);
        assertThat(failed.legs("ship")).extracting(JobRun::conclusion).containsExactly(Conclusion.SKIPPED);
    }

    @Test
    void whereNobodyKnowsWhetherALegThatFailsCancelsTheOthersTheyAreUnknown() {
        String strategy = "{fail-fast: \"${{ vars.FAST == 'yes' }}\", matrix: {v: [1, 2]}}";
        Run run = test(strategy).pushed("test (1)");
        assertThat(run.legs("test"))
                .extracting(JobRun::conclusion)
                .containsExactly(Conclusion.FAILURE, Conclusion.UNKNOWN);
        assertThat(run.legs("test").get(1).reason()).isEqualTo("whether leg `test (1)` cancels it hangs on vars.FAST");
        assertThat(test(strategy).pushed().legs("test"))
                .extracting(JobRun::conclusion)
                .containsOnly(Conclusion.SUCCESS);
    }

    @Test
    void moreThan256LegsFail() {
        String values = "[" + "1,".repeat(16) + "1]";
        Run run = test("{matrix: {a: " + values + ", b: " + values + "}}").pushed();
        assertThat(why(run, "test")).isEqualTo("its matrix has 289 legs, and GitHub runs 256 at most");
    }

    @Test
    void aLegIsFoundByItsNameAndAJobMeansAllItsLegs() {
        String strategy = "{fail-fast: false, matrix: {python: ['3.11', '3.12']}}";
        Run one = test(strategy).pushed("test (3.11)");
        assertThat(one.legs("test"))
                .extracting(JobRun::conclusion)
                .containsExactly(Conclusion.FAILURE, Conclusion.SUCCESS);
        Run all = test(strategy).pushed("test.a");
        assertThat(all.legs("test")).extracting(JobRun::conclusion).containsOnly(Conclusion.FAILURE);
    }
}
