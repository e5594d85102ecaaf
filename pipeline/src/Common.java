import static dev.gatewright.Gatewright.*;

import dev.gatewright.expression.Condition;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.setting.Concurrency;
import dev.gatewright.workflow.setting.Permission;
import dev.gatewright.workflow.step.RunStep;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What several workflows say alike. */
final class Common {

    /** Anybody may open a pull request, so what its code writes must not reach anybody else's runs. */
    static final Condition IS_TRUSTED = github().eventName().eq("push");

    private Common() {}

    static Permission checkoutOnly() {
        return CONTENTS.read().because("checkout");
    }

    /** A newer push to a pull request makes the older one's answer useless; each commit of a branch gets its own. */
    static Concurrency newestOfAPullRequest() {
        Condition isPullRequest = github().eventName().eq("pull_request");
        return group("{}-{}", github().workflow(), choose(isPullRequest, github().ref(), github().runId()))
                .cancelInProgress(isPullRequest);
    }

    /**
     * The one check that a branch's protection asks for. It runs in any case, since GitHub takes a required check that was
     * skipped for one that passed.
     */
    static StepsJob passed(String name, Job... jobs) {
        return job("passed")
                .name(name)
                .needs(jobs)
                .when(always())
                .runsOn(UBUNTU_LATEST)
                .timeoutMinutes(2)
                .permissions()
                .steps(results(jobs));
    }

    private static RunStep results(Job... jobs) {
        String rows = each(jobs, "\n", "  echo \"| %1$s | $%2$s |\"");
        String test = each(jobs, " && ", "$%2$s == success");
        RunStep step = run("""
            {
              echo "| job | result |"
              echo "|---|---|"
            %s
            } >> "$GITHUB_STEP_SUMMARY"
            [[ %s ]]
            """.formatted(rows, test)).name("Every job succeeded");
        for (Job job : jobs) {
            step = step.env(variable(job), job.result());
        }
        return step;
    }

    private static String each(Job[] jobs, String between, String format) {
        return Stream.of(jobs)
                .map(job -> format.formatted(job.jobId().id(), variable(job)))
                .collect(Collectors.joining(between));
    }

    private static String variable(Job job) {
        return "RESULT_" + job.jobId().id().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
