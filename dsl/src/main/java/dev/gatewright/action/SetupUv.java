package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Puts uv on the path, Python's package manager, with its cache.
 *
 * <p>Source: the {@code action.yml} of {@code astral-sh/setup-uv}.
 */
public final class SetupUv extends ActionStep<SetupUv> {

    /** The version that was set up. */
    public static final Output<String> UV_VERSION = Output.of("uv-version", String.class);

    /** The path of uv. */
    public static final Output<String> UV_PATH = Output.of("uv-path", String.class);

    /** The path of uvx. */
    public static final Output<String> UVX_PATH = Output.of("uvx-path", String.class);

    /** Whether the cache had an entry for the very key. */
    public static final Output<Boolean> CACHE_HIT = Output.of("cache-hit", Boolean.class);

    /** The cache's key. */
    public static final Output<String> CACHE_KEY = Output.of("cache-key", String.class);

    /** The folder of the virtual environment. */
    public static final Output<String> VENV = Output.of("venv", String.class);

    /** The version of Python. */
    public static final Output<String> PYTHON_VERSION = Output.of("python-version", String.class);

    /** Whether the cache had the Pythons. */
    public static final Output<Boolean> PYTHON_CACHE_HIT = Output.of("python-cache-hit", Boolean.class);

    private SetupUv(UsesStep step) {
        super(step);
    }

    /**
     * Puts uv on the path, Python's package manager, with its cache.
     *
     * @return the action
     */
    public static SetupUv setupUv() {
        return new SetupUv(Pin.SETUP_UV.step());
    }

    /**
     * The version of uv, or a range of versions.
     *
     * @param version the version of uv, or a range of versions
     * @return the action
     */
    public SetupUv version(String version) {
        return set("version", version);
    }

    /**
     * The version of uv, or a range of versions; GitHub computes it.
     *
     * @param version the version of uv, or a range of versions
     * @return the action
     */
    public SetupUv version(Expr<?> version) {
        return set("version", version);
    }

    /**
     * The file that names the version of uv.
     *
     * @param versionFile the file that names the version of uv
     * @return the action
     */
    public SetupUv versionFile(String versionFile) {
        return set("version-file", versionFile);
    }

    /**
     * The file that names the version of uv; GitHub computes it.
     *
     * @param versionFile the file that names the version of uv
     * @return the action
     */
    public SetupUv versionFile(Expr<?> versionFile) {
        return set("version-file", versionFile);
    }

    /**
     * The version of Python that uv takes.
     *
     * @param pythonVersion the version of Python that uv takes
     * @return the action
     */
    public SetupUv pythonVersion(String pythonVersion) {
        return set("python-version", pythonVersion);
    }

    /**
     * The version of Python that uv takes; GitHub computes it.
     *
     * @param pythonVersion the version of Python that uv takes
     * @return the action
     */
    public SetupUv pythonVersion(Expr<?> pythonVersion) {
        return set("python-version", pythonVersion);
    }

    /**
     * Whether a virtual environment is made and active in later steps.
     *
     * @param activateEnvironment whether a virtual environment is made and active in later steps
     * @return the action
     */
    public SetupUv activateEnvironment(boolean activateEnvironment) {
        return set("activate-environment", activateEnvironment);
    }

    /**
     * Whether a virtual environment is made and active in later steps; GitHub computes it.
     *
     * @param activateEnvironment whether a virtual environment is made and active in later steps
     * @return the action
     */
    public SetupUv activateEnvironment(Expr<Boolean> activateEnvironment) {
        return set("activate-environment", activateEnvironment);
    }

    /**
     * The folder of that environment.
     *
     * @param venvPath the folder of that environment
     * @return the action
     */
    public SetupUv venvPath(String venvPath) {
        return set("venv-path", venvPath);
    }

    /**
     * The folder of that environment; GitHub computes it.
     *
     * @param venvPath the folder of that environment
     * @return the action
     */
    public SetupUv venvPath(Expr<?> venvPath) {
        return set("venv-path", venvPath);
    }

