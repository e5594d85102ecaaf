package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Logs in to a registry of container images.
 *
 * <p>A password is an expression: there is no way to write one down.
 *
 * <p>Source: the {@code action.yml} of {@code docker/login-action}.
 */
public final class DockerLogin extends ActionStep<DockerLogin> {

    private DockerLogin(UsesStep step) {
        super(step);
    }

    /**
     * Logs in to a registry of container images.
     *
     * @return the action
     */
    public static DockerLogin dockerLogin() {
        return new DockerLogin(Pin.DOCKER_LOGIN.step());
    }

    /**
     * The registry, Docker Hub where none is said.
     *
     * @param registry the registry, Docker Hub where none is said
     * @return the action
     */
    public DockerLogin registry(String registry) {
        return set("registry", registry);
    }

    /**
     * The registry, Docker Hub where none is said; GitHub computes it.
     *
     * @param registry the registry, Docker Hub where none is said
     * @return the action
     */
    public DockerLogin registry(Expr<?> registry) {
        return set("registry", registry);
    }

    /**
     * The user.
     *
     * @param username the user
     * @return the action
     */
    public DockerLogin username(String username) {
        return set("username", username);
    }

    /**
     * The user; GitHub computes it.
     *
     * @param username the user
     * @return the action
     */
    public DockerLogin username(Expr<?> username) {
        return set("username", username);
    }

    /**
     * The password or token.
     *
     * @param password the password or token
     * @return the action
     */
    public DockerLogin password(Expr<?> password) {
        return set("password", password);
    }

    /**
     * Whether it is Amazon's registry: {@code auto}, {@code true} or {@code false}.
     *
     * @param ecr whether it is Amazon's registry: {@code auto}, {@code true} or {@code false}
     * @return the action
     */
    public DockerLogin ecr(String ecr) {
        return set("ecr", ecr);
    }

    /**
     * Whether it is Amazon's registry: {@code auto}, {@code true} or {@code false}; GitHub computes it.
     *
     * @param ecr whether it is Amazon's registry: {@code auto}, {@code true} or {@code false}
     * @return the action
     */
    public DockerLogin ecr(Expr<?> ecr) {
        return set("ecr", ecr);
    }

    /**
     * The scope of the token.
     *
     * @param scope the scope of the token
     * @return the action
     */
    public DockerLogin scope(String scope) {
        return set("scope", scope);
    }

    /**
     * The scope of the token; GitHub computes it.
     *
     * @param scope the scope of the token
     * @return the action
     */
    public DockerLogin scope(Expr<?> scope) {
        return set("scope", scope);
    }

    /**
     * Whether the job ends by logging out.
     *
     * @param logout whether the job ends by logging out
     * @return the action
     */
    public DockerLogin logout(boolean logout) {
        return set("logout", logout);
    }

    /**
     * Whether the job ends by logging out; GitHub computes it.
     *
     * @param logout whether the job ends by logging out
     * @return the action
     */
    public DockerLogin logout(Expr<Boolean> logout) {
        return set("logout", logout);
    }

    /**
     * The credentials of several registries, as YAML.
     *
     * @param registryAuth the credentials of several registries, as YAML
     * @return the action
     */
    public DockerLogin registryAuth(Expr<?> registryAuth) {
        return set("registry-auth", registryAuth);
    }

    @Override
    protected DockerLogin view(UsesStep other) {
        return new DockerLogin(other);
    }
}
