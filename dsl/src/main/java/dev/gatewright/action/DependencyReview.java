package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Looks at the dependencies that a pull request adds.
 *
 * <p>Source: the {@code action.yml} of {@code actions/dependency-review-action}.
 */
public final class DependencyReview extends ActionStep<DependencyReview> {

    /** The report, in Markdown. */
    public static final Output<String> COMMENT_CONTENT = Output.of("comment-content", String.class);

    /** The dependencies that change, as JSON. */
    public static final Output<String> DEPENDENCY_CHANGES = Output.of("dependency-changes", String.class);

    /** The vulnerable ones among them, as JSON. */
    public static final Output<String> VULNERABLE_CHANGES = Output.of("vulnerable-changes", String.class);

    /** Those whose licence isn't allowed, as JSON. */
    public static final Output<String> INVALID_LICENSE_CHANGES = Output.of("invalid-license-changes", String.class);

    /** Those that are denied, as JSON. */
    public static final Output<String> DENIED_CHANGES = Output.of("denied-changes", String.class);

    private DependencyReview(UsesStep step) {
        super(step);
    }

    /**
     * Looks at the dependencies that a pull request adds.
     *
     * @return the action
     */
    public static DependencyReview dependencyReview() {
        return new DependencyReview(Pin.DEPENDENCY_REVIEW.step());
    }

    /**
     * The token that asks GitHub, the run's own where none is said.
     *
     * @param repoToken the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public DependencyReview repoToken(String repoToken) {
        return set("repo-token", repoToken);
    }

    /**
     * The token that asks GitHub, the run's own where none is said; GitHub computes it.
     *
     * @param repoToken the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public DependencyReview repoToken(Expr<?> repoToken) {
        return set("repo-token", repoToken);
    }

    /**
     * The least severity that fails: {@code low}, {@code moderate}, {@code high} or {@code critical}.
     *
     * @param failOnSeverity the least severity that fails: {@code low}, {@code moderate}, {@code high} or {@code critical}
     * @return the action
     */
    public DependencyReview failOnSeverity(String failOnSeverity) {
        return set("fail-on-severity", failOnSeverity);
    }

    /**
     * The least severity that fails: {@code low}, {@code moderate}, {@code high} or {@code critical}; GitHub computes it.
     *
     * @param failOnSeverity the least severity that fails: {@code low}, {@code moderate}, {@code high} or {@code critical}
     * @return the action
     */
    public DependencyReview failOnSeverity(Expr<?> failOnSeverity) {
        return set("fail-on-severity", failOnSeverity);
    }

    /**
     * What the dependencies that fail are for: {@code runtime}, {@code development}, {@code unknown}.
     *
     * @param failOnScopes what the dependencies that fail are for: {@code runtime}, {@code development}, {@code unknown}
     * @return the action
     */
    public DependencyReview failOnScopes(String... failOnScopes) {
        return list("fail-on-scopes", failOnScopes);
    }

    /**
     * What the dependencies that fail are for: {@code runtime}, {@code development}, {@code unknown}, with commas between them; GitHub computes them.
     *
     * @param failOnScopes what the dependencies that fail are for: {@code runtime}, {@code development}, {@code unknown}
     * @return the action
     */
    public DependencyReview failOnScopes(Expr<?> failOnScopes) {
        return set("fail-on-scopes", failOnScopes);
    }

    /**
     * The ref that is compared with.
     *
     * @param baseRef the ref that is compared with
     * @return the action
     */
    public DependencyReview baseRef(String baseRef) {
        return set("base-ref", baseRef);
    }

    /**
     * The ref that is compared with; GitHub computes it.
     *
     * @param baseRef the ref that is compared with
     * @return the action
     */
    public DependencyReview baseRef(Expr<?> baseRef) {
        return set("base-ref", baseRef);
    }

    /**
     * The ref that is compared.
     *
     * @param headRef the ref that is compared
     * @return the action
     */
    public DependencyReview headRef(String headRef) {
        return set("head-ref", headRef);
    }

    /**
     * The ref that is compared; GitHub computes it.
     *
     * @param headRef the ref that is compared
     * @return the action
     */
    public DependencyReview headRef(Expr<?> headRef) {
        return set("head-ref", headRef);
    }

    /**
     * The file that configures the review.
     *
     * @param configFile the file that configures the review
     * @return the action
     */
    public DependencyReview configFile(String configFile) {
        return set("config-file", configFile);
    }

    /**
     * The file that configures the review; GitHub computes it.
     *
     * @param configFile the file that configures the review
     * @return the action
     */
    public DependencyReview configFile(Expr<?> configFile) {
        return set("config-file", configFile);
    }

    /**
     * The licences that are allowed, and no others.
     *
     * @param allowLicenses the licences that are allowed, and no others
     * @return the action
     */
    public DependencyReview allowLicenses(String... allowLicenses) {
        return list("allow-licenses", allowLicenses);
    }

