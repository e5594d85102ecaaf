package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Keeps a site with the run, for GitHub Pages.
 *
 * <p>Source: the {@code action.yml} of {@code actions/upload-pages-artifact}.
 */
public final class UploadPagesArtifact extends ActionStep<UploadPagesArtifact> {

    /** The number of the artifact. */
    public static final Output<String> ARTIFACT_ID = Output.of("artifact_id", String.class);

    private UploadPagesArtifact(UsesStep step) {
        super(step);
    }

    /**
     * Keeps a site with the run, for GitHub Pages.
     *
     * @return the action
     */
    public static UploadPagesArtifact uploadPagesArtifact() {
        return new UploadPagesArtifact(Pin.UPLOAD_PAGES_ARTIFACT.step());
    }

    /**
     * The name of the artifact.
     *
     * @param name the name of the artifact
     * @return the action
     */
    public UploadPagesArtifact name(String name) {
        return set("name", name);
    }

    /**
     * The name of the artifact; GitHub computes it.
     *
     * @param name the name of the artifact
     * @return the action
     */
    public UploadPagesArtifact name(Expr<?> name) {
        return set("name", name);
    }

    /**
     * The folder of the site.
     *
     * @param path the folder of the site
     * @return the action
     */
    public UploadPagesArtifact path(String path) {
        return set("path", path);
    }

    /**
     * The folder of the site; GitHub computes it.
     *
     * @param path the folder of the site
     * @return the action
     */
    public UploadPagesArtifact path(Expr<?> path) {
        return set("path", path);
    }

    /**
     * How many days it is kept.
     *
     * @param retentionDays how many days it is kept
     * @return the action
     */
    public UploadPagesArtifact retentionDays(int retentionDays) {
        return set("retention-days", retentionDays);
    }

    /**
     * How many days it is kept; GitHub computes it.
     *
     * @param retentionDays how many days it is kept
     * @return the action
     */
    public UploadPagesArtifact retentionDays(Expr<? extends Number> retentionDays) {
        return set("retention-days", retentionDays);
    }

    /**
     * Whether files whose name begins with a dot are taken.
     *
     * @param includeHiddenFiles whether files whose name begins with a dot are taken
     * @return the action
     */
    public UploadPagesArtifact includeHiddenFiles(boolean includeHiddenFiles) {
        return set("include-hidden-files", includeHiddenFiles);
    }

    /**
     * Whether files whose name begins with a dot are taken; GitHub computes it.
     *
     * @param includeHiddenFiles whether files whose name begins with a dot are taken
     * @return the action
     */
    public UploadPagesArtifact includeHiddenFiles(Expr<Boolean> includeHiddenFiles) {
        return set("include-hidden-files", includeHiddenFiles);
    }

    @Override
    protected UploadPagesArtifact view(UsesStep other) {
        return new UploadPagesArtifact(other);
    }
}
