package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Puts a version of .NET's SDK on the path.
 *
 * <p>Source: the {@code action.yml} of {@code actions/setup-dotnet}.
 */
public final class SetupDotnet extends ActionStep<SetupDotnet> {

    /** Whether the cache had an entry for the very key. */
    public static final Output<Boolean> CACHE_HIT = Output.of("cache-hit", Boolean.class);

    /** The version that was set up. */
    public static final Output<String> DOTNET_VERSION = Output.of("dotnet-version", String.class);

    private SetupDotnet(UsesStep step) {
        super(step);
    }

    /**
     * Puts a version of .NET's SDK on the path.
     *
     * @return the action
     */
    public static SetupDotnet setupDotnet() {
        return new SetupDotnet(Pin.SETUP_DOTNET.step());
    }

    /**
     * The version, a range of versions, or several of them.
     *
     * @param dotnetVersion the version, a range of versions, or several of them
     * @return the action
     */
    public SetupDotnet dotnetVersion(String... dotnetVersion) {
        return lines("dotnet-version", dotnetVersion);
    }

    /**
     * The version, a range of versions, or several of them, one a line; GitHub computes it.
     *
     * @param dotnetVersion the version, a range of versions, or several of them
     * @return the action
     */
    public SetupDotnet dotnetVersion(Expr<?> dotnetVersion) {
        return set("dotnet-version", dotnetVersion);
    }

    /**
     * How finished it must be: {@code daily}, {@code preview} or {@code ga}.
     *
     * @param dotnetQuality how finished it must be: {@code daily}, {@code preview} or {@code ga}
     * @return the action
     */
    public SetupDotnet dotnetQuality(String dotnetQuality) {
        return set("dotnet-quality", dotnetQuality);
    }

    /**
     * How finished it must be: {@code daily}, {@code preview} or {@code ga}; GitHub computes it.
     *
     * @param dotnetQuality how finished it must be: {@code daily}, {@code preview} or {@code ga}
     * @return the action
     */
    public SetupDotnet dotnetQuality(Expr<?> dotnetQuality) {
        return set("dotnet-quality", dotnetQuality);
    }

    /**
     * The channel: {@code STS}, {@code LTS} or a version of two parts.
     *
     * @param dotnetChannel the channel: {@code STS}, {@code LTS} or a version of two parts
     * @return the action
     */
    public SetupDotnet dotnetChannel(String dotnetChannel) {
        return set("dotnet-channel", dotnetChannel);
    }

    /**
     * The channel: {@code STS}, {@code LTS} or a version of two parts; GitHub computes it.
     *
     * @param dotnetChannel the channel: {@code STS}, {@code LTS} or a version of two parts
     * @return the action
     */
    public SetupDotnet dotnetChannel(Expr<?> dotnetChannel) {
        return set("dotnet-channel", dotnetChannel);
    }

    /**
     * The file that names the version.
     *
     * @param globalJsonFile the file that names the version
     * @return the action
     */
    public SetupDotnet globalJsonFile(String globalJsonFile) {
        return set("global-json-file", globalJsonFile);
    }

    /**
     * The file that names the version; GitHub computes it.
     *
     * @param globalJsonFile the file that names the version
     * @return the action
     */
    public SetupDotnet globalJsonFile(Expr<?> globalJsonFile) {
        return set("global-json-file", globalJsonFile);
    }

    /**
     * The feed of packages that one signs in to.
     *
     * @param sourceUrl the feed of packages that one signs in to
     * @return the action
     */
    public SetupDotnet sourceUrl(String sourceUrl) {
        return set("source-url", sourceUrl);
    }

    /**
     * The feed of packages that one signs in to; GitHub computes it.
     *
     * @param sourceUrl the feed of packages that one signs in to
     * @return the action
     */
    public SetupDotnet sourceUrl(Expr<?> sourceUrl) {
        return set("source-url", sourceUrl);
    }

    /**
     * Whose packages on GitHub are used.
     *
     * @param owner whose packages on GitHub are used
     * @return the action
     */
    public SetupDotnet owner(String owner) {
        return set("owner", owner);
    }

    /**
     * Whose packages on GitHub are used; GitHub computes it.
     *
     * @param owner whose packages on GitHub are used
     * @return the action
     */
    public SetupDotnet owner(Expr<?> owner) {
        return set("owner", owner);
    }

    /**
     * The {@code NuGet.config} to go by.
     *
     * @param configFile the {@code NuGet.config} to go by
     * @return the action
     */
    public SetupDotnet configFile(String configFile) {
        return set("config-file", configFile);
    }

    /**
     * The {@code NuGet.config} to go by; GitHub computes it.
     *
     * @param configFile the {@code NuGet.config} to go by
     * @return the action
     */
    public SetupDotnet configFile(Expr<?> configFile) {
        return set("config-file", configFile);
    }

    /**
     * Whether NuGet's packages are cached.
     *
     * @param cache whether NuGet's packages are cached
     * @return the action
     */
    public SetupDotnet cache(boolean cache) {
        return set("cache", cache);
    }

    /**
     * Whether NuGet's packages are cached; GitHub computes it.
     *
     * @param cache whether NuGet's packages are cached
     * @return the action
     */
    public SetupDotnet cache(Expr<Boolean> cache) {
        return set("cache", cache);
    }

    /**
     * The lock files that the cache's key is made of.
     *
     * @param cacheDependencyPath the lock files that the cache's key is made of
     * @return the action
     */
    public SetupDotnet cacheDependencyPath(String... cacheDependencyPath) {
        return lines("cache-dependency-path", cacheDependencyPath);
    }

    /**
     * The lock files that the cache's key is made of, one a line; GitHub computes it.
     *
     * @param cacheDependencyPath the lock files that the cache's key is made of
     * @return the action
     */
    public SetupDotnet cacheDependencyPath(Expr<?> cacheDependencyPath) {
        return set("cache-dependency-path", cacheDependencyPath);
    }

    /**
     * The workloads that are installed too.
     *
     * @param workloads the workloads that are installed too
     * @return the action
     */
    public SetupDotnet workloads(String... workloads) {
        return list("workloads", workloads);
    }

    /**
     * The workloads that are installed too, with commas between them; GitHub computes it.
     *
     * @param workloads the workloads that are installed too
     * @return the action
     */
    public SetupDotnet workloads(Expr<?> workloads) {
        return set("workloads", workloads);
    }

    /**
     * The processor that it is for.
     *
     * @param architecture the processor that it is for
     * @return the action
     */
    public SetupDotnet architecture(String architecture) {
        return set("architecture", architecture);
    }

    /**
     * The processor that it is for; GitHub computes it.
     *
     * @param architecture the processor that it is for
     * @return the action
     */
    public SetupDotnet architecture(Expr<?> architecture) {
        return set("architecture", architecture);
    }

    @Override
    protected SetupDotnet view(UsesStep other) {
        return new SetupDotnet(other);
    }
}
