import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.workflow.Workflow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workflows that answer a commit: how their jobs hang together. */
class ChecksTest {

    private static final Workflow CI = Emitted.workflow("ci.yml");

    /** GitHub takes a required check that was skipped for one that passed. */
    @ParameterizedTest
    @ValueSource(strings = {"build.yml", "ci.yml", "security.yml"})
    void theRequiredCheckAlwaysRunsAndAsksEveryOtherJob(String file) {
        Workflow workflow = Emitted.workflow(file);
        Emitted.Job passed = Emitted.job(workflow, "passed");
        List<String> others = Emitted.jobs(workflow)
                .map(Emitted.Job::id)
                .filter(id -> !id.equals("passed"))
                .toList();
        assertThat(passed.condition()).isEqualTo("always()");
        assertThat(passed.needs()).extracting(Emitted.Job::id).containsExactlyElementsOf(others);
        assertThat(passed.steps())
                .singleElement()
                .satisfies(step -> assertThat(others)
                        .allSatisfy(id ->
                                assertThat(step.script()).contains("$RESULT_" + id.toUpperCase() + " == success")));
    }

    @Test
    void lintAndSuitesRunAtOnce() {
        assertThat(Emitted.job(CI, "lint").needs()).isEmpty();
        assertThat(Emitted.job(CI, "tests").needs()).isEmpty();
        assertThat(Emitted.jobs(Emitted.workflow("test.yml")))
                .allSatisfy(job -> assertThat(job.needs()).isEmpty());
    }

    @Test
    void coverageWaitsForAllLegsAndTakesWhatEachMeasuredSuiteLeft() {
        Emitted.Job coverage = Emitted.job(CI, "coverage");
        assertThat(coverage.needs()).extracting(Emitted.Job::id).containsExactly("tests");
        assertThat(coverage.steps())
                .filteredOn(step -> step.action().equals("actions/download-artifact"))
                .extracting(step -> step.input("pattern"))
                .containsExactly(
                        "coverage-unit-*", "coverage-integration-*", "coverage-e2e-*", "coverage-regression-*");
    }

    @Test
    void coverageIsGatedAt85Percent() {
        assertThat(Emitted.job(CI, "coverage").steps())
                .filteredOn(step -> step.script().endsWith("exit 1"))
                .singleElement()
                .satisfies(step -> assertThat(step.condition()).isEqualTo("steps.percent.outputs.percent < 85"));
    }

    @Test
    void ciCallsForEverySuiteButPerformance() {
        Emitted.Job tests = Emitted.job(CI, "tests");
        assertThat(tests.called().fileName()).isEqualTo("test.yml");
        assertThat(Emitted.at(tests.tree(), "with").orElseThrow().toString())
                .isEqualTo("unit: true\nintegration: true\ne2e: true\nregression: true\nperformance: false");
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aSuiteRunsWhereItsServersCanBe(Suite suite) {
        Emitted.Job job = Emitted.job(Emitted.workflow("test.yml"), suite.label());
        String matrix = Emitted.at(job.tree(), "strategy").orElseThrow().toString();
        assertThat(matrix).contains("3.11", "3.12", "3.13");
        assertThat(matrix.contains("windows-latest")).isEqualTo(suite == Suite.UNIT);
        assertThat(matrix.contains("macos-latest")).isEqualTo(suite == Suite.UNIT);
        assertThat(job.tree().has("services")).isEqualTo(suite != Suite.UNIT);
        assertThat(job.condition()).isEqualTo("inputs." + suite.label());
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aSuiteKeepsItsReportEvenWhenItFailed(Suite suite) {
        Emitted.Job job = Emitted.job(Emitted.workflow("test.yml"), suite.label());
        assertThat(job.steps())
                .filteredOn(step -> step.input("name").startsWith("report-" + suite.label() + "-"))
                .singleElement()
                .satisfies(step -> assertThat(step.condition()).isEqualTo("${{ !cancelled() }}"));
    }

    @Test
    void thisRepositoryIsBuiltOnThreeJdksAndThreeSystems() {
        assertThat(Emitted.at(
                                Emitted.job(Emitted.workflow("build.yml"), "verify")
                                        .tree(),
                                "strategy")
                        .orElseThrow()
                        .toString())
                .contains("17", "21", "25", "ubuntu-latest", "windows-latest", "macos-latest");
    }

    @Test
    void whatSecurityFindsGoesToCodeScanningEvenWhenItFails() {
        Stream<Emitted.Step> uploads = Emitted.jobs(Emitted.workflow("security.yml"))
                .flatMap(job -> job.steps().stream())
                .filter(step -> step.action().equals("github/codeql-action/upload-sarif"));
        assertThat(uploads)
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.condition()).contains("!cancelled()"));
    }

    @Test
    void criticalFindingsFail() {
        Workflow security = Emitted.workflow("security.yml");
        assertThat(Emitted.job(security, "dependencies").steps())
                .anySatisfy(step -> assertThat(step.script()).contains("pip-audit --strict"))
                .anySatisfy(step -> assertThat(step.input("fail-on-severity")).isEqualTo("critical"));
        assertThat(Emitted.job(security, "image").steps())
                .anySatisfy(step -> assertThat(step.input("severity-cutoff")).isEqualTo("critical"))
                .noneSatisfy(step -> assertThat(step.input("fail-build")).isEqualTo("false"));
        assertThat(Emitted.job(security, "codeql").steps())
                .anySatisfy(step -> assertThat(step.name()).isEqualTo("No critical finding"));
    }
}
