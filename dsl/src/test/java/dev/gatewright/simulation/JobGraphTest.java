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
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.scenario.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which jobs run. Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.needs}, {@code if}, {@code
 * continue-on-error}, {@code outputs}; "Evaluate expressions", "Status check functions".
 */
class JobGraphTest {

    private static final String WORK = "runs-on: ubuntu-latest, steps: [{run: make, id: work}]";

    private static Pipelines chain(String condition) {
        return Pipelines.ci(
                """
                jobs:
                  build: {WORK}
                  test: {needs: build, WORK}
                  deploy: {needs: test, IF WORK}
                """.replace("WORK", WORK).replace("IF ", condition.isEmpty() ? "" : "if: '" + condition + "', "));
    }

    @Test
    void jobsSucceedWhereNothingIsSaid() {
        Run run = chain("").pushed();
        assertThat(run.jobs())
                .extracting(JobRun::conclusion)
                .containsOnly(Conclusion.SUCCESS)
                .hasSize(3);
        assertThat(run.conclusion()).isEqualTo(Conclusion.SUCCESS);
    }

    @Test
    void aFailedNeedSkips() {
        Run run = chain("").pushed("test");
        assertThat(conclusion(run, "deploy")).isEqualTo("skipped");
        assertThat(why(run, "deploy")).isEqualTo("needs `test` failed, and it has no `if`");
        assertThat(run.conclusion()).isEqualTo(Conclusion.FAILURE);
    }

    @Test
    void aConditionWithoutStatusFunctionMeansSuccessToo() {
        Run run = chain("github.ref == \"x\" || true".replace("\"x\"", "github.ref"))
                .pushed("test");
        assertThat(why(run, "deploy")).isEqualTo("needs `test` failed, and `if` has no status function");
    }

    @Test
    void aSkippedAncestorSkips() {
        Run run = Pipelines.ci("""
                jobs:
                  lint: {if: false, WORK}
                  test: {needs: lint, if: always(), WORK}
                  deploy: {needs: test, WORK}
                """.replace("WORK", WORK)).pushed();
        assertThat(conclusion(run, "test")).isEqualTo("success");
        assertThat(conclusion(run, "deploy")).isEqualTo("skipped");
        assertThat(why(run, "deploy")).isEqualTo("needs `lint` (above `test`) was skipped, and it has no `if`");
    }

    @ParameterizedTest
    @CsvSource({
        "always(), success",
        "!cancelled(), success",
        "failure(), success",
        "success(), skipped",
        "cancelled(), skipped",
        "failure(\"test\"), success",
        "failure(\"build\"), skipped",
        "success(\"build\"), success"
    })
    void statusFunctionsLookAtAllAncestorsOrAtThoseNamed(String condition, String conclusion) {
        String quoted = condition.replace("\"", "''");
        String jobs = "jobs:\n  build: {WORK}\n  test: {needs: build, WORK}\n  deploy: {needs: [test, build], if: '"
                + quoted + "', WORK}\n";
        Run run = Pipelines.ci(jobs.replace("WORK", WORK)).pushed("test");
        assertThat(conclusion(run, "deploy")).isEqualTo(conclusion);
    }

    @Test
    void failureLooksPastASkippedJob() {
        Run run = chain("failure()").pushed("build");
        assertThat(conclusion(run, "test")).isEqualTo("skipped");
        assertThat(conclusion(run, "deploy")).isEqualTo("success");
    }

    @Test
    void theResultOfANeedIsSeen() {
        String jobs = """
                jobs:
                  a: {WORK}
                  b: {if: false, WORK}
                  c:
                    needs: [a, b]
                    if: always()
                    runs-on: x
                    outputs: {all: "${{ join(needs.*.result, ' ') }}"}
                    steps: [{run: x}]
                """.replace("WORK", WORK);
        Run run = Pipelines.ci(jobs).pushed("a");
        assertThat(job(run, "c").outputs()).containsEntry("all", Value.of("failure skipped"));
    }