    /**
     * Whether that environment is made without looking for a project.
     *
     * @param noProject whether that environment is made without looking for a project
     * @return the action
     */
    public SetupUv noProject(boolean noProject) {
        return set("no-project", noProject);
    }

    /**
     * Whether that environment is made without looking for a project; GitHub computes it.
     *
     * @param noProject whether that environment is made without looking for a project
     * @return the action
     */
    public SetupUv noProject(Expr<Boolean> noProject) {
        return set("no-project", noProject);
    }

    /**
     * The folder whose files count.
     *
     * @param workingDirectory the folder whose files count
     * @return the action
     */
    public SetupUv workingDirectory(String workingDirectory) {
        return set("working-directory", workingDirectory);
    }

    /**
     * The folder whose files count; GitHub computes it.
     *
     * @param workingDirectory the folder whose files count
     * @return the action
     */
    public SetupUv workingDirectory(Expr<?> workingDirectory) {
        return set("working-directory", workingDirectory);
    }

    /**
     * The checksum that the download of uv must have.
     *
     * @param checksum the checksum that the download of uv must have
     * @return the action
     */
    public SetupUv checksum(String checksum) {
        return set("checksum", checksum);
    }

    /**
     * The checksum that the download of uv must have; GitHub computes it.
     *
     * @param checksum the checksum that the download of uv must have
     * @return the action
     */
    public SetupUv checksum(Expr<?> checksum) {
        return set("checksum", checksum);
    }

    /**
     * The token that downloads uv.
     *
     * @param githubToken the token that downloads uv
     * @return the action
     */
    public SetupUv githubToken(String githubToken) {
        return set("github-token", githubToken);
    }

    /**
     * The token that downloads uv; GitHub computes it.
     *
     * @param githubToken the token that downloads uv
     * @return the action
     */
    public SetupUv githubToken(Expr<?> githubToken) {
        return set("github-token", githubToken);
    }

    /**
     * Whether uv's cache is kept: {@code auto}, {@code true} or {@code false}.
     *
     * @param enableCache whether uv's cache is kept: {@code auto}, {@code true} or {@code false}
     * @return the action
     */
    public SetupUv enableCache(String enableCache) {
        return set("enable-cache", enableCache);
    }

    /**
     * Whether uv's cache is kept: {@code auto}, {@code true} or {@code false}; GitHub computes it.
     *
     * @param enableCache whether uv's cache is kept: {@code auto}, {@code true} or {@code false}
     * @return the action
     */
    public SetupUv enableCache(Expr<?> enableCache) {
        return set("enable-cache", enableCache);
    }

    /**
     * The files that the cache's key is made of.
     *
     * @param cacheDependencyGlob the files that the cache's key is made of
     * @return the action
     */
    public SetupUv cacheDependencyGlob(String... cacheDependencyGlob) {
        return lines("cache-dependency-glob", cacheDependencyGlob);
    }

    /**
     * The files that the cache's key is made of, one a line; GitHub computes it.
     *
     * @param cacheDependencyGlob the files that the cache's key is made of
     * @return the action
     */
    public SetupUv cacheDependencyGlob(Expr<?> cacheDependencyGlob) {
        return set("cache-dependency-glob", cacheDependencyGlob);
    }

    /**
     * Whether the cache is read.
     *
     * @param restoreCache whether the cache is read
     * @return the action
     */
    public SetupUv restoreCache(boolean restoreCache) {
        return set("restore-cache", restoreCache);
    }

    /**
     * Whether the cache is read; GitHub computes it.
     *
     * @param restoreCache whether the cache is read
     * @return the action
     */
    public SetupUv restoreCache(Expr<Boolean> restoreCache) {
        return set("restore-cache", restoreCache);
    }

    /**
     * Whether the cache is written.
     *
     * @param saveCache whether the cache is written
     * @return the action
     */
    public SetupUv saveCache(boolean saveCache) {
        return set("save-cache", saveCache);
    }

