package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Puts Gradle on the path, caches its home, and checks the wrappers of the repository.
 *
 * <p>Source: the {@code action.yml} of {@code gradle/actions/setup-gradle}.
 */
public final class SetupGradle extends ActionStep<SetupGradle> {

    /** The version that was set up. */
    public static final Output<String> GRADLE_VERSION = Output.of("gradle-version", String.class);

    /** The path of the snapshot of the dependencies. */
    public static final Output<String> DEPENDENCY_GRAPH_FILE = Output.of("dependency-graph-file", String.class);

    /** The address of the build scan. */
    public static final Output<String> BUILD_SCAN_URL = Output.of("build-scan-url", String.class);

    private SetupGradle(UsesStep step) {
        super(step);
    }

    /**
     * Puts Gradle on the path, caches its home, and checks the wrappers of the repository.
     *
     * @return the action
     */
    public static SetupGradle setupGradle() {
        return new SetupGradle(Pin.SETUP_GRADLE.step());
    }

    /**
     * The version that is put on the path, beside the wrapper's.
     *
     * @param gradleVersion the version that is put on the path, beside the wrapper's
     * @return the action
     */
    public SetupGradle gradleVersion(String gradleVersion) {
        return set("gradle-version", gradleVersion);
    }

    /**
     * The version that is put on the path, beside the wrapper's; GitHub computes it.
     *
     * @param gradleVersion the version that is put on the path, beside the wrapper's
     * @return the action
     */
    public SetupGradle gradleVersion(Expr<?> gradleVersion) {
        return set("gradle-version", gradleVersion);
    }

    /**
     * Who keeps the cache: {@code enhanced} or {@code basic}.
     *
     * @param cacheProvider who keeps the cache: {@code enhanced} or {@code basic}
     * @return the action
     */
    public SetupGradle cacheProvider(String cacheProvider) {
        return set("cache-provider", cacheProvider);
    }

    /**
     * Who keeps the cache: {@code enhanced} or {@code basic}; GitHub computes it.
     *
     * @param cacheProvider who keeps the cache: {@code enhanced} or {@code basic}
     * @return the action
     */
    public SetupGradle cacheProvider(Expr<?> cacheProvider) {
        return set("cache-provider", cacheProvider);
    }

    /**
     * Whether nothing is cached.
     *
     * @param cacheDisabled whether nothing is cached
     * @return the action
     */
    public SetupGradle cacheDisabled(boolean cacheDisabled) {
        return set("cache-disabled", cacheDisabled);
    }

    /**
     * Whether nothing is cached; GitHub computes it.
     *
     * @param cacheDisabled whether nothing is cached
     * @return the action
     */
    public SetupGradle cacheDisabled(Expr<Boolean> cacheDisabled) {
        return set("cache-disabled", cacheDisabled);
    }

    /**
     * Whether the cache is read and never written.
     *
     * @param cacheReadOnly whether the cache is read and never written
     * @return the action
     */
    public SetupGradle cacheReadOnly(boolean cacheReadOnly) {
        return set("cache-read-only", cacheReadOnly);
    }

    /**
     * Whether the cache is read and never written; GitHub computes it.
     *
     * @param cacheReadOnly whether the cache is read and never written
     * @return the action
     */
    public SetupGradle cacheReadOnly(Expr<Boolean> cacheReadOnly) {
        return set("cache-read-only", cacheReadOnly);
    }

    /**
     * Whether the cache is written and never read.
     *
     * @param cacheWriteOnly whether the cache is written and never read
     * @return the action
     */
    public SetupGradle cacheWriteOnly(boolean cacheWriteOnly) {
        return set("cache-write-only", cacheWriteOnly);
    }

    /**
     * Whether the cache is written and never read; GitHub computes it.
     *
     * @param cacheWriteOnly whether the cache is written and never read
     * @return the action
     */
    public SetupGradle cacheWriteOnly(Expr<Boolean> cacheWriteOnly) {
        return set("cache-write-only", cacheWriteOnly);
    }

    /**
     * Whether a Gradle home that is there is overwritten by the cache.
     *
     * @param cacheOverwriteExisting whether a Gradle home that is there is overwritten by the cache
     * @return the action
     */
    public SetupGradle cacheOverwriteExisting(boolean cacheOverwriteExisting) {
        return set("cache-overwrite-existing", cacheOverwriteExisting);
    }

