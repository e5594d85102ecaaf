import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Input;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.step.AsStep;
import java.util.List;
import java.util.stream.Stream;

/** The suites that whoever calls it, or starts it by hand, has chosen; each leaves its report and its coverage. */
final class TestSuites {

    static final Input<Integer> P95_BUDGET_MS = input("p95-budget-ms", Integer.class)
            .description("How many milliseconds 95 of 100 requests may take at most")
            .defaultValue(250);

    static final Workflow WORKFLOW = workflow("Test suites")
            .file("test.yml")
            .on(workflowCall().inputs(inputs()), workflowDispatch().inputs(inputs()))
            .permissions()
            .jobs(Stream.of(Suite.values()).map(TestSuites::testing).toArray(Job[]::new));

    private TestSuites() {}

    private static Input<?>[] inputs() {
        return Stream.concat(Stream.of(Suite.values()).map(Suite::chosen), Stream.of(P95_BUDGET_MS))
                .toArray(Input<?>[]::new);
    }

    private static StepsJob testing(Suite suite) {
        StepsJob job = job(suite.label())
                .name(
                        suite.needsServers()
                                ? text(suite.label() + " on Python {}", Assistant.PYTHON)
                                : text(suite.label() + " on Python {}, {}", Assistant.PYTHON, Assistant.SYSTEM))
                .when(suite.chosen())
                .timeoutMinutes(suite.minutes())
                .permissions(Common.checkoutOnly())
                .strategy(matrix(suite.axes()).failFast(false))
                .defaults(Assistant.inItsFolder())
                .steps(Assistant.on(Assistant.PYTHON))
                .steps(suite == Suite.PERFORMANCE ? performance(suite) : measured(suite));
        return suite.needsServers() ? withServers(job.runsOn(UBUNTU_LATEST)) : job.runsOn(Assistant.SYSTEM);
    }

    private static StepsJob withServers(StepsJob job) {
        return job.env("DATABASE_URL", "postgresql://postgres:postgres@localhost:5432/postgres")
                .env("REDIS_URL", "redis://localhost:6379")
                .service("postgres", postgres("16"))
                .service("redis", redis("7"));
    }

    private static List<AsStep> measured(Suite suite) {
        String name = suite.label();
        return List.of(
                run("pytest tests/" + name + " --cov --cov-report= --junitxml=" + name + ".xml")
                        .env("COVERAGE_FILE", leg(".coverage." + name, suite)),
                uploadArtifact(suite.coverage())
                        .path(Assistant.FOLDER + "/.coverage.*")
                        .includeHiddenFiles(true)
                        .ifNoFilesFound("error")
                        .retentionDays(7),
                report(suite, name + ".xml"));
    }

    private static List<AsStep> performance(Suite suite) {
        return List.of(
                run("pytest tests/performance --junitxml=performance.xml").env(P95_BUDGET_MS),
                run("""
                {
                  echo "| scenario | p50 ms | p95 ms | requests/s | failed |"
                  echo "|---|---|---|---|---|"
                  jq -r '.scenarios | to_entries[] | "| \\(.key) | \\(.value.p50_ms) | \\(.value.p95_ms) | \\(.value.requests_per_second) | \\(.value.failed) |"' performance.json
                } >> "$GITHUB_STEP_SUMMARY"
                """).when(not(cancelled())),
                report(suite, "performance.xml", "performance.json"));
    }

    /** A report is wanted most when something failed. */
    private static AsStep report(Suite suite, String... files) {
        String[] paths =
                Stream.of(files).map(file -> Assistant.FOLDER + "/" + file).toArray(String[]::new);
        return uploadArtifact(suite.report())
                .path(paths)
                .retentionDays(30)
                .step()
                .when(not(cancelled()));
    }

    /** Files of all legs lie side by side when they are merged. */
    private static Expr<String> leg(String name, Suite suite) {
        return suite.needsServers()
                ? text(name + "-{}", Assistant.PYTHON)
                : text(name + "-{}-{}", Assistant.PYTHON, Assistant.SYSTEM);
    }
}
