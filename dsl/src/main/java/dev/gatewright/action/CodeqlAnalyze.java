package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Runs the queries of CodeQL and uploads what they find.
 *
 * <p>Source: the {@code action.yml} of {@code github/codeql-action/analyze}.
 */
public final class CodeqlAnalyze extends ActionStep<CodeqlAnalyze> {

    /** The folders of the databases, as JSON by language. */
    public static final Output<String> DB_LOCATIONS = Output.of("db-locations", String.class);

    /** The folder of the SARIF files. */
    public static final Output<String> SARIF_OUTPUT = Output.of("sarif-output", String.class);

    /** The number of the upload. */
    public static final Output<String> SARIF_ID = Output.of("sarif-id", String.class);

    private CodeqlAnalyze(UsesStep step) {
        super(step);
    }

    /**
     * Runs the queries of CodeQL and uploads what they find.
     *
     * @return the action
     */
    public static CodeqlAnalyze codeqlAnalyze() {
        return new CodeqlAnalyze(Pin.CODEQL_ANALYZE.step());
    }

    /**
     * The name of the check run that gets the text.
     *
     * @param checkName the name of the check run that gets the text
     * @return the action
     */
    public CodeqlAnalyze checkName(String checkName) {
        return set("check_name", checkName);
    }

    /**
     * The name of the check run that gets the text; GitHub computes it.
     *
     * @param checkName the name of the check run that gets the text
     * @return the action
     */
    public CodeqlAnalyze checkName(Expr<?> checkName) {
        return set("check_name", checkName);
    }

    /**
     * The folder that the SARIF files are written to.
     *
     * @param output the folder that the SARIF files are written to
     * @return the action
     */
    public CodeqlAnalyze output(String output) {
        return set("output", output);
    }

    /**
     * The folder that the SARIF files are written to; GitHub computes it.
     *
     * @param output the folder that the SARIF files are written to
     * @return the action
     */
    public CodeqlAnalyze output(Expr<?> output) {
        return set("output", output);
    }

    /**
     * What is uploaded: {@code always}, {@code failure-only} or {@code never}.
     *
     * @param upload what is uploaded: {@code always}, {@code failure-only} or {@code never}
     * @return the action
     */
    public CodeqlAnalyze upload(String upload) {
        return set("upload", upload);
    }

    /**
     * What is uploaded: {@code always}, {@code failure-only} or {@code never}; GitHub computes it.
     *
     * @param upload what is uploaded: {@code always}, {@code failure-only} or {@code never}
     * @return the action
     */
    public CodeqlAnalyze upload(Expr<?> upload) {
        return set("upload", upload);
    }

    /**
     * How much memory may be used, in megabytes.
     *
     * @param ram how much memory may be used, in megabytes
     * @return the action
     */
    public CodeqlAnalyze ram(int ram) {
        return set("ram", ram);
    }

    /**
     * How much memory may be used, in megabytes; GitHub computes it.
     *
     * @param ram how much memory may be used, in megabytes
     * @return the action
     */
    public CodeqlAnalyze ram(Expr<? extends Number> ram) {
        return set("ram", ram);
    }

    /**
     * Whether the database is built and not asked.
     *
     * @param skipQueries whether the database is built and not asked
     * @return the action
     */
    public CodeqlAnalyze skipQueries(boolean skipQueries) {
        return set("skip-queries", skipQueries);
    }

    /**
     * Whether the database is built and not asked; GitHub computes it.
     *
     * @param skipQueries whether the database is built and not asked
     * @return the action
     */
    public CodeqlAnalyze skipQueries(Expr<Boolean> skipQueries) {
        return set("skip-queries", skipQueries);
    }

    /**
     * How many threads may be used.
     *
     * @param threads how many threads may be used
     * @return the action
     */
    public CodeqlAnalyze threads(int threads) {
        return set("threads", threads);
    }

    /**
     * How many threads may be used; GitHub computes it.
     *
     * @param threads how many threads may be used
     * @return the action
     */
    public CodeqlAnalyze threads(Expr<? extends Number> threads) {
        return set("threads", threads);
    }

    /**
     * Where the repository was checked out.
     *
     * @param checkoutPath where the repository was checked out
     * @return the action
     */
    public CodeqlAnalyze checkoutPath(String checkoutPath) {
        return set("checkout_path", checkoutPath);
    }

