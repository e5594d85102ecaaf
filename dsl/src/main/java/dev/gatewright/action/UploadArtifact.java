package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Keeps files with the run.
 *
 * <p>Source: the {@code action.yml} of {@code actions/upload-artifact}.
 */
public final class UploadArtifact extends ActionStep<UploadArtifact> {

    /** The number of the artifact. */
    public static final Output<String> ARTIFACT_ID = Output.of("artifact-id", String.class);

    /** Where the artifact can be downloaded. */
    public static final Output<String> ARTIFACT_URL = Output.of("artifact-url", String.class);

    /** The SHA-256 of the artifact. */
    public static final Output<String> ARTIFACT_DIGEST = Output.of("artifact-digest", String.class);

    private UploadArtifact(UsesStep step) {
        super(step);
    }

    /**
     * Keeps files with the run.
     *
     * @return the action
     */
    public static UploadArtifact uploadArtifact() {
        return new UploadArtifact(Pin.UPLOAD_ARTIFACT.step());
    }

    /**
     * Keeps an artifact; each leg of a matrix under a name of its own, where it is one {@linkplain Artifact#perLeg per leg}.
     *
     * @param artifact the artifact
     * @return the action
     */
    public static UploadArtifact uploadArtifact(Artifact artifact) {
        UploadArtifact upload = new UploadArtifact(Pin.UPLOAD_ARTIFACT.step().uploads(artifact));
        return artifact.axes().isEmpty() ? upload.name(artifact.name()) : upload.name(ArtifactName.of(artifact));
    }

    /**
     * The name of the artifact.
     *
     * @param name the name of the artifact
     * @return the action
     */
    public UploadArtifact name(String name) {
        return set("name", name);
    }

    /**
     * The name of the artifact; GitHub computes it.
     *
     * @param name the name of the artifact
     * @return the action
     */
    public UploadArtifact name(Expr<?> name) {
        return set("name", name);
    }

    /**
     * The files and folders, and patterns of them; {@code !} leaves one out.
     *
     * @param path the files and folders, and patterns of them; {@code !} leaves one out
     * @return the action
     */
    public UploadArtifact path(String... path) {
        return lines("path", path);
    }

    /**
     * The files and folders, and patterns of them; {@code !} leaves one out, one a line; GitHub computes them.
     *
     * @param path the files and folders, and patterns of them; {@code !} leaves one out
     * @return the action
     */
    public UploadArtifact path(Expr<?> path) {
        return set("path", path);
    }

    /**
     * What no file at all means: {@code warn}, {@code error} or {@code ignore}.
     *
     * @param ifNoFilesFound what no file at all means: {@code warn}, {@code error} or {@code ignore}
     * @return the action
     */
    public UploadArtifact ifNoFilesFound(String ifNoFilesFound) {
        return set("if-no-files-found", ifNoFilesFound);
    }

    /**
     * What no file at all means: {@code warn}, {@code error} or {@code ignore}; GitHub computes it.
     *
     * @param ifNoFilesFound what no file at all means: {@code warn}, {@code error} or {@code ignore}
     * @return the action
     */
    public UploadArtifact ifNoFilesFound(Expr<?> ifNoFilesFound) {
        return set("if-no-files-found", ifNoFilesFound);
    }

    /**
     * How many days it is kept, 0 for as many as the repository says.
     *
     * @param retentionDays how many days it is kept, 0 for as many as the repository says
     * @return the action
     */
    public UploadArtifact retentionDays(int retentionDays) {
        return set("retention-days", retentionDays);
    }

    /**
     * How many days it is kept, 0 for as many as the repository says; GitHub computes it.
     *
     * @param retentionDays how many days it is kept, 0 for as many as the repository says
     * @return the action
     */
    public UploadArtifact retentionDays(Expr<? extends Number> retentionDays) {
        return set("retention-days", retentionDays);
    }

    /**
     * How hard it is compressed: from 0, not at all, to 9.
     *
     * @param compressionLevel how hard it is compressed: from 0, not at all, to 9
     * @return the action
     */
    public UploadArtifact compressionLevel(int compressionLevel) {
        return set("compression-level", compressionLevel);
    }

    /**
     * How hard it is compressed: from 0, not at all, to 9; GitHub computes it.
     *
     * @param compressionLevel how hard it is compressed: from 0, not at all, to 9
     * @return the action
     */
    public UploadArtifact compressionLevel(Expr<? extends Number> compressionLevel) {
        return set("compression-level", compressionLevel);
    }

    /**
     * Whether an artifact of that name is replaced.
     *
     * @param overwrite whether an artifact of that name is replaced
     * @return the action
     */
    public UploadArtifact overwrite(boolean overwrite) {
        return set("overwrite", overwrite);
    }

    /**
     * Whether an artifact of that name is replaced; GitHub computes it.
     *
     * @param overwrite whether an artifact of that name is replaced
     * @return the action
     */
    public UploadArtifact overwrite(Expr<Boolean> overwrite) {
        return set("overwrite", overwrite);
    }

    /**
     * Whether files whose name begins with a dot are taken.
     *
     * @param includeHiddenFiles whether files whose name begins with a dot are taken
     * @return the action
     */
    public UploadArtifact includeHiddenFiles(boolean includeHiddenFiles) {
        return set("include-hidden-files", includeHiddenFiles);
    }

    /**
     * Whether files whose name begins with a dot are taken; GitHub computes it.
     *
     * @param includeHiddenFiles whether files whose name begins with a dot are taken
     * @return the action
     */
    public UploadArtifact includeHiddenFiles(Expr<Boolean> includeHiddenFiles) {
        return set("include-hidden-files", includeHiddenFiles);
    }

    /**
     * Whether it is a ZIP file, or the one file as it is.
     *
     * @param archive whether it is a ZIP file, or the one file as it is
     * @return the action
     */
    public UploadArtifact archive(boolean archive) {
        return set("archive", archive);
    }

    /**
     * Whether it is a ZIP file, or the one file as it is; GitHub computes it.
     *
     * @param archive whether it is a ZIP file, or the one file as it is
     * @return the action
     */
    public UploadArtifact archive(Expr<Boolean> archive) {
        return set("archive", archive);
    }

    @Override
    protected UploadArtifact view(UsesStep other) {
        return new UploadArtifact(other);
    }
}
