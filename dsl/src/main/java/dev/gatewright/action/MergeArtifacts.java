package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Makes one artifact of several of the run.
 *
 * <p>Source: the {@code action.yml} of {@code actions/upload-artifact/merge}.
 */
public final class MergeArtifacts extends ActionStep<MergeArtifacts> {

    /** The number of the artifact. */
    public static final Output<String> ARTIFACT_ID = Output.of("artifact-id", String.class);

    /** Where the artifact can be downloaded. */
    public static final Output<String> ARTIFACT_URL = Output.of("artifact-url", String.class);

    /** The SHA-256 of the artifact. */
    public static final Output<String> ARTIFACT_DIGEST = Output.of("artifact-digest", String.class);

    private MergeArtifacts(UsesStep step) {
        super(step);
    }

    /**
     * Makes one artifact of several of the run.
     *
     * @return the action
     */
    public static MergeArtifacts mergeArtifacts() {
        return new MergeArtifacts(Pin.MERGE_ARTIFACTS.step());
    }

    /**
     * The name of the artifact that is made.
     *
     * @param name the name of the artifact that is made
     * @return the action
     */
    public MergeArtifacts name(String name) {
        return set("name", name);
    }

    /**
     * The name of the artifact that is made; GitHub computes it.
     *
     * @param name the name of the artifact that is made
     * @return the action
     */
    public MergeArtifacts name(Expr<?> name) {
        return set("name", name);
    }

    /**
     * The pattern of the names of those that are merged.
     *
     * @param pattern the pattern of the names of those that are merged
     * @return the action
     */
    public MergeArtifacts pattern(String pattern) {
        return set("pattern", pattern);
    }

    /**
     * The pattern of the names of those that are merged; GitHub computes it.
     *
     * @param pattern the pattern of the names of those that are merged
     * @return the action
     */
    public MergeArtifacts pattern(Expr<?> pattern) {
        return set("pattern", pattern);
    }

    /**
     * Whether each keeps a folder of its own.
     *
     * @param separateDirectories whether each keeps a folder of its own
     * @return the action
     */
    public MergeArtifacts separateDirectories(boolean separateDirectories) {
        return set("separate-directories", separateDirectories);
    }

    /**
     * Whether each keeps a folder of its own; GitHub computes it.
     *
     * @param separateDirectories whether each keeps a folder of its own
     * @return the action
     */
    public MergeArtifacts separateDirectories(Expr<Boolean> separateDirectories) {
        return set("separate-directories", separateDirectories);
    }

    /**
     * How many days it is kept, 0 for as many as the repository says.
     *
     * @param retentionDays how many days it is kept, 0 for as many as the repository says
     * @return the action
     */
    public MergeArtifacts retentionDays(int retentionDays) {
        return set("retention-days", retentionDays);
    }

    /**
     * How many days it is kept, 0 for as many as the repository says; GitHub computes it.
     *
     * @param retentionDays how many days it is kept, 0 for as many as the repository says
     * @return the action
     */
    public MergeArtifacts retentionDays(Expr<? extends Number> retentionDays) {
        return set("retention-days", retentionDays);
    }

    /**
     * How hard it is compressed: from 0, not at all, to 9.
     *
     * @param compressionLevel how hard it is compressed: from 0, not at all, to 9
     * @return the action
     */
    public MergeArtifacts compressionLevel(int compressionLevel) {
        return set("compression-level", compressionLevel);
    }

    /**
     * How hard it is compressed: from 0, not at all, to 9; GitHub computes it.
     *
     * @param compressionLevel how hard it is compressed: from 0, not at all, to 9
     * @return the action
     */
    public MergeArtifacts compressionLevel(Expr<? extends Number> compressionLevel) {
        return set("compression-level", compressionLevel);
    }

    /**
     * Whether those that were merged are deleted.
     *
     * @param deleteMerged whether those that were merged are deleted
     * @return the action
     */
    public MergeArtifacts deleteMerged(boolean deleteMerged) {
        return set("delete-merged", deleteMerged);
    }

    /**
     * Whether those that were merged are deleted; GitHub computes it.
     *
     * @param deleteMerged whether those that were merged are deleted
     * @return the action
     */
    public MergeArtifacts deleteMerged(Expr<Boolean> deleteMerged) {
        return set("delete-merged", deleteMerged);
    }

    /**
     * Whether files whose name begins with a dot are taken.
     *
     * @param includeHiddenFiles whether files whose name begins with a dot are taken
     * @return the action
     */
    public MergeArtifacts includeHiddenFiles(boolean includeHiddenFiles) {
        return set("include-hidden-files", includeHiddenFiles);
    }

    /**
     * Whether files whose name begins with a dot are taken; GitHub computes it.
     *
     * @param includeHiddenFiles whether files whose name begins with a dot are taken
     * @return the action
     */
    public MergeArtifacts includeHiddenFiles(Expr<Boolean> includeHiddenFiles) {
        return set("include-hidden-files", includeHiddenFiles);
    }

    @Override
    protected MergeArtifacts view(UsesStep other) {
        return new MergeArtifacts(other);
    }
}
