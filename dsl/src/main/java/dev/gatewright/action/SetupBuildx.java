package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Makes a builder of container images.
 *
 * <p>Source: the {@code action.yml} of {@code docker/setup-buildx-action}.
 */
public final class SetupBuildx extends ActionStep<SetupBuildx> {

    /** The name of the builder. */
    public static final Output<String> NAME = Output.of("name", String.class);

    /** The driver of the builder. */
    public static final Output<String> DRIVER = Output.of("driver", String.class);

    /** The platforms that it builds for. */
    public static final Output<String> PLATFORMS = Output.of("platforms", String.class);

    private SetupBuildx(UsesStep step) {
        super(step);
    }

    /**
     * Makes a builder of container images.
     *
     * @return the action
     */
    public static SetupBuildx setupBuildx() {
        return new SetupBuildx(Pin.SETUP_BUILDX.step());
    }

    /**
     * The version of Buildx.
     *
     * @param version the version of Buildx
     * @return the action
     */
    public SetupBuildx version(String version) {
        return set("version", version);
    }

    /**
     * The version of Buildx; GitHub computes it.
     *
     * @param version the version of Buildx
     * @return the action
     */
    public SetupBuildx version(Expr<?> version) {
        return set("version", version);
    }

    /**
     * The driver of the builder.
     *
     * @param driver the driver of the builder
     * @return the action
     */
    public SetupBuildx driver(String driver) {
        return set("driver", driver);
    }

    /**
     * The driver of the builder; GitHub computes it.
     *
     * @param driver the driver of the builder
     * @return the action
     */
    public SetupBuildx driver(Expr<?> driver) {
        return set("driver", driver);
    }

    /**
     * The options of the driver.
     *
     * @param driverOpts the options of the driver
     * @return the action
     */
    public SetupBuildx driverOpts(String... driverOpts) {
        return lines("driver-opts", driverOpts);
    }

    /**
     * The options of the driver, one a line; GitHub computes them.
     *
     * @param driverOpts the options of the driver
     * @return the action
     */
    public SetupBuildx driverOpts(Expr<?> driverOpts) {
        return set("driver-opts", driverOpts);
    }

    /**
     * The flags of BuildKit's daemon.
     *
     * @param buildkitdFlags the flags of BuildKit's daemon
     * @return the action
     */
    public SetupBuildx buildkitdFlags(String buildkitdFlags) {
        return set("buildkitd-flags", buildkitdFlags);
    }

    /**
     * The flags of BuildKit's daemon; GitHub computes it.
     *
     * @param buildkitdFlags the flags of BuildKit's daemon
     * @return the action
     */
    public SetupBuildx buildkitdFlags(Expr<?> buildkitdFlags) {
        return set("buildkitd-flags", buildkitdFlags);
    }

    /**
     * The file that configures it.
     *
     * @param buildkitdConfig the file that configures it
     * @return the action
     */
    public SetupBuildx buildkitdConfig(String buildkitdConfig) {
        return set("buildkitd-config", buildkitdConfig);
    }

    /**
     * The file that configures it; GitHub computes it.
     *
     * @param buildkitdConfig the file that configures it
     * @return the action
     */
    public SetupBuildx buildkitdConfig(Expr<?> buildkitdConfig) {
        return set("buildkitd-config", buildkitdConfig);
    }

    /**
     * What configures it.
     *
     * @param buildkitdConfigInline what configures it
     * @return the action
     */
    public SetupBuildx buildkitdConfigInline(String buildkitdConfigInline) {
        return set("buildkitd-config-inline", buildkitdConfigInline);
    }

    /**
     * What configures it; GitHub computes it.
     *
     * @param buildkitdConfigInline what configures it
     * @return the action
     */
    public SetupBuildx buildkitdConfigInline(Expr<?> buildkitdConfigInline) {
        return set("buildkitd-config-inline", buildkitdConfigInline);
    }

