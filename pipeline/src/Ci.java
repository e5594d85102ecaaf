import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;

import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.step.AsStep;

/** Every push and pull request of the reference system: its style, its suites, and the coverage of all legs together. */
final class Ci {

    static final int LEAST_COVERAGE = 85;

    static final Output<Integer> PERCENT = output("percent", Integer.class);
    static final Artifact COVERAGE_REPORT = artifact("report-coverage");

    static final Job LINT = job("lint")
            .name("Lint, format, complexity")
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(5)
            .permissions(Common.checkoutOnly())
            .defaults(Assistant.inItsFolder())
            .steps(Assistant.on(Assistant.PYTHON_OF_ITS_IMAGE))
            .steps(
                    run("ruff check --output-format github ."),
                    run("ruff format --check .").when(not(cancelled())),
                    run("ruff check --output-format github --select C901 .").when(not(cancelled())),
                    run("shellcheck scripts/check deploy/*.sh").when(not(cancelled())));

    static final Job TESTS = tests();

    static final Job COVERAGE = job("coverage")
            .name("Coverage of all legs")
            .runsOn(UBUNTU_LATEST)
            .timeoutMinutes(5)
            .permissions(Common.checkoutOnly())
            .defaults(Assistant.inItsFolder())
            .steps(Assistant.on(Assistant.PYTHON_OF_ITS_IMAGE))
            .steps(Suite.measured().stream().map(Ci::download).toList())
            .steps(
                    run("""
                        coverage combine coverage
                        coverage html
                        coverage xml
                        coverage report --format=markdown >> "$GITHUB_STEP_SUMMARY"
                        echo "percent=$(coverage report --format=total)" >> "$GITHUB_OUTPUT"
                        """).outputs(PERCENT),
                    uploadArtifact(COVERAGE_REPORT)
                            .path(Assistant.FOLDER + "/htmlcov", Assistant.FOLDER + "/coverage.xml")
                            .ifNoFilesFound("error")
                            .retentionDays(30),
                    run("echo \"::error::Coverage is $PERCENT%, " + LEAST_COVERAGE + "% is asked for.\"; exit 1")
                            .when(lt(PERCENT, LEAST_COVERAGE))
                            .env(PERCENT));

    static final Job PASSED = Common.passed("CI passed", LINT, TESTS, COVERAGE);

    static final Workflow WORKFLOW = workflow("CI")
            .on(push().branches("main", "develop"), pullRequest().branches("main", "develop"))
            .permissions()
            .concurrency(Common.newestOfAPullRequest())
            .jobs(LINT, TESTS, COVERAGE, PASSED);

    private Ci() {}

    /** All suites but {@code performance}, whose figures on shared runners would fail pull requests that did nothing. */
    static CallJob tests() {
        CallJob call = TestSuites.WORKFLOW.call("tests").name("Suites").permissions(Common.checkoutOnly());
        for (Suite suite : Suite.measured()) {
            call = call.with(suite.chosen(), true);
        }
        return call.with(Suite.PERFORMANCE.chosen(), false);
    }

    private static AsStep download(Suite suite) {
        return downloadArtifact(suite.coverage()).path(Assistant.FOLDER + "/coverage");
    }
}