    /**
     * Whether a Gradle home that is there is overwritten by the cache; GitHub computes it.
     *
     * @param cacheOverwriteExisting whether a Gradle home that is there is overwritten by the cache
     * @return the action
     */
    public SetupGradle cacheOverwriteExisting(Expr<Boolean> cacheOverwriteExisting) {
        return set("cache-overwrite-existing", cacheOverwriteExisting);
    }

    /**
     * The key that the configuration cache is encrypted with.
     *
     * @param cacheEncryptionKey the key that the configuration cache is encrypted with
     * @return the action
     */
    public SetupGradle cacheEncryptionKey(String cacheEncryptionKey) {
        return set("cache-encryption-key", cacheEncryptionKey);
    }

    /**
     * The key that the configuration cache is encrypted with; GitHub computes it.
     *
     * @param cacheEncryptionKey the key that the configuration cache is encrypted with
     * @return the action
     */
    public SetupGradle cacheEncryptionKey(Expr<?> cacheEncryptionKey) {
        return set("cache-encryption-key", cacheEncryptionKey);
    }

    /**
     * When unused entries are removed before saving: {@code never}, {@code on-success} or {@code always}.
     *
     * @param cacheCleanup when unused entries are removed before saving: {@code never}, {@code on-success} or {@code always}
     * @return the action
     */
    public SetupGradle cacheCleanup(String cacheCleanup) {
        return set("cache-cleanup", cacheCleanup);
    }

    /**
     * When unused entries are removed before saving: {@code never}, {@code on-success} or {@code always}; GitHub computes
     * it.
     *
     * @param cacheCleanup when unused entries are removed before saving: {@code never}, {@code on-success} or {@code always}
     * @return the action
     */
    public SetupGradle cacheCleanup(Expr<?> cacheCleanup) {
        return set("cache-cleanup", cacheCleanup);
    }

    /**
     * The paths of Gradle's home that are cached.
     *
     * @param gradleHomeCacheIncludes the paths of Gradle's home that are cached
     * @return the action
     */
    public SetupGradle gradleHomeCacheIncludes(String... gradleHomeCacheIncludes) {
        return lines("gradle-home-cache-includes", gradleHomeCacheIncludes);
    }

    /**
     * The paths of Gradle's home that are cached, one a line; GitHub computes it.
     *
     * @param gradleHomeCacheIncludes the paths of Gradle's home that are cached
     * @return the action
     */
    public SetupGradle gradleHomeCacheIncludes(Expr<?> gradleHomeCacheIncludes) {
        return set("gradle-home-cache-includes", gradleHomeCacheIncludes);
    }

    /**
     * The paths of Gradle's home that aren't cached.
     *
     * @param gradleHomeCacheExcludes the paths of Gradle's home that aren't cached
     * @return the action
     */
    public SetupGradle gradleHomeCacheExcludes(String... gradleHomeCacheExcludes) {
        return lines("gradle-home-cache-excludes", gradleHomeCacheExcludes);
    }

    /**
     * The paths of Gradle's home that aren't cached, one a line; GitHub computes it.
     *
     * @param gradleHomeCacheExcludes the paths of Gradle's home that aren't cached
     * @return the action
     */
    public SetupGradle gradleHomeCacheExcludes(Expr<?> gradleHomeCacheExcludes) {
        return set("gradle-home-cache-excludes", gradleHomeCacheExcludes);
    }

    /**
     * When builds are summed up on the run's page: {@code never}, {@code always} or {@code on-failure}.
     *
     * @param addJobSummary when builds are summed up on the run's page: {@code never}, {@code always} or {@code on-failure}
     * @return the action
     */
    public SetupGradle addJobSummary(String addJobSummary) {
        return set("add-job-summary", addJobSummary);
    }

    /**
     * When builds are summed up on the run's page: {@code never}, {@code always} or {@code on-failure}; GitHub computes it.
     *
     * @param addJobSummary when builds are summed up on the run's page: {@code never}, {@code always} or {@code on-failure}
     * @return the action
     */
    public SetupGradle addJobSummary(Expr<?> addJobSummary) {
        return set("add-job-summary", addJobSummary);
    }

    /**
     * When builds are summed up in a comment: {@code never}, {@code always} or {@code on-failure}.
     *
     * @param addJobSummaryAsPrComment when builds are summed up in a comment: {@code never}, {@code always} or {@code on-failure}
     * @return the action
     */
    public SetupGradle addJobSummaryAsPrComment(String addJobSummaryAsPrComment) {
        return set("add-job-summary-as-pr-comment", addJobSummaryAsPrComment);
    }

