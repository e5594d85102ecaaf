package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Gives GitHub's code scanning what a tool found.
 *
 * <p>Source: the {@code action.yml} of {@code github/codeql-action/upload-sarif}.
 */
public final class UploadSarif extends ActionStep<UploadSarif> {

    /** The number of the upload. */
    public static final Output<String> SARIF_ID = Output.of("sarif-id", String.class);

    /** The numbers of the uploads, as JSON by kind. */
    public static final Output<String> SARIF_IDS = Output.of("sarif-ids", String.class);

    private UploadSarif(UsesStep step) {
        super(step);
    }

    /**
     * Gives GitHub's code scanning what a tool found.
     *
     * @return the action
     */
    public static UploadSarif uploadSarif() {
        return new UploadSarif(Pin.UPLOAD_SARIF.step());
    }

    /**
     * The SARIF file, or a folder of them.
     *
     * @param sarifFile the SARIF file, or a folder of them
     * @return the action
     */
    public UploadSarif sarifFile(String sarifFile) {
        return set("sarif_file", sarifFile);
    }

    /**
     * The SARIF file, or a folder of them; GitHub computes it.
     *
     * @param sarifFile the SARIF file, or a folder of them
     * @return the action
     */
    public UploadSarif sarifFile(Expr<?> sarifFile) {
        return set("sarif_file", sarifFile);
    }

    /**
     * Where the repository was checked out.
     *
     * @param checkoutPath where the repository was checked out
     * @return the action
     */
    public UploadSarif checkoutPath(String checkoutPath) {
        return set("checkout_path", checkoutPath);
    }

    /**
     * Where the repository was checked out; GitHub computes it.
     *
     * @param checkoutPath where the repository was checked out
     * @return the action
     */
    public UploadSarif checkoutPath(Expr<?> checkoutPath) {
        return set("checkout_path", checkoutPath);
    }

    /**
     * The ref that the results are for.
     *
     * @param ref the ref that the results are for
     * @return the action
     */
    public UploadSarif ref(String ref) {
        return set("ref", ref);
    }

    /**
     * The ref that the results are for; GitHub computes it.
     *
     * @param ref the ref that the results are for
     * @return the action
     */
    public UploadSarif ref(Expr<?> ref) {
        return set("ref", ref);
    }

    /**
     * The commit that the results are for.
     *
     * @param sha the commit that the results are for
     * @return the action
     */
    public UploadSarif sha(String sha) {
        return set("sha", sha);
    }

    /**
     * The commit that the results are for; GitHub computes it.
     *
     * @param sha the commit that the results are for
     * @return the action
     */
    public UploadSarif sha(Expr<?> sha) {
        return set("sha", sha);
    }

    /**
     * The token that uploads, the run's own where none is said.
     *
     * @param token the token that uploads, the run's own where none is said
     * @return the action
     */
    public UploadSarif token(String token) {
        return set("token", token);
    }

    /**
     * The token that uploads, the run's own where none is said; GitHub computes it.
     *
     * @param token the token that uploads, the run's own where none is said
     * @return the action
     */
    public UploadSarif token(Expr<?> token) {
        return set("token", token);
    }

    /**
     * What tells these results from others for the same commit.
     *
     * @param category what tells these results from others for the same commit
     * @return the action
     */
    public UploadSarif category(String category) {
        return set("category", category);
    }

    /**
     * What tells these results from others for the same commit; GitHub computes it.
     *
     * @param category what tells these results from others for the same commit
     * @return the action
     */
    public UploadSarif category(Expr<?> category) {
        return set("category", category);
    }

    /**
     * Whether it waits until GitHub has read the upload.
     *
     * @param waitForProcessing whether it waits until GitHub has read the upload
     * @return the action
     */
    public UploadSarif waitForProcessing(boolean waitForProcessing) {
        return set("wait-for-processing", waitForProcessing);
    }

    /**
     * Whether it waits until GitHub has read the upload; GitHub computes it.
     *
     * @param waitForProcessing whether it waits until GitHub has read the upload
     * @return the action
     */
    public UploadSarif waitForProcessing(Expr<Boolean> waitForProcessing) {
        return set("wait-for-processing", waitForProcessing);
    }

    @Override
    protected UploadSarif view(UsesStep other) {
        return new UploadSarif(other);
    }
}