    /**
     * The licences that are allowed, and no others, with commas between them; GitHub computes them.
     *
     * @param allowLicenses the licences that are allowed, and no others
     * @return the action
     */
    public DependencyReview allowLicenses(Expr<?> allowLicenses) {
        return set("allow-licenses", allowLicenses);
    }

    /**
     * The licences that are not allowed.
     *
     * @param denyLicenses the licences that are not allowed
     * @return the action
     */
    public DependencyReview denyLicenses(String... denyLicenses) {
        return list("deny-licenses", denyLicenses);
    }

    /**
     * The licences that are not allowed, with commas between them; GitHub computes them.
     *
     * @param denyLicenses the licences that are not allowed
     * @return the action
     */
    public DependencyReview denyLicenses(Expr<?> denyLicenses) {
        return set("deny-licenses", denyLicenses);
    }

    /**
     * The packages whose licence doesn't matter, as package URLs.
     *
     * @param allowDependenciesLicenses the packages whose licence doesn't matter, as package URLs
     * @return the action
     */
    public DependencyReview allowDependenciesLicenses(String... allowDependenciesLicenses) {
        return list("allow-dependencies-licenses", allowDependenciesLicenses);
    }

    /**
     * The packages whose licence doesn't matter, as package URLs, with commas between them; GitHub computes them.
     *
     * @param allowDependenciesLicenses the packages whose licence doesn't matter, as package URLs
     * @return the action
     */
    public DependencyReview allowDependenciesLicenses(Expr<?> allowDependenciesLicenses) {
        return set("allow-dependencies-licenses", allowDependenciesLicenses);
    }

    /**
     * The advisories that are let through.
     *
     * @param allowGhsas the advisories that are let through
     * @return the action
     */
    public DependencyReview allowGhsas(String... allowGhsas) {
        return list("allow-ghsas", allowGhsas);
    }

    /**
     * The advisories that are let through, with commas between them; GitHub computes them.
     *
     * @param allowGhsas the advisories that are let through
     * @return the action
     */
    public DependencyReview allowGhsas(Expr<?> allowGhsas) {
        return set("allow-ghsas", allowGhsas);
    }

    /**
     * The token that gets the configuration from another repository.
     *
     * @param externalRepoToken the token that gets the configuration from another repository
     * @return the action
     */
    public DependencyReview externalRepoToken(String externalRepoToken) {
        return set("external-repo-token", externalRepoToken);
    }

    /**
     * The token that gets the configuration from another repository; GitHub computes it.
     *
     * @param externalRepoToken the token that gets the configuration from another repository
     * @return the action
     */
    public DependencyReview externalRepoToken(Expr<?> externalRepoToken) {
        return set("external-repo-token", externalRepoToken);
    }

    /**
     * Whether licences are looked at.
     *
     * @param licenseCheck whether licences are looked at
     * @return the action
     */
    public DependencyReview licenseCheck(boolean licenseCheck) {
        return set("license-check", licenseCheck);
    }

    /**
     * Whether licences are looked at; GitHub computes it.
     *
     * @param licenseCheck whether licences are looked at
     * @return the action
     */
    public DependencyReview licenseCheck(Expr<Boolean> licenseCheck) {
        return set("license-check", licenseCheck);
    }

    /**
     * Whether vulnerabilities are looked at.
     *
     * @param vulnerabilityCheck whether vulnerabilities are looked at
     * @return the action
     */
    public DependencyReview vulnerabilityCheck(boolean vulnerabilityCheck) {
        return set("vulnerability-check", vulnerabilityCheck);
    }

    /**
     * Whether vulnerabilities are looked at; GitHub computes it.
     *
     * @param vulnerabilityCheck whether vulnerabilities are looked at
     * @return the action
     */
    public DependencyReview vulnerabilityCheck(Expr<Boolean> vulnerabilityCheck) {
        return set("vulnerability-check", vulnerabilityCheck);
    }

    /**
     * When the report becomes a comment of the pull request: {@code always}, {@code on-failure} or {@code never}.
     *
     * @param commentSummaryInPr when the report becomes a comment of the pull request: {@code always}, {@code on-failure} or {@code never}
     * @return the action
     */
    public DependencyReview commentSummaryInPr(String commentSummaryInPr) {
        return set("comment-summary-in-pr", commentSummaryInPr);
    }

    /**
     * When the report becomes a comment of the pull request: {@code always}, {@code on-failure} or {@code never}; GitHub computes it.
     *
     * @param commentSummaryInPr when the report becomes a comment of the pull request: {@code always}, {@code on-failure} or {@code never}
     * @return the action
     */
    public DependencyReview commentSummaryInPr(Expr<?> commentSummaryInPr) {
        return set("comment-summary-in-pr", commentSummaryInPr);
    }

    /**
     * The packages that are denied, as package URLs.
     *
     * @param denyPackages the packages that are denied, as package URLs
     * @return the action
     */
    public DependencyReview denyPackages(String... denyPackages) {
        return list("deny-packages", denyPackages);
    }

