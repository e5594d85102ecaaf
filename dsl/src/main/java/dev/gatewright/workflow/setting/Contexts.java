package dev.gatewright.workflow.setting;

import java.util.ArrayList;
import java.util.List;

/**
 * The contexts and functions that expressions may use, by where they stand.
 *
 * <p>Source: GitHub's documentation, "Contexts reference", "Context availability". Functions carry the least and the most
 * arguments they take.
 */
public final class Contexts {

    /** In {@code run-name} and {@code concurrency} of a workflow. */
    public static final List<String> WORKFLOW = List.of("github", "inputs", "vars");
    /** In {@code env} of a workflow. */
    public static final List<String> WORKFLOW_ENV = plus(WORKFLOW, "secrets");
    /** In {@code strategy}. */
    public static final List<String> STRATEGY = plus(WORKFLOW, "needs");
    /** In most keys of a job: it is known which leg of the matrix runs. */
    public static final List<String> JOB = plus(STRATEGY, "strategy", "matrix");
    /** In {@code if} of a job, before it is known which legs there are. */
    public static final List<String> JOB_IF =
            plus(STRATEGY, "always(0,0)", "failure(0,MAX)", "cancelled(0,0)", "success(0,MAX)");
    /** In {@code env} of a job. */
    public static final List<String> JOB_ENV = plus(JOB, "secrets");
    /** In {@code secrets} of a job that calls a workflow. */
    public static final List<String> CALL_SECRETS = JOB_ENV;
    /** In {@code defaults.run} of a job. */
    public static final List<String> JOB_DEFAULTS = plus(JOB, "env");
    /** In {@code credentials} of containers. */
    public static final List<String> CREDENTIALS = plus(WORKFLOW, "secrets", "env");
    /** In {@code environment.url}, which is read when the steps have run. */
    public static final List<String> URL = plus(JOB, "steps", "job", "runner", "env");
    /** In {@code env} of containers. GitHub's schema has {@code steps} too, but no step has run when they start. */
    public static final List<String> CONTAINER_ENV = plus(JOB, "secrets", "job", "runner", "env");
    /** In {@code outputs} of a job. */
    public static final List<String> RUNNER = plus(JOB, "secrets", "steps", "job", "runner", "env");
    /** In most keys of a step. */
    public static final List<String> STEP = plus(RUNNER, "hashFiles(1,255)");
    /** In {@code if} of a step. */
    public static final List<String> STEP_IF =
            plus(URL, "always(0,0)", "failure(0,0)", "cancelled(0,0)", "success(0,0)", "hashFiles(1,255)");

    private Contexts() {}

    private static List<String> plus(List<String> names, String... more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