    @Test
    void aJobThatIsSaidToBeSkippedIs() {
        Run run = chain("").only(push().outcome("test", Outcome.SKIPPED));
        assertThat(conclusion(run, "test")).isEqualTo("skipped");
        assertThat(job(run, "test").steps()).isEmpty();
        assertThat(why(run, "deploy")).startsWith("needs `test` was skipped");
    }

    @Test
    void aCancelledJobIsNoFailureAndNoCancelledRun() {
        Run run = chain("failure() || cancelled()").only(push().outcome("test", Outcome.CANCELLED));
        assertThat(conclusion(run, "test")).isEqualTo("cancelled");
        assertThat(conclusion(run, "deploy")).isEqualTo("skipped");
        assertThat(run.conclusion()).isEqualTo(Conclusion.CANCELLED);
    }

    @Test
    void continueOnErrorOfAJobLetsTheRunGoOn() {
        Run run = Pipelines.ci("""
                jobs:
                  flaky: {continue-on-error: true, WORK}
                  next: {needs: flaky, WORK}
                """.replace("WORK", WORK)).pushed("flaky");
        assertThat(job(run, "flaky").ending().outcome()).isEqualTo(Conclusion.FAILURE);
        assertThat(conclusion(run, "flaky")).isEqualTo("success");
        assertThat(conclusion(run, "next")).isEqualTo("success");
        assertThat(run.conclusion()).isEqualTo(Conclusion.SUCCESS);
    }

    @Test
    void outputsTravelFromStepToJobToNeed() {
        Run run = Pipelines.ci("""
                jobs:
                  a:
                    runs-on: x
                    outputs: {version: '${{ steps.read.outputs.version }}'}
                    steps: [{run: x, id: read}]
                  b: {needs: a, if: needs.a.outputs.version == '1.2', WORK}
                  c: {needs: a, if: needs.a.outputs.nothing == '', WORK}
                """.replace("WORK", WORK)).only(push().output("a.read.version", "1.2"));
        assertThat(conclusion(run, "b")).isEqualTo("success");
        assertThat(conclusion(run, "c")).isEqualTo("success");
        assertThat(run.job("a").orElseThrow().outputs()).containsEntry("version", Value.of("1.2"));
    }

    @Test
    void anOutputThatNobodySaysIsUnknownAndSoIsWhatHangsOnIt() {
        Simulated simulated = Pipelines.ci("""
                jobs:
                  a:
                    runs-on: x
                    outputs: {go: '${{ steps.read.outputs.go }}'}
                    steps: [{run: x, id: read}]
                  b: {needs: a, if: needs.a.outputs.go == 'yes', WORK}
                  c: {needs: b, WORK}
                  d: {needs: b, if: always(), WORK}
                  e: {needs: b, if: '!failure()', WORK}
                """.replace("WORK", WORK)).run(push());
        Run run = simulated.runs().get(0);
        assertThat(conclusion(run, "b")).isEqualTo("unknown");
        assertThat(why(run, "b")).isEqualTo("whether it runs hangs on steps.read.outputs.go of `a`");
        assertThat(conclusion(run, "c")).isEqualTo("unknown");
        assertThat(why(run, "c")).isEqualTo("needs `b` isn't known to have succeeded");
        assertThat(conclusion(run, "d")).isEqualTo("success");
        assertThat(conclusion(run, "e")).isEqualTo("success");
        assertThat(run.conclusion()).describedAs("whatever b does").isEqualTo(Conclusion.SUCCESS);
        assertThat(simulated.gaps())
                .extracting(Object::toString)
                .containsExactly("`if` of ci.yml:b hangs on steps.read.outputs.go of `a`. Supply output `a.read.go`.");
        assertThat(job(run, "b").steps().get(0).outcome()).isEqualTo(Conclusion.UNKNOWN);
    }