    /**
     * Where the repository was checked out; GitHub computes it.
     *
     * @param checkoutPath where the repository was checked out
     * @return the action
     */
    public CodeqlAnalyze checkoutPath(Expr<?> checkoutPath) {
        return set("checkout_path", checkoutPath);
    }

    /**
     * The ref that the results are for.
     *
     * @param ref the ref that the results are for
     * @return the action
     */
    public CodeqlAnalyze ref(String ref) {
        return set("ref", ref);
    }

    /**
     * The ref that the results are for; GitHub computes it.
     *
     * @param ref the ref that the results are for
     * @return the action
     */
    public CodeqlAnalyze ref(Expr<?> ref) {
        return set("ref", ref);
    }

    /**
     * The commit that the results are for.
     *
     * @param sha the commit that the results are for
     * @return the action
     */
    public CodeqlAnalyze sha(String sha) {
        return set("sha", sha);
    }

    /**
     * The commit that the results are for; GitHub computes it.
     *
     * @param sha the commit that the results are for
     * @return the action
     */
    public CodeqlAnalyze sha(Expr<?> sha) {
        return set("sha", sha);
    }

    /**
     * What tells these results from others for the same commit.
     *
     * @param category what tells these results from others for the same commit
     * @return the action
     */
    public CodeqlAnalyze category(String category) {
        return set("category", category);
    }

    /**
     * What tells these results from others for the same commit; GitHub computes it.
     *
     * @param category what tells these results from others for the same commit
     * @return the action
     */
    public CodeqlAnalyze category(Expr<?> category) {
        return set("category", category);
    }

    /**
     * Whether the database is uploaded.
     *
     * @param uploadDatabase whether the database is uploaded
     * @return the action
     */
    public CodeqlAnalyze uploadDatabase(boolean uploadDatabase) {
        return set("upload-database", uploadDatabase);
    }

    /**
     * Whether the database is uploaded; GitHub computes it.
     *
     * @param uploadDatabase whether the database is uploaded
     * @return the action
     */
    public CodeqlAnalyze uploadDatabase(Expr<Boolean> uploadDatabase) {
        return set("upload-database", uploadDatabase);
    }

    /**
     * The folder for the SARIF files as they are uploaded.
     *
     * @param postProcessedSarifPath the folder for the SARIF files as they are uploaded
     * @return the action
     */
    public CodeqlAnalyze postProcessedSarifPath(String postProcessedSarifPath) {
        return set("post-processed-sarif-path", postProcessedSarifPath);
    }

    /**
     * The folder for the SARIF files as they are uploaded; GitHub computes it.
     *
     * @param postProcessedSarifPath the folder for the SARIF files as they are uploaded
     * @return the action
     */
    public CodeqlAnalyze postProcessedSarifPath(Expr<?> postProcessedSarifPath) {
        return set("post-processed-sarif-path", postProcessedSarifPath);
    }

    /**
     * Whether it waits until GitHub has read the upload.
     *
     * @param waitForProcessing whether it waits until GitHub has read the upload
     * @return the action
     */
    public CodeqlAnalyze waitForProcessing(boolean waitForProcessing) {
        return set("wait-for-processing", waitForProcessing);
    }

    /**
     * Whether it waits until GitHub has read the upload; GitHub computes it.
     *
     * @param waitForProcessing whether it waits until GitHub has read the upload
     * @return the action
     */
    public CodeqlAnalyze waitForProcessing(Expr<Boolean> waitForProcessing) {
        return set("wait-for-processing", waitForProcessing);
    }

    /**
     * The token that uploads, the run's own where none is said.
     *
     * @param token the token that uploads, the run's own where none is said
     * @return the action
     */
    public CodeqlAnalyze token(String token) {
        return set("token", token);
    }

    /**
     * The token that uploads, the run's own where none is said; GitHub computes it.
     *
     * @param token the token that uploads, the run's own where none is said
     * @return the action
     */
    public CodeqlAnalyze token(Expr<?> token) {
        return set("token", token);
    }

    @Override
    protected CodeqlAnalyze view(UsesStep other) {
        return new CodeqlAnalyze(other);
    }
}