    /**
     * Whether the cache is written; GitHub computes it.
     *
     * @param saveCache whether the cache is written
     * @return the action
     */
    public SetupUv saveCache(Expr<Boolean> saveCache) {
        return set("save-cache", saveCache);
    }

    /**
     * What the cache's key ends with.
     *
     * @param cacheSuffix what the cache's key ends with
     * @return the action
     */
    public SetupUv cacheSuffix(String cacheSuffix) {
        return set("cache-suffix", cacheSuffix);
    }

    /**
     * What the cache's key ends with; GitHub computes it.
     *
     * @param cacheSuffix what the cache's key ends with
     * @return the action
     */
    public SetupUv cacheSuffix(Expr<?> cacheSuffix) {
        return set("cache-suffix", cacheSuffix);
    }

    /**
     * The folder of the cache.
     *
     * @param cacheLocalPath the folder of the cache
     * @return the action
     */
    public SetupUv cacheLocalPath(String cacheLocalPath) {
        return set("cache-local-path", cacheLocalPath);
    }

    /**
     * The folder of the cache; GitHub computes it.
     *
     * @param cacheLocalPath the folder of the cache
     * @return the action
     */
    public SetupUv cacheLocalPath(Expr<?> cacheLocalPath) {
        return set("cache-local-path", cacheLocalPath);
    }

    /**
     * Whether the cache is pruned before it is saved.
     *
     * @param pruneCache whether the cache is pruned before it is saved
     * @return the action
     */
    public SetupUv pruneCache(boolean pruneCache) {
        return set("prune-cache", pruneCache);
    }

    /**
     * Whether the cache is pruned before it is saved; GitHub computes it.
     *
     * @param pruneCache whether the cache is pruned before it is saved
     * @return the action
     */
    public SetupUv pruneCache(Expr<Boolean> pruneCache) {
        return set("prune-cache", pruneCache);
    }

    /**
     * Whether the Pythons that uv installed are cached too.
     *
     * @param cachePython whether the Pythons that uv installed are cached too
     * @return the action
     */
    public SetupUv cachePython(boolean cachePython) {
        return set("cache-python", cachePython);
    }

    /**
     * Whether the Pythons that uv installed are cached too; GitHub computes it.
     *
     * @param cachePython whether the Pythons that uv installed are cached too
     * @return the action
     */
    public SetupUv cachePython(Expr<Boolean> cachePython) {
        return set("cache-python", cachePython);
    }

    /**
     * Whether it is fine that nothing can be cached.
     *
     * @param ignoreNothingToCache whether it is fine that nothing can be cached
     * @return the action
     */
    public SetupUv ignoreNothingToCache(boolean ignoreNothingToCache) {
        return set("ignore-nothing-to-cache", ignoreNothingToCache);
    }

    /**
     * Whether it is fine that nothing can be cached; GitHub computes it.
     *
     * @param ignoreNothingToCache whether it is fine that nothing can be cached
     * @return the action
     */
    public SetupUv ignoreNothingToCache(Expr<Boolean> ignoreNothingToCache) {
        return set("ignore-nothing-to-cache", ignoreNothingToCache);
    }

    /**
     * Whether it is fine that the folder is empty.
     *
     * @param ignoreEmptyWorkdir whether it is fine that the folder is empty
     * @return the action
     */
    public SetupUv ignoreEmptyWorkdir(boolean ignoreEmptyWorkdir) {
        return set("ignore-empty-workdir", ignoreEmptyWorkdir);
    }

    /**
     * Whether it is fine that the folder is empty; GitHub computes it.
     *
     * @param ignoreEmptyWorkdir whether it is fine that the folder is empty
     * @return the action
     */
    public SetupUv ignoreEmptyWorkdir(Expr<Boolean> ignoreEmptyWorkdir) {
        return set("ignore-empty-workdir", ignoreEmptyWorkdir);
    }

    /**
     * The folder of installed tools.
     *
     * @param toolDir the folder of installed tools
     * @return the action
     */
    public SetupUv toolDir(String toolDir) {
        return set("tool-dir", toolDir);
    }

