package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.workflow.step.UsesStep;

/**
 * What says how a container image is built, as opposed to what it is and where it goes.
 *
 * @param <B> the action's own type
 */
public abstract class DockerBuild<B extends DockerBuild<B>> extends ActionStep<B> {

    DockerBuild(UsesStep step) {
        super(step);
    }

    /**
     * Names of hosts and their addresses.
     *
     * @param addHosts names of hosts and their addresses
     * @return the action
     */
    public final B addHosts(String... addHosts) {
        return lines("add-hosts", addHosts);
    }

    /**
     * Names of hosts and their addresses, one a line; GitHub computes them.
     *
     * @param addHosts names of hosts and their addresses
     * @return the action
     */
    public final B addHosts(Expr<?> addHosts) {
        return set("add-hosts", addHosts);
    }

    /**
     * The privileges that the build may have.
     *
     * @param allow the privileges that the build may have
     * @return the action
     */
    public final B allow(String... allow) {
        return list("allow", allow);
    }

    /**
     * The privileges that the build may have, with commas between them; GitHub computes them.
     *
     * @param allow the privileges that the build may have
     * @return the action
     */
    public final B allow(Expr<?> allow) {
        return set("allow", allow);
    }

    /**
     * The builder.
     *
     * @param builder the builder
     * @return the action
     */
    public final B builder(String builder) {
        return set("builder", builder);
    }

    /**
     * The builder; GitHub computes it.
     *
     * @param builder the builder
     * @return the action
     */
    public final B builder(Expr<?> builder) {
        return set("builder", builder);
    }

    /**
     * What is done instead of a build, such as {@code check}.
     *
     * @param call what is done instead of a build, such as {@code check}
     * @return the action
     */
    public final B call(String call) {
        return set("call", call);
    }

    /**
     * What is done instead of a build, such as {@code check}; GitHub computes it.
     *
     * @param call what is done instead of a build, such as {@code check}
     * @return the action
     */
    public final B call(Expr<?> call) {
        return set("call", call);
    }

    /**
     * The control group that the build runs under.
     *
     * @param cgroupParent the control group that the build runs under
     * @return the action
     */
    public final B cgroupParent(String cgroupParent) {
        return set("cgroup-parent", cgroupParent);
    }

    /**
     * The control group that the build runs under; GitHub computes it.
     *
     * @param cgroupParent the control group that the build runs under
     * @return the action
     */
    public final B cgroupParent(Expr<?> cgroupParent) {
        return set("cgroup-parent", cgroupParent);
    }

    /**
     * The network of the build.
     *
     * @param network the network of the build
     * @return the action
     */
    public final B network(String network) {
        return set("network", network);
    }

    /**
     * The network of the build; GitHub computes it.
     *
     * @param network the network of the build
     * @return the action
     */
    public final B network(Expr<?> network) {
        return set("network", network);
    }

    /**
     * Whether nothing is taken from the cache.
     *
     * @param noCache whether nothing is taken from the cache
     * @return the action
     */
    public final B noCache(boolean noCache) {
        return set("no-cache", noCache);
    }

    /**
     * Whether nothing is taken from the cache; GitHub computes it.
     *
     * @param noCache whether nothing is taken from the cache
     * @return the action
     */
    public final B noCache(Expr<Boolean> noCache) {
        return set("no-cache", noCache);
    }

    /**
     * The stages that are not taken from the cache.
     *
     * @param noCacheFilters the stages that are not taken from the cache
     * @return the action
     */
    public final B noCacheFilters(String... noCacheFilters) {
        return list("no-cache-filters", noCacheFilters);
    }

    /**
     * The stages that are not taken from the cache, with commas between them; GitHub computes them.
     *
     * @param noCacheFilters the stages that are not taken from the cache
     * @return the action
     */
    public final B noCacheFilters(Expr<?> noCacheFilters) {
        return set("no-cache-filters", noCacheFilters);
    }