    @Test
    void theOutputOfASkippedJobIsEmpty() {
        Run run = Pipelines.ci("""
                jobs:
                  a:
                    if: false
                    runs-on: x
                    outputs: {go: '${{ steps.read.outputs.go }}'}
                    steps: [{run: x, id: read}]
                  b: {needs: a, if: "always() && needs.a.outputs.go == ''", WORK}
                """.replace("WORK", WORK)).pushed();
        assertThat(conclusion(run, "b")).isEqualTo("success");
    }

    @Test
    void aRunWhoseJobsAreAllSkippedIsSkipped() {
        assertThat(Pipelines.ci("jobs: {a: {if: false, " + WORK + "}}").pushed().conclusion())
                .isEqualTo(Conclusion.SKIPPED);
    }

    @Test
    void aConditionThatCannotBeEvaluatedFailsTheJob() {
        Run run =
                Pipelines.ci("jobs: {a: {if: \"fromJSON('x')\", " + WORK + "}}").pushed();
        assertThat(conclusion(run, "a")).isEqualTo("failure");
        assertThat(why(run, "a")).startsWith("GitHub can't evaluate it: fromJSON was given what is not JSON");
    }

    @Test
    void secretsThatAreNamedAreThereAndOthersAreEmpty() {
        Pipelines pipelines = Pipelines.ci("""
                jobs:
                  a:
                    runs-on: x
                    env: {HAS: "${{ secrets.TOKEN != '' }}", NOT: "${{ secrets.OTHER != '' }}"}
                    steps:
                      - {id: has, if: env.HAS == 'true', run: x}
                      - {id: none, if: env.NOT == 'true', run: x}
                """);
        Run run = pipelines.only(push().secret("TOKEN"));
        assertThat(Pipelines.step(run, "a", "has").outcome()).isEqualTo(Conclusion.SUCCESS);
        assertThat(Pipelines.step(run, "a", "none").outcome()).isEqualTo(Conclusion.SKIPPED);
    }

    @Test
    void aVariableThatNobodySaysIsUnknown() {
        Pipelines pipelines = Pipelines.ci("jobs: {a: {if: vars.GO == 'yes', " + WORK + "}}");
        assertThat(conclusion(pipelines.pushed(), "a")).isEqualTo("unknown");
        assertThat(conclusion(pipelines.only(push().var("GO", "yes")), "a")).isEqualTo("success");
        assertThat(conclusion(pipelines.only(push().var("go", "no")), "a")).isEqualTo("skipped");
    }

    @Test
    void jobsComeInTheOrderInWhichTheyAreWritten() {
        assertThat(chain("").pushed().jobs()).extracting(JobRun::id).isEqualTo(List.of("build", "test", "deploy"));
    }

    /** What `b` does hangs on an output that nobody says: it succeeds or is skipped. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "always() && needs.b.result != 'failure'; success",
                "always() && contains(fromJSON('[\"success\", \"skipped\"]'), needs.b.result); success",
                "always() && (needs.b.result == 'success' || needs.b.outputs.v == ''); success",
                "needs.b.result == 'skipped'; skipped",
                "always() && needs.b.result == 'cancelled'; skipped",
                "always() && needs.b.result == 'success'; unknown",
                "success(); unknown",
            })
    void aConditionThatHoldsInEveryCaseIsKnown(String condition, String expected) {
        Run run = Pipelines.ci("""
                jobs:
                  a: {runs-on: x, outputs: {v: '${{ steps.s.outputs.v }}'}, steps: [{run: a, id: s}]}
                  b: {needs: a, if: needs.a.outputs.v == 'x', runs-on: x, steps: [{run: a}]}
                  c:
                    needs: b
                    if: CONDITION
                    runs-on: x
                    steps: [{run: a}]
                """.replace("CONDITION", condition)).pushed();
        assertThat(conclusion(run, "c")).isEqualTo(expected);
    }
}