    /**
     * When builds are summed up in a comment: {@code never}, {@code always} or {@code on-failure}; GitHub computes it.
     *
     * @param addJobSummaryAsPrComment when builds are summed up in a comment: {@code never}, {@code always} or {@code on-failure}
     * @return the action
     */
    public SetupGradle addJobSummaryAsPrComment(Expr<?> addJobSummaryAsPrComment) {
        return set("add-job-summary-as-pr-comment", addJobSummaryAsPrComment);
    }

    /**
     * What becomes of a snapshot of the dependencies, such as {@code generate-and-submit}.
     *
     * @param dependencyGraph what becomes of a snapshot of the dependencies, such as {@code generate-and-submit}
     * @return the action
     */
    public SetupGradle dependencyGraph(String dependencyGraph) {
        return set("dependency-graph", dependencyGraph);
    }

    /**
     * What becomes of a snapshot of the dependencies, such as {@code generate-and-submit}; GitHub computes it.
     *
     * @param dependencyGraph what becomes of a snapshot of the dependencies, such as {@code generate-and-submit}
     * @return the action
     */
    public SetupGradle dependencyGraph(Expr<?> dependencyGraph) {
        return set("dependency-graph", dependencyGraph);
    }

    /**
     * The folder of those snapshots.
     *
     * @param dependencyGraphReportDir the folder of those snapshots
     * @return the action
     */
    public SetupGradle dependencyGraphReportDir(String dependencyGraphReportDir) {
        return set("dependency-graph-report-dir", dependencyGraphReportDir);
    }

    /**
     * The folder of those snapshots; GitHub computes it.
     *
     * @param dependencyGraphReportDir the folder of those snapshots
     * @return the action
     */
    public SetupGradle dependencyGraphReportDir(Expr<?> dependencyGraphReportDir) {
        return set("dependency-graph-report-dir", dependencyGraphReportDir);
    }

    /**
     * Whether a snapshot that fails is only a warning.
     *
     * @param dependencyGraphContinueOnFailure whether a snapshot that fails is only a warning
     * @return the action
     */
    public SetupGradle dependencyGraphContinueOnFailure(boolean dependencyGraphContinueOnFailure) {
        return set("dependency-graph-continue-on-failure", dependencyGraphContinueOnFailure);
    }

    /**
     * Whether a snapshot that fails is only a warning; GitHub computes it.
     *
     * @param dependencyGraphContinueOnFailure whether a snapshot that fails is only a warning
     * @return the action
     */
    public SetupGradle dependencyGraphContinueOnFailure(Expr<Boolean> dependencyGraphContinueOnFailure) {
        return set("dependency-graph-continue-on-failure", dependencyGraphContinueOnFailure);
    }

    /**
     * The pattern of projects that aren't in the snapshot.
     *
     * @param dependencyGraphExcludeProjects the pattern of projects that aren't in the snapshot
     * @return the action
     */
    public SetupGradle dependencyGraphExcludeProjects(String dependencyGraphExcludeProjects) {
        return set("dependency-graph-exclude-projects", dependencyGraphExcludeProjects);
    }

    /**
     * The pattern of projects that aren't in the snapshot; GitHub computes it.
     *
     * @param dependencyGraphExcludeProjects the pattern of projects that aren't in the snapshot
     * @return the action
     */
    public SetupGradle dependencyGraphExcludeProjects(Expr<?> dependencyGraphExcludeProjects) {
        return set("dependency-graph-exclude-projects", dependencyGraphExcludeProjects);
    }

    /**
     * The pattern of the only projects in the snapshot.
     *
     * @param dependencyGraphIncludeProjects the pattern of the only projects in the snapshot
     * @return the action
     */
    public SetupGradle dependencyGraphIncludeProjects(String dependencyGraphIncludeProjects) {
        return set("dependency-graph-include-projects", dependencyGraphIncludeProjects);
    }

    /**
     * The pattern of the only projects in the snapshot; GitHub computes it.
     *
     * @param dependencyGraphIncludeProjects the pattern of the only projects in the snapshot
     * @return the action
     */
    public SetupGradle dependencyGraphIncludeProjects(Expr<?> dependencyGraphIncludeProjects) {
        return set("dependency-graph-include-projects", dependencyGraphIncludeProjects);
    }

