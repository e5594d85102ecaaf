package dev.gatewright.workflow.job;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Handle;
import dev.gatewright.workflow.setting.Contexts;
import dev.gatewright.workflow.setting.EnvName;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the container of a job and those beside it can both say.
 *
 * @param <B> the kind
 */
public abstract class ContainerBlock<B extends ContainerBlock<B>> extends Block<B> {

    /** The image. */
    public static final Key<String> IMAGE = Key.key("image", Type.NON_EMPTY);
    /** Who pulls it. */
    public static final Key<Credentials> CREDENTIALS = Key.key("credentials", Credentials.TYPE, Contexts.CREDENTIALS);
    /** The variables in it. */
    public static final Key<Map<String, String>> ENV =
            Key.key("env", Type.map("env_name", Type.STRING.within(Contexts.CONTAINER_ENV)));
    /** The ports that it opens. */
    public static final Key<List<String>> PORTS = Key.key("ports", Type.list(Type.NON_EMPTY));
    /** The volumes in it. */
    public static final Key<List<String>> VOLUMES = Key.key("volumes", Type.list(Type.NON_EMPTY));
    /** More options of {@code docker create}. */
    public static final Key<String> OPTIONS = Key.key("options", Type.STRING);

    ContainerBlock(Node tree) {
        super(tree);
    }

    /**
     * This container, whose image is pulled by someone.
     *
     * @param credentials who pulls it
     * @return the container
     */
    public final B credentials(Credentials credentials) {
        return with(CREDENTIALS, credentials);
    }

    /**
     * This container with a variable.
     *
     * @param name the variable
     * @param value its value
     * @return the container
     */
    public final B env(String name, String value) {
        return entry(ENV, name, value);
    }

    /**
     * This container with a variable that GitHub computes.
     *
     * @param name the variable
     * @param value its value
     * @return the container
     */
    public final B env(String name, Expr<?> value) {
        return entry(ENV, name, value);
    }

    /**
     * This container with a variable for each handle, under its own name in upper snake case.
     *
     * @param handles the handles
     * @return the container
     */
    public final B env(Handle<?>... handles) {
        B container = view(tree());
        for (Handle<?> handle : handles) {
            container = container.env(EnvName.of(handle), handle);
        }
        return EnvName.problem(handles).map(container::problem).orElse(container);
    }

    /**
     * This container with open ports.
     *
     * @param ports the ports: {@code host:container}, or {@code container} alone for a free one of the host's; beside those
     *     that were said before
     * @return the container
     */
    public final B ports(String... ports) {
        return add(PORTS, List.of(ports));
    }

    /**
     * This container with open ports, each on a free one of the host's, which {@code job().services()} tells.
     *
     * @param ports the ports in the container, beside those that were said before
     * @return the container
     */
    public final B ports(int... ports) {
        return add(PORTS, IntStream.of(ports).mapToObj(String::valueOf).toList());
    }

    /**
     * This container with open ports that GitHub computes.
     *
     * @param ports the ports, each as one text; beside those that were said before
     * @return the container
     */
    public final B ports(Expr<?>... ports) {
        return texts(PORTS, ports);
    }

    /**
     * This container with volumes.
     *
     * @param volumes the volumes: {@code source:path}; beside those that were said before
     * @return the container
     */
    public final B volumes(String... volumes) {
        return add(VOLUMES, List.of(volumes));
    }

    /**
     * This container with volumes that GitHub computes.
     *
     * @param volumes the volumes, each as one text; beside those that were said before
     * @return the container
     */
    public final B volumes(Expr<?>... volumes) {
        return texts(VOLUMES, volumes);
    }

    /**
     * This container with more options.
     *
     * @param options options of {@code docker create}; GitHub refuses {@code --network} and {@code --entrypoint}
     * @return the container
     */
    public final B options(String options) {
        return with(OPTIONS, options);
    }

    /**
     * This container with more options that GitHub computes.
     *
     * @param options options of {@code docker create}
     * @return the container
     */
    public final B options(Expr<String> options) {
        return with(OPTIONS, options);
    }
}
