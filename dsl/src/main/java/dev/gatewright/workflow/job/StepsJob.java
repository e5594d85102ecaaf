package dev.gatewright.workflow.job;

import dev.gatewright.block.Formula;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Note;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Label;
import dev.gatewright.reference.Handle;
import dev.gatewright.reference.JobId;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.setting.Contexts;
import dev.gatewright.workflow.setting.Defaults;
import dev.gatewright.workflow.setting.EnvName;
import dev.gatewright.workflow.setting.RunDefaults;
import dev.gatewright.workflow.step.AsStep;
import dev.gatewright.workflow.step.Step;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A job that has steps. */
public final class StepsJob extends JobBlock<StepsJob> implements Job {

    private static final Type<Node> LABELS = Type.ANY.shaped(
            Shape.oneOf(Shape.NON_EMPTY, new Shape.ListOf(Shape.NON_EMPTY), new Shape.Fields(() -> RunnerGroup.KEYS)));

    /** Where the job runs. */
    public static final Key<Node> RUNS_ON =
            Key.key("runs-on", LABELS, Contexts.JOB).demanded();
    /** The image that is made of the runner when the job has ended. */
    public static final Key<Snapshot> SNAPSHOT = Key.key("snapshot", Snapshot.TYPE);
    /** The environment that the job deploys to. */
    public static final Key<Environment> ENVIRONMENT = Key.key("environment", Environment.TYPE, Contexts.JOB);
    /** The outputs that the job hands on. */
    public static final Key<Map<String, String>> OUTPUTS =
            Key.key("outputs", Type.map("output_id", Type.STRING.within(Contexts.RUNNER)));
    /** The variables that every step sees. */
    public static final Key<Map<String, String>> ENV =
            Key.key("env", Type.map("env_name", Type.STRING), Contexts.JOB_ENV);
    /** Defaults for the steps. */
    public static final Key<Defaults> DEFAULTS = Key.key("defaults", Defaults.JOB_TYPE);
    /** After how many minutes the job is stopped. */
    public static final Key<Number> TIMEOUT_MINUTES = Key.key("timeout-minutes", Type.NUMBER, Contexts.JOB);
    /** How many minutes a cancelled job has to end. */
    public static final Key<Number> CANCEL_TIMEOUT_MINUTES =
            Key.key("cancel-timeout-minutes", Type.NUMBER, Contexts.JOB);
    /** Whether the run goes on when the job fails. */
    public static final Key<Boolean> CONTINUE_ON_ERROR = Key.key("continue-on-error", Type.BOOLEAN, Contexts.JOB);
    /** The container that the steps run in. */
    public static final Key<Container> CONTAINER = Key.key("container", Container.TYPE, Contexts.JOB);
    /** The containers that run beside the steps. */
    public static final Key<Map<String, Service>> SERVICES = Key.key(
                    "services", Type.map("service_id", Service.TYPE.within(Contexts.JOB)), Contexts.JOB)
            .writtenBy("service");
    /** What the job does. */
    public static final Key<List<Step>> STEPS = Key.key("steps", Type.list(Step.TYPE));

    /** The keys of such a job: in the order of GitHub's documentation, but for the steps, which end it. */
    public static final Keys KEYS = Keys.of(
            "job",
            NAME,
            PERMISSIONS,
            NEEDS,
            IF,
            RUNS_ON,
            SNAPSHOT,
            ENVIRONMENT,
            CONCURRENCY,
            CACHE_MODE,
            OUTPUTS,
            ENV,
            DEFAULTS,
            TIMEOUT_MINUTES,
            CANCEL_TIMEOUT_MINUTES,
            STRATEGY,
            CONTINUE_ON_ERROR,
            CONTAINER,
            SERVICES,
            STEPS);

    /** The outputs that the job provides by expressions of its own, beside those that its steps declare. */
    public static final Note<List<Output<?>>> PROVIDES = Note.of("provides");

    StepsJob(Node tree) {
        super(tree);
    }

    /**
     * A job.
     *
     * @param id the key under {@code jobs}: letters, digits, {@code -} and {@code _}, a letter or {@code _} first
     * @return the job
     */
    public static StepsJob job(String id) {
        return new StepsJob(empty()).with(Job.ID, JobId.of(id));
    }

    /**
     * This job on a runner of GitHub's.
     *
     * @param runner the runner
     * @return the job
     */
    public StepsJob runsOn(Runner runner) {
        return runsOn(Label.of(runner));
    }

    /**
     * This job on a runner that has all of some labels.
     *
     * @param labels the labels
     * @return the job
     */
    public StepsJob runsOn(String... labels) {
        List<Scalar> nodes = Stream.of(labels).map(Scalar::of).toList();
        return put(RUNS_ON.name(), nodes.size() == 1 ? nodes.get(0) : Sequence.of(nodes));
    }

    /**
     * This job on a runner whose label GitHub computes, such as an axis of its matrix.
     *
     * @param label the label
     * @return the job
     */
    public StepsJob runsOn(Expr<?> label) {
        return put(RUNS_ON.name(), Formula.node(label, Formula.Form.TEXT));
    }

    /**
     * This job on a runner of a group.
     *
     * @param group the group
     * @return the job
     */
    public StepsJob runsOn(RunnerGroup group) {
        return put(RUNS_ON.name(), group.tree());
    }

    /**
     * This job, of whose runner an image is made when it has ended.
     *
     * @param snapshot the image
     * @return the job
     */
    public StepsJob snapshot(Snapshot snapshot) {
        return with(SNAPSHOT, snapshot);
    }