    /**
     * The pattern of configurations that aren't in the snapshot.
     *
     * @param dependencyGraphExcludeConfigurations the pattern of configurations that aren't in the snapshot
     * @return the action
     */
    public SetupGradle dependencyGraphExcludeConfigurations(String dependencyGraphExcludeConfigurations) {
        return set("dependency-graph-exclude-configurations", dependencyGraphExcludeConfigurations);
    }

    /**
     * The pattern of configurations that aren't in the snapshot; GitHub computes it.
     *
     * @param dependencyGraphExcludeConfigurations the pattern of configurations that aren't in the snapshot
     * @return the action
     */
    public SetupGradle dependencyGraphExcludeConfigurations(Expr<?> dependencyGraphExcludeConfigurations) {
        return set("dependency-graph-exclude-configurations", dependencyGraphExcludeConfigurations);
    }

    /**
     * The pattern of the only configurations in the snapshot.
     *
     * @param dependencyGraphIncludeConfigurations the pattern of the only configurations in the snapshot
     * @return the action
     */
    public SetupGradle dependencyGraphIncludeConfigurations(String dependencyGraphIncludeConfigurations) {
        return set("dependency-graph-include-configurations", dependencyGraphIncludeConfigurations);
    }

    /**
     * The pattern of the only configurations in the snapshot; GitHub computes it.
     *
     * @param dependencyGraphIncludeConfigurations the pattern of the only configurations in the snapshot
     * @return the action
     */
    public SetupGradle dependencyGraphIncludeConfigurations(Expr<?> dependencyGraphIncludeConfigurations) {
        return set("dependency-graph-include-configurations", dependencyGraphIncludeConfigurations);
    }

    /**
     * For how many days its artifacts are kept.
     *
     * @param artifactRetentionDays for how many days its artifacts are kept
     * @return the action
     */
    public SetupGradle artifactRetentionDays(int artifactRetentionDays) {
        return set("artifact-retention-days", artifactRetentionDays);
    }

    /**
     * For how many days its artifacts are kept; GitHub computes it.
     *
     * @param artifactRetentionDays for how many days its artifacts are kept
     * @return the action
     */
    public SetupGradle artifactRetentionDays(Expr<? extends Number> artifactRetentionDays) {
        return set("artifact-retention-days", artifactRetentionDays);
    }

    /**
     * Whether the checksums of wrapper jars are verified.
     *
     * @param validateWrappers whether the checksums of wrapper jars are verified
     * @return the action
     */
    public SetupGradle validateWrappers(boolean validateWrappers) {
        return set("validate-wrappers", validateWrappers);
    }

    /**
     * Whether the checksums of wrapper jars are verified; GitHub computes it.
     *
     * @param validateWrappers whether the checksums of wrapper jars are verified
     * @return the action
     */
    public SetupGradle validateWrappers(Expr<Boolean> validateWrappers) {
        return set("validate-wrappers", validateWrappers);
    }

    /**
     * Whether wrapper jars of snapshots are known too.
     *
     * @param allowSnapshotWrappers whether wrapper jars of snapshots are known too
     * @return the action
     */
    public SetupGradle allowSnapshotWrappers(boolean allowSnapshotWrappers) {
        return set("allow-snapshot-wrappers", allowSnapshotWrappers);
    }

    /**
     * Whether wrapper jars of snapshots are known too; GitHub computes it.
     *
     * @param allowSnapshotWrappers whether wrapper jars of snapshots are known too
     * @return the action
     */
    public SetupGradle allowSnapshotWrappers(Expr<Boolean> allowSnapshotWrappers) {
        return set("allow-snapshot-wrappers", allowSnapshotWrappers);
    }

    /**
     * The token that submits snapshots.
     *
     * @param githubToken the token that submits snapshots
     * @return the action
     */
    public SetupGradle githubToken(String githubToken) {
        return set("github-token", githubToken);
    }

    /**
     * The token that submits snapshots; GitHub computes it.
     *
     * @param githubToken the token that submits snapshots
     * @return the action
     */
    public SetupGradle githubToken(Expr<?> githubToken) {
        return set("github-token", githubToken);
    }

    @Override
    protected SetupGradle view(UsesStep other) {
        return new SetupGradle(other);
    }
}
