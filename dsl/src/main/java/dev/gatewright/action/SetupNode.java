package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Puts a version of Node.js on the path.
 *
 * <p>Source: the {@code action.yml} of {@code actions/setup-node}.
 */
public final class SetupNode extends ActionStep<SetupNode> {

    /** Whether the cache had an entry for the very key. */
    public static final Output<Boolean> CACHE_HIT = Output.of("cache-hit", Boolean.class);

    /** The key of the cache. */
    public static final Output<String> CACHE_PRIMARY_KEY = Output.of("cache-primary-key", String.class);

    /** The key of the entry that was restored. */
    public static final Output<String> CACHE_MATCHED_KEY = Output.of("cache-matched-key", String.class);

    /** The version that was set up. */
    public static final Output<String> NODE_VERSION = Output.of("node-version", String.class);

    private SetupNode(UsesStep step) {
        super(step);
    }

    /**
     * Puts a version of Node.js on the path.
     *
     * @return the action
     */
    public static SetupNode setupNode() {
        return new SetupNode(Pin.SETUP_NODE.step());
    }

    /**
     * The version, or a range of versions.
     *
     * @param nodeVersion the version, or a range of versions
     * @return the action
     */
    public SetupNode nodeVersion(String nodeVersion) {
        return set("node-version", nodeVersion);
    }

    /**
     * The version, or a range of versions; GitHub computes it.
     *
     * @param nodeVersion the version, or a range of versions
     * @return the action
     */
    public SetupNode nodeVersion(Expr<?> nodeVersion) {
        return set("node-version", nodeVersion);
    }

    /**
     * The file that names the version.
     *
     * @param nodeVersionFile the file that names the version
     * @return the action
     */
    public SetupNode nodeVersionFile(String nodeVersionFile) {
        return set("node-version-file", nodeVersionFile);
    }

    /**
     * The file that names the version; GitHub computes it.
     *
     * @param nodeVersionFile the file that names the version
     * @return the action
     */
    public SetupNode nodeVersionFile(Expr<?> nodeVersionFile) {
        return set("node-version-file", nodeVersionFile);
    }

    /**
     * The processor that Node.js is built for.
     *
     * @param architecture the processor that Node.js is built for
     * @return the action
     */
    public SetupNode architecture(String architecture) {
        return set("architecture", architecture);
    }

    /**
     * The processor that Node.js is built for; GitHub computes it.
     *
     * @param architecture the processor that Node.js is built for
     * @return the action
     */
    public SetupNode architecture(Expr<?> architecture) {
        return set("architecture", architecture);
    }

    /**
     * Whether a newer version is looked for when the runner has one that fits.
     *
     * @param checkLatest whether a newer version is looked for when the runner has one that fits
     * @return the action
     */
    public SetupNode checkLatest(boolean checkLatest) {
        return set("check-latest", checkLatest);
    }

    /**
     * Whether a newer version is looked for when the runner has one that fits; GitHub computes it.
     *
     * @param checkLatest whether a newer version is looked for when the runner has one that fits
     * @return the action
     */
    public SetupNode checkLatest(Expr<Boolean> checkLatest) {
        return set("check-latest", checkLatest);
    }

    /**
     * The registry that packages are published to.
     *
     * @param registryUrl the registry that packages are published to
     * @return the action
     */
    public SetupNode registryUrl(String registryUrl) {
        return set("registry-url", registryUrl);
    }

    /**
     * The registry that packages are published to; GitHub computes it.
     *
     * @param registryUrl the registry that packages are published to
     * @return the action
     */
    public SetupNode registryUrl(Expr<?> registryUrl) {
        return set("registry-url", registryUrl);
    }

    /**
     * The scope of that registry's packages.
     *
     * @param scope the scope of that registry's packages
     * @return the action
     */
    public SetupNode scope(String scope) {
        return set("scope", scope);
    }

    /**
     * The scope of that registry's packages; GitHub computes it.
     *
     * @param scope the scope of that registry's packages
     * @return the action
     */
    public SetupNode scope(Expr<?> scope) {
        return set("scope", scope);
    }

    /**
     * The token that downloads Node.js.
     *
     * @param token the token that downloads Node.js
     * @return the action
     */
    public SetupNode token(String token) {
        return set("token", token);
    }

    /**
     * The token that downloads Node.js; GitHub computes it.
     *
     * @param token the token that downloads Node.js
     * @return the action
     */
    public SetupNode token(Expr<?> token) {
        return set("token", token);
    }

    /**
     * The package manager whose downloads are cached: {@code npm}, {@code yarn} or {@code pnpm}.
     *
     * @param cache the package manager whose downloads are cached: {@code npm}, {@code yarn} or {@code pnpm}
     * @return the action
     */
    public SetupNode cache(String cache) {
        return set("cache", cache);
    }

    /**
     * The package manager whose downloads are cached: {@code npm}, {@code yarn} or {@code pnpm}; GitHub computes it.
     *
     * @param cache the package manager whose downloads are cached: {@code npm}, {@code yarn} or {@code pnpm}
     * @return the action
     */
    public SetupNode cache(Expr<?> cache) {
        return set("cache", cache);
    }

    /**
     * Whether downloads are cached when {@code package.json} names the package manager.
     *
     * @param packageManagerCache whether downloads are cached when {@code package.json} names the package manager
     * @return the action
     */
    public SetupNode packageManagerCache(boolean packageManagerCache) {
        return set("package-manager-cache", packageManagerCache);
    }

    /**
     * Whether downloads are cached when {@code package.json} names the package manager; GitHub computes it.
     *
     * @param packageManagerCache whether downloads are cached when {@code package.json} names the package manager
     * @return the action
     */
    public SetupNode packageManagerCache(Expr<Boolean> packageManagerCache) {
        return set("package-manager-cache", packageManagerCache);
    }

    /**
     * The files whose hash is the cache's key.
     *
     * @param cacheDependencyPath the files whose hash is the cache's key
     * @return the action
     */
    public SetupNode cacheDependencyPath(String... cacheDependencyPath) {
        return lines("cache-dependency-path", cacheDependencyPath);
    }

    /**
     * The files whose hash is the cache's key, one a line; GitHub computes them.
     *
     * @param cacheDependencyPath the files whose hash is the cache's key
     * @return the action
     */
    public SetupNode cacheDependencyPath(Expr<?> cacheDependencyPath) {
        return set("cache-dependency-path", cacheDependencyPath);
    }

    /**
     * The mirror that Node.js is downloaded from.
     *
     * @param mirror the mirror that Node.js is downloaded from
     * @return the action
     */
    public SetupNode mirror(String mirror) {
        return set("mirror", mirror);
    }

    /**
     * The mirror that Node.js is downloaded from; GitHub computes it.
     *
     * @param mirror the mirror that Node.js is downloaded from
     * @return the action
     */
    public SetupNode mirror(Expr<?> mirror) {
        return set("mirror", mirror);
    }

    /**
     * The token for that mirror.
     *
     * @param mirrorToken the token for that mirror
     * @return the action
     */
    public SetupNode mirrorToken(String mirrorToken) {
        return set("mirror-token", mirrorToken);
    }

    /**
     * The token for that mirror; GitHub computes it.
     *
     * @param mirrorToken the token for that mirror
     * @return the action
     */
    public SetupNode mirrorToken(Expr<?> mirrorToken) {
        return set("mirror-token", mirrorToken);
    }

    @Override
    protected SetupNode view(UsesStep other) {
        return new SetupNode(other);
    }
}
