package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Puts a site on GitHub Pages.
 *
 * <p>Source: the {@code action.yml} of {@code actions/deploy-pages}.
 */
public final class DeployPages extends ActionStep<DeployPages> {

    /** The address of the site. */
    public static final Output<String> PAGE_URL = Output.of("page_url", String.class);

    private DeployPages(UsesStep step) {
        super(step);
    }

    /**
     * Puts a site on GitHub Pages.
     *
     * @return the action
     */
    public static DeployPages deployPages() {
        return new DeployPages(Pin.DEPLOY_PAGES.step());
    }

    /**
     * The token that asks GitHub, the run's own where none is said.
     *
     * @param token the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public DeployPages token(String token) {
        return set("token", token);
    }

    /**
     * The token that asks GitHub, the run's own where none is said; GitHub computes it.
     *
     * @param token the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public DeployPages token(Expr<?> token) {
        return set("token", token);
    }

    /**
     * How long it waits, in milliseconds.
     *
     * @param timeout how long it waits, in milliseconds
     * @return the action
     */
    public DeployPages timeout(int timeout) {
        return set("timeout", timeout);
    }

    /**
     * How long it waits, in milliseconds; GitHub computes it.
     *
     * @param timeout how long it waits, in milliseconds
     * @return the action
     */
    public DeployPages timeout(Expr<? extends Number> timeout) {
        return set("timeout", timeout);
    }

    /**
     * How many errors in a row end it.
     *
     * @param errorCount how many errors in a row end it
     * @return the action
     */
    public DeployPages errorCount(int errorCount) {
        return set("error_count", errorCount);
    }

    /**
     * How many errors in a row end it; GitHub computes it.
     *
     * @param errorCount how many errors in a row end it
     * @return the action
     */
    public DeployPages errorCount(Expr<? extends Number> errorCount) {
        return set("error_count", errorCount);
    }

    /**
     * How long from one question to the next, in milliseconds.
     *
     * @param reportingInterval how long from one question to the next, in milliseconds
     * @return the action
     */
    public DeployPages reportingInterval(int reportingInterval) {
        return set("reporting_interval", reportingInterval);
    }

    /**
     * How long from one question to the next, in milliseconds; GitHub computes it.
     *
     * @param reportingInterval how long from one question to the next, in milliseconds
     * @return the action
     */
    public DeployPages reportingInterval(Expr<? extends Number> reportingInterval) {
        return set("reporting_interval", reportingInterval);
    }

    /**
     * The name of the artifact.
     *
     * @param artifactName the name of the artifact
     * @return the action
     */
    public DeployPages artifactName(String artifactName) {
        return set("artifact_name", artifactName);
    }

    /**
     * The name of the artifact; GitHub computes it.
     *
     * @param artifactName the name of the artifact
     * @return the action
     */
    public DeployPages artifactName(Expr<?> artifactName) {
        return set("artifact_name", artifactName);
    }

    /**
     * Whether it is a preview of a pull request.
     *
     * @param preview whether it is a preview of a pull request
     * @return the action
     */
    public DeployPages preview(boolean preview) {
        return set("preview", preview);
    }

    /**
     * Whether it is a preview of a pull request; GitHub computes it.
     *
     * @param preview whether it is a preview of a pull request
     * @return the action
     */
    public DeployPages preview(Expr<Boolean> preview) {
        return set("preview", preview);
    }

    @Override
    protected DeployPages view(UsesStep other) {
        return new DeployPages(other);
    }
}
