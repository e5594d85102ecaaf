package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Runs JavaScript with a client of GitHub's API.
 *
 * <p>The script takes no expression: values go through the step's {@code env}, and the script reads {@code process.env.NAME}.
 *
 * <p>Source: the {@code action.yml} of {@code actions/github-script}.
 */
public final class GithubScript extends ActionStep<GithubScript> {

    /** What the script returned. */
    public static final Output<String> RESULT = Output.of("result", String.class);

    private GithubScript(UsesStep step) {
        super(step);
    }

    /**
     * Runs JavaScript with a client of GitHub's API.
     *
     * @return the action
     */
    public static GithubScript githubScript() {
        return new GithubScript(Pin.GITHUB_SCRIPT.step());
    }

    /**
     * The script.
     *
     * @param script the script
     * @return the action
     */
    public GithubScript script(String script) {
        return set("script", script);
    }

    /**
     * The token of the client, the run's own where none is said.
     *
     * @param githubToken the token of the client, the run's own where none is said
     * @return the action
     */
    public GithubScript githubToken(String githubToken) {
        return set("github-token", githubToken);
    }

    /**
     * The token of the client, the run's own where none is said; GitHub computes it.
     *
     * @param githubToken the token of the client, the run's own where none is said
     * @return the action
     */
    public GithubScript githubToken(Expr<?> githubToken) {
        return set("github-token", githubToken);
    }

    /**
     * Whether requests are logged.
     *
     * @param debug whether requests are logged
     * @return the action
     */
    public GithubScript debug(boolean debug) {
        return set("debug", debug);
    }

    /**
     * Whether requests are logged; GitHub computes it.
     *
     * @param debug whether requests are logged
     * @return the action
     */
    public GithubScript debug(Expr<Boolean> debug) {
        return set("debug", debug);
    }

    /**
     * How the client calls itself.
     *
     * @param userAgent how the client calls itself
     * @return the action
     */
    public GithubScript userAgent(String userAgent) {
        return set("user-agent", userAgent);
    }

    /**
     * How the client calls itself; GitHub computes it.
     *
     * @param userAgent how the client calls itself
     * @return the action
     */
    public GithubScript userAgent(Expr<?> userAgent) {
        return set("user-agent", userAgent);
    }

    /**
     * The previews of the GraphQL API that are used.
     *
     * @param previews the previews of the GraphQL API that are used
     * @return the action
     */
    public GithubScript previews(String... previews) {
        return list("previews", previews);
    }

    /**
     * The previews of the GraphQL API that are used, with commas between them; GitHub computes them.
     *
     * @param previews the previews of the GraphQL API that are used
     * @return the action
     */
    public GithubScript previews(Expr<?> previews) {
        return set("previews", previews);
    }

    /**
     * How the result is written: {@code json} or {@code string}.
     *
     * @param resultEncoding how the result is written: {@code json} or {@code string}
     * @return the action
     */
    public GithubScript resultEncoding(String resultEncoding) {
        return set("result-encoding", resultEncoding);
    }

    /**
     * How the result is written: {@code json} or {@code string}; GitHub computes it.
     *
     * @param resultEncoding how the result is written: {@code json} or {@code string}
     * @return the action
     */
    public GithubScript resultEncoding(Expr<?> resultEncoding) {
        return set("result-encoding", resultEncoding);
    }

    /**
     * How often a request is tried again.
     *
     * @param retries how often a request is tried again
     * @return the action
     */
    public GithubScript retries(int retries) {
        return set("retries", retries);
    }

    /**
     * How often a request is tried again; GitHub computes it.
     *
     * @param retries how often a request is tried again
     * @return the action
     */
    public GithubScript retries(Expr<? extends Number> retries) {
        return set("retries", retries);
    }

    /**
     * The status codes that are not tried again.
     *
     * @param retryExemptStatusCodes the status codes that are not tried again
     * @return the action
     */
    public GithubScript retryExemptStatusCodes(String... retryExemptStatusCodes) {
        return list("retry-exempt-status-codes", retryExemptStatusCodes);
    }

    /**
     * The status codes that are not tried again, with commas between them; GitHub computes them.
     *
     * @param retryExemptStatusCodes the status codes that are not tried again
     * @return the action
     */
    public GithubScript retryExemptStatusCodes(Expr<?> retryExemptStatusCodes) {
        return set("retry-exempt-status-codes", retryExemptStatusCodes);
    }

    /**
     * The address of another GitHub's API.
     *
     * @param baseUrl the address of another GitHub's API
     * @return the action
     */
    public GithubScript baseUrl(String baseUrl) {
        return set("base-url", baseUrl);
    }

    /**
     * The address of another GitHub's API; GitHub computes it.
     *
     * @param baseUrl the address of another GitHub's API
     * @return the action
     */
    public GithubScript baseUrl(Expr<?> baseUrl) {
        return set("base-url", baseUrl);
    }

    @Override
    protected GithubScript view(UsesStep other) {
        return new GithubScript(other);
    }
}
