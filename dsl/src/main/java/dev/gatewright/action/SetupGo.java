package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Puts a version of Go on the path.
 *
 * <p>Source: the {@code action.yml} of {@code actions/setup-go}.
 */
public final class SetupGo extends ActionStep<SetupGo> {

    /** The version that was set up. */
    public static final Output<String> GO_VERSION = Output.of("go-version", String.class);

    /** Whether the cache had an entry for the very key. */
    public static final Output<Boolean> CACHE_HIT = Output.of("cache-hit", Boolean.class);

    private SetupGo(UsesStep step) {
        super(step);
    }

    /**
     * Puts a version of Go on the path.
     *
     * @return the action
     */
    public static SetupGo setupGo() {
        return new SetupGo(Pin.SETUP_GO.step());
    }

    /**
     * The version, or a range of versions.
     *
     * @param goVersion the version, or a range of versions
     * @return the action
     */
    public SetupGo goVersion(String goVersion) {
        return set("go-version", goVersion);
    }

    /**
     * The version, or a range of versions; GitHub computes it.
     *
     * @param goVersion the version, or a range of versions
     * @return the action
     */
    public SetupGo goVersion(Expr<?> goVersion) {
        return set("go-version", goVersion);
    }

    /**
     * The file that names the version.
     *
     * @param goVersionFile the file that names the version
     * @return the action
     */
    public SetupGo goVersionFile(String goVersionFile) {
        return set("go-version-file", goVersionFile);
    }

    /**
     * The file that names the version; GitHub computes it.
     *
     * @param goVersionFile the file that names the version
     * @return the action
     */
    public SetupGo goVersionFile(Expr<?> goVersionFile) {
        return set("go-version-file", goVersionFile);
    }

    /**
     * Whether a newer version is looked for when the runner has one that fits.
     *
     * @param checkLatest whether a newer version is looked for when the runner has one that fits
     * @return the action
     */
    public SetupGo checkLatest(boolean checkLatest) {
        return set("check-latest", checkLatest);
    }

    /**
     * Whether a newer version is looked for when the runner has one that fits; GitHub computes it.
     *
     * @param checkLatest whether a newer version is looked for when the runner has one that fits
     * @return the action
     */
    public SetupGo checkLatest(Expr<Boolean> checkLatest) {
        return set("check-latest", checkLatest);
    }

    /**
     * The token that downloads Go.
     *
     * @param token the token that downloads Go
     * @return the action
     */
    public SetupGo token(String token) {
        return set("token", token);
    }

    /**
     * The token that downloads Go; GitHub computes it.
     *
     * @param token the token that downloads Go
     * @return the action
     */
    public SetupGo token(Expr<?> token) {
        return set("token", token);
    }

    /**
     * Whether modules and builds are cached.
     *
     * @param cache whether modules and builds are cached
     * @return the action
     */
    public SetupGo cache(boolean cache) {
        return set("cache", cache);
    }

    /**
     * Whether modules and builds are cached; GitHub computes it.
     *
     * @param cache whether modules and builds are cached
     * @return the action
     */
    public SetupGo cache(Expr<Boolean> cache) {
        return set("cache", cache);
    }

    /**
     * The files whose hash is the cache's key.
     *
     * @param cacheDependencyPath the files whose hash is the cache's key
     * @return the action
     */
    public SetupGo cacheDependencyPath(String... cacheDependencyPath) {
        return lines("cache-dependency-path", cacheDependencyPath);
    }

    /**
     * The files whose hash is the cache's key, one a line; GitHub computes them.
     *
     * @param cacheDependencyPath the files whose hash is the cache's key
     * @return the action
     */
    public SetupGo cacheDependencyPath(Expr<?> cacheDependencyPath) {
        return set("cache-dependency-path", cacheDependencyPath);
    }

    /**
     * The processor that Go is built for.
     *
     * @param architecture the processor that Go is built for
     * @return the action
     */
    public SetupGo architecture(String architecture) {
        return set("architecture", architecture);
    }

    /**
     * The processor that Go is built for; GitHub computes it.
     *
     * @param architecture the processor that Go is built for
     * @return the action
     */
    public SetupGo architecture(Expr<?> architecture) {
        return set("architecture", architecture);
    }

    /**
     * The mirror that Go is downloaded from.
     *
     * @param goDownloadBaseUrl the mirror that Go is downloaded from
     * @return the action
     */
    public SetupGo goDownloadBaseUrl(String goDownloadBaseUrl) {
        return set("go-download-base-url", goDownloadBaseUrl);
    }

    /**
     * The mirror that Go is downloaded from; GitHub computes it.
     *
     * @param goDownloadBaseUrl the mirror that Go is downloaded from
     * @return the action
     */
    public SetupGo goDownloadBaseUrl(Expr<?> goDownloadBaseUrl) {
        return set("go-download-base-url", goDownloadBaseUrl);
    }

    @Override
    protected SetupGo view(UsesStep other) {
        return new SetupGo(other);
    }
}
