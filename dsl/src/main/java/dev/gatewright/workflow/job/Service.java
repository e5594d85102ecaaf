package dev.gatewright.workflow.job;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.block.Value;
import dev.gatewright.expression.Expr;
import dev.gatewright.yaml.Node;
import java.util.Optional;

/**
 * A container that runs beside a job's steps, such as a database. GitHub starts services on Linux runners only.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.services}.
 */
public final class Service extends ContainerBlock<Service> {

    /** What is started instead of the image's own entry point. */
    public static final Key<String> ENTRYPOINT = Key.key("entrypoint", Type.STRING);
    /** What follows the entry point instead of the image's own command. */
    public static final Key<String> COMMAND = Key.key("command", Type.STRING);
    /** The keys of a service. */
    public static final Keys KEYS = Keys.of(
                    "service", IMAGE, CREDENTIALS, ENV, PORTS, VOLUMES, OPTIONS, ENTRYPOINT, COMMAND)
            .shorthand(IMAGE);
    /** A service where a job has it. */
    public static final Type<Service> TYPE = Type.block(() -> KEYS, Service::new);

    private Service(Node tree) {
        super(tree);
    }

    /**
     * A service of an image.
     *
     * @param image the image, best with its digest
     * @return the service
     */
    public static Service image(String image) {
        return new Service(empty()).with(IMAGE, image);
    }

    /**
     * A service of an image that GitHub computes.
     *
     * @param image the image; an empty string means that the service doesn't start
     * @return the service
     */
    public static Service image(Expr<?> image) {
        return new Service(empty()).text(IMAGE, image);
    }

    /**
     * This service with a health check: the job's steps start when it succeeds. Every 10 seconds, for 5 seconds, 5 times.
     *
     * @param command the command that is run in the container
     * @return the service
     */
    public Service healthCheck(String command) {
        return healthCheck(command, 10, 5, 5);
    }

    /**
     * This service with a health check: the job's steps start when it succeeds.
     *
     * @param command the command that is run in the container
     * @param intervalSeconds how long from one try to the next
     * @param timeoutSeconds how long one try may take
     * @param retries how many tries may fail
     * @return the service
     */
    public Service healthCheck(String command, int intervalSeconds, int timeoutSeconds, int retries) {
        String health = "--health-cmd \"" + command.replace("\"", "\\\"") + "\" --health-interval " + intervalSeconds
                + "s --health-timeout " + timeoutSeconds + "s --health-retries " + retries;
        Optional<String> before = get(OPTIONS).flatMap(Value::known);
        return options(before.map(options -> options + " " + health).orElse(health));
    }

    /**
     * This service with another entry point.
     *
     * @param executable what is started
     * @return the service
     */
    public Service entrypoint(String executable) {
        return with(ENTRYPOINT, executable);
    }

    /**
     * This service with another entry point, which GitHub computes.
     *
     * @param executable what is started
     * @return the service
     */
    public Service entrypoint(Expr<?> executable) {
        return text(ENTRYPOINT, executable);
    }

    /**
     * This service with another command.
     *
     * @param arguments what follows the entry point
     * @return the service
     */
    public Service command(String arguments) {
        return with(COMMAND, arguments);
    }

    /**
     * This service with another command, which GitHub computes.
     *
     * @param arguments what follows the entry point
     * @return the service
     */
    public Service command(Expr<?> arguments) {
        return text(COMMAND, arguments);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Service view(Node other) {
        return new Service(other);
    }
}