    /**
     * Whether builds use this builder.
     *
     * @param use whether builds use this builder
     * @return the action
     */
    public SetupBuildx use(boolean use) {
        return set("use", use);
    }

    /**
     * Whether builds use this builder; GitHub computes it.
     *
     * @param use whether builds use this builder
     * @return the action
     */
    public SetupBuildx use(Expr<Boolean> use) {
        return set("use", use);
    }

    /**
     * The name of the builder.
     *
     * @param name the name of the builder
     * @return the action
     */
    public SetupBuildx name(String name) {
        return set("name", name);
    }

    /**
     * The name of the builder; GitHub computes it.
     *
     * @param name the name of the builder
     * @return the action
     */
    public SetupBuildx name(Expr<?> name) {
        return set("name", name);
    }

    /**
     * The socket or context of the daemon.
     *
     * @param endpoint the socket or context of the daemon
     * @return the action
     */
    public SetupBuildx endpoint(String endpoint) {
        return set("endpoint", endpoint);
    }

    /**
     * The socket or context of the daemon; GitHub computes it.
     *
     * @param endpoint the socket or context of the daemon
     * @return the action
     */
    public SetupBuildx endpoint(Expr<?> endpoint) {
        return set("endpoint", endpoint);
    }

    /**
     * The platforms that it builds for, where it shouldn't find out.
     *
     * @param platforms the platforms that it builds for, where it shouldn't find out
     * @return the action
     */
    public SetupBuildx platforms(String... platforms) {
        return list("platforms", platforms);
    }

    /**
     * The platforms that it builds for, where it shouldn't find out, with commas between them; GitHub computes them.
     *
     * @param platforms the platforms that it builds for, where it shouldn't find out
     * @return the action
     */
    public SetupBuildx platforms(Expr<?> platforms) {
        return set("platforms", platforms);
    }

    /**
     * The nodes that are added, as YAML.
     *
     * @param append the nodes that are added, as YAML
     * @return the action
     */
    public SetupBuildx append(String append) {
        return set("append", append);
    }

    /**
     * The nodes that are added, as YAML; GitHub computes it.
     *
     * @param append the nodes that are added, as YAML
     * @return the action
     */
    public SetupBuildx append(Expr<?> append) {
        return set("append", append);
    }

    /**
     * Whether its state outlives the job.
     *
     * @param keepState whether its state outlives the job
     * @return the action
     */
    public SetupBuildx keepState(boolean keepState) {
        return set("keep-state", keepState);
    }

    /**
     * Whether its state outlives the job; GitHub computes it.
     *
     * @param keepState whether its state outlives the job
     * @return the action
     */
    public SetupBuildx keepState(Expr<Boolean> keepState) {
        return set("keep-state", keepState);
    }

    /**
     * Whether Buildx itself is cached.
     *
     * @param cacheBinary whether Buildx itself is cached
     * @return the action
     */
    public SetupBuildx cacheBinary(boolean cacheBinary) {
        return set("cache-binary", cacheBinary);
    }

    /**
     * Whether Buildx itself is cached; GitHub computes it.
     *
     * @param cacheBinary whether Buildx itself is cached
     * @return the action
     */
    public SetupBuildx cacheBinary(Expr<Boolean> cacheBinary) {
        return set("cache-binary", cacheBinary);
    }

    /**
     * Whether the builder is removed when the job has ended.
     *
     * @param cleanup whether the builder is removed when the job has ended
     * @return the action
     */
    public SetupBuildx cleanup(boolean cleanup) {
        return set("cleanup", cleanup);
    }

    /**
     * Whether the builder is removed when the job has ended; GitHub computes it.
     *
     * @param cleanup whether the builder is removed when the job has ended
     * @return the action
     */
    public SetupBuildx cleanup(Expr<Boolean> cleanup) {
        return set("cleanup", cleanup);
    }

    @Override
    protected SetupBuildx view(UsesStep other) {
        return new SetupBuildx(other);
    }
}