    /**
     * This job, which deploys to an environment: it waits for the environment's protection.
     *
     * @param environment the environment
     * @return the job
     */
    public StepsJob environment(Environment environment) {
        return with(ENVIRONMENT, environment);
    }

    /**
     * This job, which hands on an output of one of its steps even where linking sees nobody that needs it.
     *
     * @param outputs the outputs
     * @return the job
     */
    public StepsJob outputs(Output<?>... outputs) {
        StepsJob job = this;
        for (Output<?> output : outputs) {
            job = job.entry(OUTPUTS, output.name(), output);
        }
        return job;
    }

    /**
     * This job, which provides an output that an expression computes.
     *
     * @param output the output
     * @param value its value
     * @param <T> the Java type of its value
     * @return the job
     */
    public <T> StepsJob output(Output<T> output, Expr<? extends T> value) {
        List<Output<?>> all = new ArrayList<>(get(PROVIDES).orElse(List.of()));
        all.add(output);
        return entry(OUTPUTS, output.name(), value).with(PROVIDES, List.copyOf(all));
    }

    /**
     * This job with a variable for all its steps.
     *
     * @param name the variable
     * @param value its value
     * @return the job
     */
    public StepsJob env(String name, String value) {
        return entry(ENV, name, value);
    }

    /**
     * This job with a variable for all its steps that GitHub computes.
     *
     * @param name the variable
     * @param value its value
     * @return the job
     */
    public StepsJob env(String name, Expr<?> value) {
        return entry(ENV, name, value);
    }

    /**
     * This job with a variable for each handle, under its own name in upper snake case.
     *
     * @param handles the handles
     * @return the job
     */
    public StepsJob env(Handle<?>... handles) {
        StepsJob job = this;
        for (Handle<?> handle : handles) {
            job = job.env(EnvName.of(handle), handle);
        }
        return EnvName.problem(handles).map(job::problem).orElse(job);
    }

    /**
     * This job with defaults for its steps.
     *
     * @param defaults the defaults
     * @return the job
     */
    public StepsJob defaults(Defaults defaults) {
        return with(DEFAULTS, defaults);
    }

    /**
     * This job with defaults for its {@code run} steps.
     *
     * @param run the shell and the folder
     * @return the job
     */
    public StepsJob defaults(RunDefaults run) {
        return defaults(Defaults.of().run(run));
    }

    /**
     * This job with a limit.
     *
     * @param minutes after how many minutes it is stopped
     * @return the job
     */
    public StepsJob timeoutMinutes(int minutes) {
        return with(TIMEOUT_MINUTES, minutes);
    }

    /**
     * This job with a limit that GitHub computes.
     *
     * @param minutes after how many minutes it is stopped
     * @return the job
     */
    public StepsJob timeoutMinutes(Expr<? extends Number> minutes) {
        return with(TIMEOUT_MINUTES, minutes);
    }

    /**
     * This job with a limit for its end once it is cancelled.
     *
     * @param minutes how many minutes it has
     * @return the job
     */
    public StepsJob cancelTimeoutMinutes(int minutes) {
        return with(CANCEL_TIMEOUT_MINUTES, minutes);
    }

    /**
     * This job with a limit for its end once it is cancelled that GitHub computes.
     *
     * @param minutes how many minutes it has
     * @return the job
     */
    public StepsJob cancelTimeoutMinutes(Expr<? extends Number> minutes) {
        return with(CANCEL_TIMEOUT_MINUTES, minutes);
    }

    /**
     * This job, whose failure doesn't fail the run.
     *
     * @return the job
     */
    public StepsJob continueOnError() {
        return continueOnError(true);
    }

    /**
     * This job, whose failure does or doesn't fail the run.
     *
     * @param goOn whether the run goes on
     * @return the job
     */
    public StepsJob continueOnError(boolean goOn) {
        return with(CONTINUE_ON_ERROR, goOn);
    }

    /**
     * This job, where GitHub decides by an expression whether its failure fails the run.
     *
     * @param goOn whether the run goes on
     * @return the job
     */
    public StepsJob continueOnError(Expr<Boolean> goOn) {
        return with(CONTINUE_ON_ERROR, goOn);
    }

    /**
     * This job, whose steps run in a container.
     *
     * @param container the container
     * @return the job
     */
    public StepsJob container(Container container) {
        return with(CONTAINER, container);
    }

    /**
     * This job with a container that runs beside its steps.
     *
     * @param id the host name by which steps in a container reach it
     * @param service the container
     * @return the job
     */
    public StepsJob service(String id, Service service) {
        return entry(SERVICES, id, service);
    }

    /**
     * This job with containers beside its steps that GitHub computes.
     *
     * @param services an expression of an object: an id and a container each
     * @return the job
     */
    public StepsJob services(Expr<? extends Map<?, ?>> services) {
        return put(SERVICES.name(), Formula.node(services, Formula.Form.TEXT));
    }

    /**
     * This job with more steps.
     *
     * @param steps the steps, and actions that make steps, behind those that were said before
     * @return the job
     */
    public StepsJob steps(AsStep... steps) {
        return steps(given(STEPS, steps));
    }

    /**
     * This job with more steps, such as those that several jobs share.
     *
     * @param steps the steps, and actions that make steps, behind those that were said before
     * @return the job
     */
    public StepsJob steps(List<? extends AsStep> steps) {
        return add(STEPS, steps.stream().map(AsStep::step).toList());
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected StepsJob view(Node other) {
        return new StepsJob(other);
    }
}