    /**
     * Whether base images are always pulled.
     *
     * @param pull whether base images are always pulled
     * @return the action
     */
    public final B pull(boolean pull) {
        return set("pull", pull);
    }

    /**
     * Whether base images are always pulled; GitHub computes it.
     *
     * @param pull whether base images are always pulled
     * @return the action
     */
    public final B pull(Expr<Boolean> pull) {
        return set("pull", pull);
    }

    /**
     * The secrets that the build sees, as {@code id=value}.
     *
     * @param secrets the secrets that the build sees, as {@code id=value}
     * @return the action
     */
    public final B secrets(String... secrets) {
        return lines("secrets", secrets);
    }

    /**
     * The secrets that the build sees, as {@code id=value}, one a line; GitHub computes them.
     *
     * @param secrets the secrets that the build sees, as {@code id=value}
     * @return the action
     */
    public final B secrets(Expr<?> secrets) {
        return set("secrets", secrets);
    }

    /**
     * The secrets that the build sees, as {@code id=VARIABLE}.
     *
     * @param secretEnvs the secrets that the build sees, as {@code id=VARIABLE}
     * @return the action
     */
    public final B secretEnvs(String... secretEnvs) {
        return lines("secret-envs", secretEnvs);
    }

    /**
     * The secrets that the build sees, as {@code id=VARIABLE}, one a line; GitHub computes them.
     *
     * @param secretEnvs the secrets that the build sees, as {@code id=VARIABLE}
     * @return the action
     */
    public final B secretEnvs(Expr<?> secretEnvs) {
        return set("secret-envs", secretEnvs);
    }

    /**
     * The secrets that the build sees, as {@code id=path}.
     *
     * @param secretFiles the secrets that the build sees, as {@code id=path}
     * @return the action
     */
    public final B secretFiles(String... secretFiles) {
        return lines("secret-files", secretFiles);
    }

    /**
     * The secrets that the build sees, as {@code id=path}, one a line; GitHub computes them.
     *
     * @param secretFiles the secrets that the build sees, as {@code id=path}
     * @return the action
     */
    public final B secretFiles(Expr<?> secretFiles) {
        return set("secret-files", secretFiles);
    }

    /**
     * The size of shared memory.
     *
     * @param shmSize the size of shared memory
     * @return the action
     */
    public final B shmSize(String shmSize) {
        return set("shm-size", shmSize);
    }

    /**
     * The size of shared memory; GitHub computes it.
     *
     * @param shmSize the size of shared memory
     * @return the action
     */
    public final B shmSize(Expr<?> shmSize) {
        return set("shm-size", shmSize);
    }

    /**
     * The keys or agents that the build may use.
     *
     * @param ssh the keys or agents that the build may use
     * @return the action
     */
    public final B ssh(String... ssh) {
        return lines("ssh", ssh);
    }

    /**
     * The keys or agents that the build may use, one a line; GitHub computes them.
     *
     * @param ssh the keys or agents that the build may use
     * @return the action
     */
    public final B ssh(Expr<?> ssh) {
        return set("ssh", ssh);
    }

    /**
     * The limits of the build.
     *
     * @param ulimit the limits of the build
     * @return the action
     */
    public final B ulimit(String... ulimit) {
        return lines("ulimit", ulimit);
    }

    /**
     * The limits of the build, one a line; GitHub computes them.
     *
     * @param ulimit the limits of the build
     * @return the action
     */
    public final B ulimit(Expr<?> ulimit) {
        return set("ulimit", ulimit);
    }

    /**
     * The token that gets the context from GitHub.
     *
     * @param githubToken the token that gets the context from GitHub
     * @return the action
     */
    public final B githubToken(String githubToken) {
        return set("github-token", githubToken);
    }

    /**
     * The token that gets the context from GitHub; GitHub computes it.
     *
     * @param githubToken the token that gets the context from GitHub
     * @return the action
     */
    public final B githubToken(Expr<?> githubToken) {
        return set("github-token", githubToken);
    }
}
