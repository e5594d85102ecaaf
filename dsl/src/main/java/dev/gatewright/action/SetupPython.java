package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Puts a version of Python on the path.
 *
 * <p>Source: the {@code action.yml} of {@code actions/setup-python}.
 */
public final class SetupPython extends ActionStep<SetupPython> {

    /** The version that was set up. */
    public static final Output<String> PYTHON_VERSION = Output.of("python-version", String.class);

    /** Whether the cache had an entry for the very key. */
    public static final Output<Boolean> CACHE_HIT = Output.of("cache-hit", Boolean.class);

    /** The path of Python's executable. */
    public static final Output<String> PYTHON_PATH = Output.of("python-path", String.class);

    private SetupPython(UsesStep step) {
        super(step);
    }

    /**
     * Puts a version of Python on the path.
     *
     * @return the action
     */
    public static SetupPython setupPython() {
        return new SetupPython(Pin.SETUP_PYTHON.step());
    }

    /**
     * The version, a range of versions, or several of them.
     *
     * @param pythonVersion the version, a range of versions, or several of them
     * @return the action
     */
    public SetupPython pythonVersion(String... pythonVersion) {
        return lines("python-version", pythonVersion);
    }

    /**
     * The version, a range of versions, or several of them, one a line; GitHub computes them.
     *
     * @param pythonVersion the version, a range of versions, or several of them
     * @return the action
     */
    public SetupPython pythonVersion(Expr<?> pythonVersion) {
        return set("python-version", pythonVersion);
    }

    /**
     * The file that names the version.
     *
     * @param pythonVersionFile the file that names the version
     * @return the action
     */
    public SetupPython pythonVersionFile(String pythonVersionFile) {
        return set("python-version-file", pythonVersionFile);
    }

    /**
     * The file that names the version; GitHub computes it.
     *
     * @param pythonVersionFile the file that names the version
     * @return the action
     */
    public SetupPython pythonVersionFile(Expr<?> pythonVersionFile) {
        return set("python-version-file", pythonVersionFile);
    }

    /**
     * The package manager whose downloads are cached: {@code pip}, {@code pipenv} or {@code poetry}.
     *
     * @param cache the package manager whose downloads are cached: {@code pip}, {@code pipenv} or {@code poetry}
     * @return the action
     */
    public SetupPython cache(String cache) {
        return set("cache", cache);
    }

    /**
     * The package manager whose downloads are cached: {@code pip}, {@code pipenv} or {@code poetry}; GitHub computes it.
     *
     * @param cache the package manager whose downloads are cached: {@code pip}, {@code pipenv} or {@code poetry}
     * @return the action
     */
    public SetupPython cache(Expr<?> cache) {
        return set("cache", cache);
    }

    /**
     * The processor that Python is built for.
     *
     * @param architecture the processor that Python is built for
     * @return the action
     */
    public SetupPython architecture(String architecture) {
        return set("architecture", architecture);
    }

    /**
     * The processor that Python is built for; GitHub computes it.
     *
     * @param architecture the processor that Python is built for
     * @return the action
     */
    public SetupPython architecture(Expr<?> architecture) {
        return set("architecture", architecture);
    }

    /**
     * Whether a newer version is looked for when the runner has one that fits.
     *
     * @param checkLatest whether a newer version is looked for when the runner has one that fits
     * @return the action
     */
    public SetupPython checkLatest(boolean checkLatest) {
        return set("check-latest", checkLatest);
    }

    /**
     * Whether a newer version is looked for when the runner has one that fits; GitHub computes it.
     *
     * @param checkLatest whether a newer version is looked for when the runner has one that fits
     * @return the action
     */
    public SetupPython checkLatest(Expr<Boolean> checkLatest) {
        return set("check-latest", checkLatest);
    }

    /**
     * The token that downloads Python.
     *
     * @param token the token that downloads Python
     * @return the action
     */
    public SetupPython token(String token) {
        return set("token", token);
    }

    /**
     * The token that downloads Python; GitHub computes it.
     *
     * @param token the token that downloads Python
     * @return the action
     */
    public SetupPython token(Expr<?> token) {
        return set("token", token);
    }

    /**
     * The files whose hash is the cache's key.
     *
     * @param cacheDependencyPath the files whose hash is the cache's key
     * @return the action
     */
    public SetupPython cacheDependencyPath(String... cacheDependencyPath) {
        return lines("cache-dependency-path", cacheDependencyPath);
    }

    /**
     * The files whose hash is the cache's key, one a line; GitHub computes them.
     *
     * @param cacheDependencyPath the files whose hash is the cache's key
     * @return the action
     */
    public SetupPython cacheDependencyPath(Expr<?> cacheDependencyPath) {
        return set("cache-dependency-path", cacheDependencyPath);
    }

    /**
     * Whether environment variables point to this Python.
     *
     * @param updateEnvironment whether environment variables point to this Python
     * @return the action
     */
    public SetupPython updateEnvironment(boolean updateEnvironment) {
        return set("update-environment", updateEnvironment);
    }

    /**
     * Whether environment variables point to this Python; GitHub computes it.
     *
     * @param updateEnvironment whether environment variables point to this Python
     * @return the action
     */
    public SetupPython updateEnvironment(Expr<Boolean> updateEnvironment) {
        return set("update-environment", updateEnvironment);
    }

    /**
     * Whether a prerelease will do where a range has no release.
     *
     * @param allowPrereleases whether a prerelease will do where a range has no release
     * @return the action
     */
    public SetupPython allowPrereleases(boolean allowPrereleases) {
        return set("allow-prereleases", allowPrereleases);
    }

    /**
     * Whether a prerelease will do where a range has no release; GitHub computes it.
     *
     * @param allowPrereleases whether a prerelease will do where a range has no release
     * @return the action
     */
    public SetupPython allowPrereleases(Expr<Boolean> allowPrereleases) {
        return set("allow-prereleases", allowPrereleases);
    }

    /**
     * Whether it is the build without the global lock.
     *
     * @param freethreaded whether it is the build without the global lock
     * @return the action
     */
    public SetupPython freethreaded(boolean freethreaded) {
        return set("freethreaded", freethreaded);
    }

    /**
     * Whether it is the build without the global lock; GitHub computes it.
     *
     * @param freethreaded whether it is the build without the global lock
     * @return the action
     */
    public SetupPython freethreaded(Expr<Boolean> freethreaded) {
        return set("freethreaded", freethreaded);
    }

    /**
     * The version of pip.
     *
     * @param pipVersion the version of pip
     * @return the action
     */
    public SetupPython pipVersion(String pipVersion) {
        return set("pip-version", pipVersion);
    }

    /**
     * The version of pip; GitHub computes it.
     *
     * @param pipVersion the version of pip
     * @return the action
     */
    public SetupPython pipVersion(Expr<?> pipVersion) {
        return set("pip-version", pipVersion);
    }

    @Override
    protected SetupPython view(UsesStep other) {
        return new SetupPython(other);
    }
}
