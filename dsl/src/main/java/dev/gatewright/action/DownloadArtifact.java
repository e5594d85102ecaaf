package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Gets files that were kept with a run.
 *
 * <p>Source: the {@code action.yml} of {@code actions/download-artifact}.
 */
public final class DownloadArtifact extends ActionStep<DownloadArtifact> {

    /** The folder with the files. */
    public static final Output<String> DOWNLOAD_PATH = Output.of("download-path", String.class);

    private DownloadArtifact(UsesStep step) {
        super(step);
    }

    /**
     * Gets files that were kept with a run.
     *
     * @return the action
     */
    public static DownloadArtifact downloadArtifact() {
        return new DownloadArtifact(Pin.DOWNLOAD_ARTIFACT.step());
    }

    /**
     * Gets an artifact, whose job the step's job then needs; those of all legs into one folder, where it is one
     * {@linkplain Artifact#perLeg per leg}. Files of one name replace each other there; {@code mergeMultiple(false)} gives
     * each leg a folder.
     *
     * @param artifact the artifact
     * @return the action
     */
    public static DownloadArtifact downloadArtifact(Artifact artifact) {
        DownloadArtifact download =
                new DownloadArtifact(Pin.DOWNLOAD_ARTIFACT.step().downloads(artifact));
        return artifact.axes().isEmpty()
                ? download.name(artifact.name())
                : download.pattern(artifact.name() + "-*").mergeMultiple(true);
    }

    /**
     * The name of the artifact, all of them where neither a name nor a pattern is said.
     *
     * @param name the name of the artifact, all of them where neither a name nor a pattern is said
     * @return the action
     */
    public DownloadArtifact name(String name) {
        return set("name", name);
    }

    /**
     * The name of the artifact, all of them where neither a name nor a pattern is said; GitHub computes it.
     *
     * @param name the name of the artifact, all of them where neither a name nor a pattern is said
     * @return the action
     */
    public DownloadArtifact name(Expr<?> name) {
        return set("name", name);
    }

    /**
     * The numbers of the artifacts.
     *
     * @param artifactIds the numbers of the artifacts
     * @return the action
     */
    public DownloadArtifact artifactIds(String... artifactIds) {
        return list("artifact-ids", artifactIds);
    }

    /**
     * The numbers of the artifacts, with commas between them; GitHub computes them.
     *
     * @param artifactIds the numbers of the artifacts
     * @return the action
     */
    public DownloadArtifact artifactIds(Expr<?> artifactIds) {
        return set("artifact-ids", artifactIds);
    }

    /**
     * The folder that they are put into.
     *
     * @param path the folder that they are put into
     * @return the action
     */
    public DownloadArtifact path(String path) {
        return set("path", path);
    }

    /**
     * The folder that they are put into; GitHub computes it.
     *
     * @param path the folder that they are put into
     * @return the action
     */
    public DownloadArtifact path(Expr<?> path) {
        return set("path", path);
    }

    /**
     * The pattern of the names.
     *
     * @param pattern the pattern of the names
     * @return the action
     */
    public DownloadArtifact pattern(String pattern) {
        return set("pattern", pattern);
    }

    /**
     * The pattern of the names; GitHub computes it.
     *
     * @param pattern the pattern of the names
     * @return the action
     */
    public DownloadArtifact pattern(Expr<?> pattern) {
        return set("pattern", pattern);
    }

    /**
     * Whether all go into one folder, or each into its own.
     *
     * @param mergeMultiple whether all go into one folder, or each into its own
     * @return the action
     */
    public DownloadArtifact mergeMultiple(boolean mergeMultiple) {
        return set("merge-multiple", mergeMultiple);
    }

    /**
     * Whether all go into one folder, or each into its own; GitHub computes it.
     *
     * @param mergeMultiple whether all go into one folder, or each into its own
     * @return the action
     */
    public DownloadArtifact mergeMultiple(Expr<Boolean> mergeMultiple) {
        return set("merge-multiple", mergeMultiple);
    }

    /**
     * The token that asks for artifacts of other runs and repositories.
     *
     * @param githubToken the token that asks for artifacts of other runs and repositories
     * @return the action
     */
    public DownloadArtifact githubToken(String githubToken) {
        return set("github-token", githubToken);
    }

    /**
     * The token that asks for artifacts of other runs and repositories; GitHub computes it.
     *
     * @param githubToken the token that asks for artifacts of other runs and repositories
     * @return the action
     */
    public DownloadArtifact githubToken(Expr<?> githubToken) {
        return set("github-token", githubToken);
    }

    /**
     * The repository of that run, as {@code owner/name}.
     *
     * @param repository the repository of that run, as {@code owner/name}
     * @return the action
     */
    public DownloadArtifact repository(String repository) {
        return set("repository", repository);
    }

    /**
     * The repository of that run, as {@code owner/name}; GitHub computes it.
     *
     * @param repository the repository of that run, as {@code owner/name}
     * @return the action
     */
    public DownloadArtifact repository(Expr<?> repository) {
        return set("repository", repository);
    }

    /**
     * The number of that run.
     *
     * @param runId the number of that run
     * @return the action
     */
    public DownloadArtifact runId(String runId) {
        return set("run-id", runId);
    }

    /**
     * The number of that run; GitHub computes it.
     *
     * @param runId the number of that run
     * @return the action
     */
    public DownloadArtifact runId(Expr<?> runId) {
        return set("run-id", runId);
    }

    /**
     * Whether archives are left as they are.
     *
     * @param skipDecompress whether archives are left as they are
     * @return the action
     */
    public DownloadArtifact skipDecompress(boolean skipDecompress) {
        return set("skip-decompress", skipDecompress);
    }

    /**
     * Whether archives are left as they are; GitHub computes it.
     *
     * @param skipDecompress whether archives are left as they are
     * @return the action
     */
    public DownloadArtifact skipDecompress(Expr<Boolean> skipDecompress) {
        return set("skip-decompress", skipDecompress);
    }

    /**
     * What another digest than expected means: {@code ignore}, {@code info}, {@code warn} or {@code error}.
     *
     * @param digestMismatch what another digest than expected means: {@code ignore}, {@code info}, {@code warn} or {@code error}
     * @return the action
     */
    public DownloadArtifact digestMismatch(String digestMismatch) {
        return set("digest-mismatch", digestMismatch);
    }

    /**
     * What another digest than expected means: {@code ignore}, {@code info}, {@code warn} or {@code error}; GitHub computes it.
     *
     * @param digestMismatch what another digest than expected means: {@code ignore}, {@code info}, {@code warn} or {@code error}
     * @return the action
     */
    public DownloadArtifact digestMismatch(Expr<?> digestMismatch) {
        return set("digest-mismatch", digestMismatch);
    }

    @Override
    protected DownloadArtifact view(UsesStep other) {
        return new DownloadArtifact(other);
    }
}
