package dev.gatewright.context;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;

/** The job that runs: {@code job}. */
public final class JobContext extends Context {

    /** The one there is. */
    public static final JobContext CONTEXT = new JobContext();

    private JobContext() {
        super("job");
    }

    /**
     * How the job has gone so far: {@code success}, {@code failure} or {@code cancelled}.
     *
     * @return {@code job.status}
     */
    public Expr<String> status() {
        return property("status");
    }

    /**
     * The check run of the job.
     *
     * @return {@code job.check_run_id}
     */
    public Expr<Number> checkRunId() {
        return property("check_run_id");
    }

    /**
     * The container that the steps run in.
     *
     * @return {@code job.container.id}
     */
    public Expr<String> containerId() {
        return of(new Property(new Property(new Name("job"), "container"), "id"));
    }

    /**
     * The container of a service.
     *
     * @param service the service's id
     * @return {@code job.services.<id>.id}
     */
    public Expr<String> serviceId(String service) {
        return of(new Property(service(service), "id"));
    }

    /**
     * The port of the runner that leads to a port of a service.
     *
     * @param service the service's id
     * @param port the port in the service's container
     * @return {@code job.services.<id>.ports['<port>']}
     */
    public Expr<String> servicePort(String service, int port) {
        return of(new Index(new Property(service(service), "ports"), new Text(Integer.toString(port))));
    }

    private static Property service(String id) {
        return new Property(new Property(new Name("job"), "services"), id);
    }
}