    /**
     * The folder of installed tools; GitHub computes it.
     *
     * @param toolDir the folder of installed tools
     * @return the action
     */
    public SetupUv toolDir(Expr<?> toolDir) {
        return set("tool-dir", toolDir);
    }

    /**
     * The folder of those tools' executables.
     *
     * @param toolBinDir the folder of those tools' executables
     * @return the action
     */
    public SetupUv toolBinDir(String toolBinDir) {
        return set("tool-bin-dir", toolBinDir);
    }

    /**
     * The folder of those tools' executables; GitHub computes it.
     *
     * @param toolBinDir the folder of those tools' executables
     * @return the action
     */
    public SetupUv toolBinDir(Expr<?> toolBinDir) {
        return set("tool-bin-dir", toolBinDir);
    }

    /**
     * The address of another list of versions.
     *
     * @param manifestFile the address of another list of versions
     * @return the action
     */
    public SetupUv manifestFile(String manifestFile) {
        return set("manifest-file", manifestFile);
    }

    /**
     * The address of another list of versions; GitHub computes it.
     *
     * @param manifestFile the address of another list of versions
     * @return the action
     */
    public SetupUv manifestFile(Expr<?> manifestFile) {
        return set("manifest-file", manifestFile);
    }

    /**
     * Whether uv comes from its makers' mirror.
     *
     * @param downloadFromAstralMirror whether uv comes from its makers' mirror
     * @return the action
     */
    public SetupUv downloadFromAstralMirror(boolean downloadFromAstralMirror) {
        return set("download-from-astral-mirror", downloadFromAstralMirror);
    }

    /**
     * Whether uv comes from its makers' mirror; GitHub computes it.
     *
     * @param downloadFromAstralMirror whether uv comes from its makers' mirror
     * @return the action
     */
    public SetupUv downloadFromAstralMirror(Expr<Boolean> downloadFromAstralMirror) {
        return set("download-from-astral-mirror", downloadFromAstralMirror);
    }

    /**
     * Whether errors of Python become annotations.
     *
     * @param addProblemMatchers whether errors of Python become annotations
     * @return the action
     */
    public SetupUv addProblemMatchers(boolean addProblemMatchers) {
        return set("add-problem-matchers", addProblemMatchers);
    }

    /**
     * Whether errors of Python become annotations; GitHub computes it.
     *
     * @param addProblemMatchers whether errors of Python become annotations
     * @return the action
     */
    public SetupUv addProblemMatchers(Expr<Boolean> addProblemMatchers) {
        return set("add-problem-matchers", addProblemMatchers);
    }

    /**
     * Whether only warnings and errors are logged.
     *
     * @param quiet whether only warnings and errors are logged
     * @return the action
     */
    public SetupUv quiet(boolean quiet) {
        return set("quiet", quiet);
    }

    /**
     * Whether only warnings and errors are logged; GitHub computes it.
     *
     * @param quiet whether only warnings and errors are logged
     * @return the action
     */
    public SetupUv quiet(Expr<Boolean> quiet) {
        return set("quiet", quiet);
    }

    /**
     * Which version of a range is taken: {@code highest} or {@code lowest}.
     *
     * @param resolutionStrategy which version of a range is taken: {@code highest} or {@code lowest}
     * @return the action
     */
    public SetupUv resolutionStrategy(String resolutionStrategy) {
        return set("resolution-strategy", resolutionStrategy);
    }

    /**
     * Which version of a range is taken: {@code highest} or {@code lowest}; GitHub computes it.
     *
     * @param resolutionStrategy which version of a range is taken: {@code highest} or {@code lowest}
     * @return the action
     */
    public SetupUv resolutionStrategy(Expr<?> resolutionStrategy) {
        return set("resolution-strategy", resolutionStrategy);
    }

    @Override
    protected SetupUv view(UsesStep other) {
        return new SetupUv(other);
    }
}
