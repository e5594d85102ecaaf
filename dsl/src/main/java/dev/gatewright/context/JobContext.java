package dev.gatewright.context;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.Raw;
import java.util.Map;

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
     * The check run of the job; not on GitHub Enterprise Server.
     *
     * @return {@code job.check_run_id}
     */
    public Expr<Number> checkRunId() {
        return property("check_run_id");
    }

    /**
     * The file that the job is written in, with its repository and ref; in a called workflow the called file, where {@code
     * github.workflow_ref} is the caller's. Not on GitHub Enterprise Server.
     *
     * @return {@code job.workflow_ref}
     */
    public Expr<String> workflowRef() {
        return property("workflow_ref");
    }

    /**
     * The commit of the file that the job is written in; not on GitHub Enterprise Server.
     *
     * @return {@code job.workflow_sha}
     */
    public Expr<String> workflowSha() {
        return property("workflow_sha");
    }

    /**
     * The repository of the file that the job is written in, as {@code owner/name}; not on GitHub Enterprise Server.
     *
     * @return {@code job.workflow_repository}
     */
    public Expr<String> workflowRepository() {
        return property("workflow_repository");
    }

    /**
     * The path of the file that the job is written in, from its repository's root; not on GitHub Enterprise Server.
     *
     * @return {@code job.workflow_file_path}
     */
    public Expr<String> workflowFilePath() {
        return property("workflow_file_path");
    }

    /**
     * The container that the steps run in.
     *
     * @return {@code job.container}
     */
    public Expr<Map<String, ?>> container() {
        return property("container");
    }

    /**
     * The id of the container that the steps run in.
     *
     * @return {@code job.container.id}
     */
    public Expr<String> containerId() {
        return below(of("container"), "id");
    }

    /**
     * The network of the container that the steps run in, which the services are in too.
     *
     * @return {@code job.container.network}
     */
    public Expr<String> containerNetwork() {
        return below(of("container"), "network");
    }

    /**
     * The containers of all services.
     *
     * @return {@code job.services}
     */
    public Expr<Map<String, ?>> services() {
        return property("services");
    }

    /**
     * The container of a service.
     *
     * @param service the service's id
     * @return {@code job.services.<id>.id}
     */
    public Expr<String> serviceId(String service) {
        return below(service(service), "id");
    }

    /**
     * The network of a service's container.
     *
     * @param service the service's id
     * @return {@code job.services.<id>.network}
     */
    public Expr<String> serviceNetwork(String service) {
        return below(service(service), "network");
    }

    /**
     * The ports of a service.
     *
     * @param service the service's id
     * @return {@code job.services.<id>.ports}
     */
    public Expr<Map<String, ?>> servicePorts(String service) {
        return below(service(service), "ports");
    }

    /**
     * The port of the runner that leads to a port of a service.
     *
     * @param service the service's id
     * @param port the port in the service's container
     * @return {@code job.services.<id>.ports['<port>']}
     */
    public Expr<String> servicePort(String service, int port) {
        return Raw.of(new Index(servicePorts(service).expression(), new Text(Integer.toString(port))));
    }

    private static Expression service(String id) {
        return Expression.property(of("services"), id);
    }

    private static Expression of(String property) {
        return Expression.property(new Name("job"), property);
    }

    private static <T> Expr<T> below(Expression owner, String property) {
        return Raw.of(Expression.property(owner, property));
    }
}