    /**
     * The packages that are denied, as package URLs, with commas between them; GitHub computes them.
     *
     * @param denyPackages the packages that are denied, as package URLs
     * @return the action
     */
    public DependencyReview denyPackages(Expr<?> denyPackages) {
        return set("deny-packages", denyPackages);
    }

    /**
     * The groups of packages that are denied, as package URLs.
     *
     * @param denyGroups the groups of packages that are denied, as package URLs
     * @return the action
     */
    public DependencyReview denyGroups(String... denyGroups) {
        return list("deny-groups", denyGroups);
    }

    /**
     * The groups of packages that are denied, as package URLs, with commas between them; GitHub computes them.
     *
     * @param denyGroups the groups of packages that are denied, as package URLs
     * @return the action
     */
    public DependencyReview denyGroups(Expr<?> denyGroups) {
        return set("deny-groups", denyGroups);
    }

    /**
     * Whether it tries again while snapshots of dependencies are missing.
     *
     * @param retryOnSnapshotWarnings whether it tries again while snapshots of dependencies are missing
     * @return the action
     */
    public DependencyReview retryOnSnapshotWarnings(boolean retryOnSnapshotWarnings) {
        return set("retry-on-snapshot-warnings", retryOnSnapshotWarnings);
    }

    /**
     * Whether it tries again while snapshots of dependencies are missing; GitHub computes it.
     *
     * @param retryOnSnapshotWarnings whether it tries again while snapshots of dependencies are missing
     * @return the action
     */
    public DependencyReview retryOnSnapshotWarnings(Expr<Boolean> retryOnSnapshotWarnings) {
        return set("retry-on-snapshot-warnings", retryOnSnapshotWarnings);
    }

    /**
     * How many seconds it tries.
     *
     * @param retryOnSnapshotWarningsTimeout how many seconds it tries
     * @return the action
     */
    public DependencyReview retryOnSnapshotWarningsTimeout(int retryOnSnapshotWarningsTimeout) {
        return set("retry-on-snapshot-warnings-timeout", retryOnSnapshotWarningsTimeout);
    }

    /**
     * How many seconds it tries; GitHub computes it.
     *
     * @param retryOnSnapshotWarningsTimeout how many seconds it tries
     * @return the action
     */
    public DependencyReview retryOnSnapshotWarningsTimeout(Expr<? extends Number> retryOnSnapshotWarningsTimeout) {
        return set("retry-on-snapshot-warnings-timeout", retryOnSnapshotWarningsTimeout);
    }

    /**
     * Whether it only warns.
     *
     * @param warnOnly whether it only warns
     * @return the action
     */
    public DependencyReview warnOnly(boolean warnOnly) {
        return set("warn-only", warnOnly);
    }

    /**
     * Whether it only warns; GitHub computes it.
     *
     * @param warnOnly whether it only warns
     * @return the action
     */
    public DependencyReview warnOnly(Expr<Boolean> warnOnly) {
        return set("warn-only", warnOnly);
    }

    /**
     * Whether the report has OpenSSF's scores.
     *
     * @param showOpenssfScorecard whether the report has OpenSSF's scores
     * @return the action
     */
    public DependencyReview showOpenssfScorecard(boolean showOpenssfScorecard) {
        return set("show-openssf-scorecard", showOpenssfScorecard);
    }

    /**
     * Whether the report has OpenSSF's scores; GitHub computes it.
     *
     * @param showOpenssfScorecard whether the report has OpenSSF's scores
     * @return the action
     */
    public DependencyReview showOpenssfScorecard(Expr<Boolean> showOpenssfScorecard) {
        return set("show-openssf-scorecard", showOpenssfScorecard);
    }

    /**
     * The score below which it warns.
     *
     * @param warnOnOpenssfScorecardLevel the score below which it warns
     * @return the action
     */
    public DependencyReview warnOnOpenssfScorecardLevel(int warnOnOpenssfScorecardLevel) {
        return set("warn-on-openssf-scorecard-level", warnOnOpenssfScorecardLevel);
    }

    /**
     * The score below which it warns; GitHub computes it.
     *
     * @param warnOnOpenssfScorecardLevel the score below which it warns
     * @return the action
     */
    public DependencyReview warnOnOpenssfScorecardLevel(Expr<? extends Number> warnOnOpenssfScorecardLevel) {
        return set("warn-on-openssf-scorecard-level", warnOnOpenssfScorecardLevel);
    }

    /**
     * Whether the report says which version is mended.
     *
     * @param showPatchedVersions whether the report says which version is mended
     * @return the action
     */
    public DependencyReview showPatchedVersions(boolean showPatchedVersions) {
        return set("show-patched-versions", showPatchedVersions);
    }

    /**
     * Whether the report says which version is mended; GitHub computes it.
     *
     * @param showPatchedVersions whether the report says which version is mended
     * @return the action
     */
    public DependencyReview showPatchedVersions(Expr<Boolean> showPatchedVersions) {
        return set("show-patched-versions", showPatchedVersions);
    }

    @Override
    protected DependencyReview view(UsesStep other) {
        return new DependencyReview(other);
    }
}
