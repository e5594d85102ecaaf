package dev.gatewright.context;

import dev.gatewright.expression.Expr;

/**
 * The runner that a job runs on: {@code runner}.
 */
public final class RunnerContext extends Context {

    /** The one there is. */
    public static final RunnerContext CONTEXT = new RunnerContext();

    private RunnerContext() {
        super("runner");
    }

    /**
     * The name of the runner.
     *
     * @return {@code runner.name}
     */
    public Expr<String> name() {
        return property("name");
    }

    /**
     * {@code Linux}, {@code Windows} or {@code macOS}.
     *
     * @return {@code runner.os}
     */
    public Expr<String> os() {
        return property("os");
    }

    /**
     * {@code X86}, {@code X64}, {@code ARM} or {@code ARM64}.
     *
     * @return {@code runner.arch}
     */
    public Expr<String> arch() {
        return property("arch");
    }

    /**
     * A folder that is empty at the start of each job.
     *
     * @return {@code runner.temp}
     */
    public Expr<String> temp() {
        return property("temp");
    }

    /**
     * The folder of the tools that come with the runner.
     *
     * @return {@code runner.tool_cache}
     */
    public Expr<String> toolCache() {
        return property("tool_cache");
    }

    /**
     * {@code 1} when debug logs are switched on, else empty.
     *
     * @return {@code runner.debug}
     */
    public Expr<String> debug() {
        return property("debug");
    }

    /**
     * {@code github-hosted} or {@code self-hosted}.
     *
     * @return {@code runner.environment}
     */
    public Expr<String> environment() {
        return property("environment");
    }

    /**
     * The folder that holds the checkout's folder. GitHub keeps it for old workflows: {@code github.workspace} is the
     * checkout.
     *
     * @return {@code runner.workspace}
     */
    public Expr<String> workspace() {
        return property("workspace");
    }
}
