package dev.gatewright;

import dev.gatewright.cli.Cli;
import dev.gatewright.expression.Expr;
import dev.gatewright.language.Words;
import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Cell;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.Secret;
import dev.gatewright.reference.StepId;
import dev.gatewright.reference.ValueType;
import dev.gatewright.reference.ValueType.Kind;
import dev.gatewright.reference.Variable;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.Container;
import dev.gatewright.workflow.job.Credentials;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.Reviewer;
import dev.gatewright.workflow.job.RunnerGroup;
import dev.gatewright.workflow.job.Service;
import dev.gatewright.workflow.job.Snapshot;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.job.Strategy;
import dev.gatewright.workflow.metadata.CompositeAction;
import dev.gatewright.workflow.metadata.DockerAction;
import dev.gatewright.workflow.metadata.JavaScriptAction;
import dev.gatewright.workflow.setting.Concurrency;
import dev.gatewright.workflow.setting.Permissions;
import dev.gatewright.workflow.setting.RunDefaults;
import dev.gatewright.workflow.step.AsWork;
import dev.gatewright.workflow.step.CancelStep;
import dev.gatewright.workflow.step.ParallelStep;
import dev.gatewright.workflow.step.RunStep;
import dev.gatewright.workflow.step.UsesStep;
import dev.gatewright.workflow.step.WaitAllStep;
import dev.gatewright.workflow.step.WaitStep;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The language in one static import: {@code import static dev.gatewright.Gatewright.*;}.
 *
 * <p>Triggers, expressions and the constants are inherited from its parts in {@code dev.gatewright.language}.
 */
public final class Gatewright extends Words {

    private Gatewright() {}

    /**
     * What a pipeline's {@code main} does: the command that its arguments ask for. Ends the process.
     *
     * @param arguments the arguments of {@code main}
     * @param pipeline makes the pipeline, so that what its constants throw is explained: {@code () -> Pipelines.ALL}
     */
    public static void main(String[] arguments, Supplier<Pipeline> pipeline) {
        Cli.main(arguments, pipeline);
    }

    /**
     * What a pipeline's {@code main} does: the command that its arguments ask for. Ends the process.
     *
     * @param arguments the arguments of {@code main}
     * @param pipeline the pipeline
     */
    public static void main(String[] arguments, Pipeline pipeline) {
        Cli.main(arguments, () -> pipeline);
    }

    /**
     * What the jar does alone: the commands that need no pipeline. Ends the process.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        Cli.main(arguments);
    }

    /**
     * A pipeline: what an entry point emits.
     *
     * @param workflows its workflows
     * @return the pipeline
     */
    public static Pipeline pipeline(Workflow... workflows) {
        return Pipeline.pipeline(workflows);
    }

    /**
     * A pipeline whose entry point is named, where several share a repository.
     *
     * @param name the entry point's path from the repository's root
     * @param workflows its workflows
     * @return the pipeline
     */
    public static Pipeline pipeline(String name, Workflow... workflows) {
        return Pipeline.pipeline(name, workflows);
    }

    /**
     * A workflow.
     *
     * @param name its name on the Actions page; its file is called by it, in lower kebab case
     * @return the workflow
     */
    public static Workflow workflow(String name) {
        return Workflow.workflow(name);
    }

    /**
     * A job that has steps.
     *
     * @param id the key under {@code jobs}
     * @return the job
     */
    public static StepsJob job(String id) {
        return StepsJob.job(id);
    }

    /**
     * A job that calls a workflow of another repository; one of this pipeline is called by {@code WORKFLOW.call(id)}.
     *
     * @param id the key under {@code jobs}
     * @param workflow the workflow: {@code owner/name/.github/workflows/file.yml@ref}
     * @return the job
     */
    public static CallJob call(String id, String workflow) {
        return CallJob.call(id, workflow);
    }

    /**
     * A step that runs a script.
     *
     * @param script the script, one line or many
     * @return the step
     */
    public static RunStep run(String script) {
        return RunStep.run(script);
    }

    /**
     * A step that uses an action.
     *
     * @param action the action: {@code owner/name@ref}, {@code docker://image}, or {@code $/path} in this repository
     * @return the step
     */
    public static UsesStep uses(String action) {
        return UsesStep.uses(action);
    }

    /**
     * A step that uses an action at a commit.
     *
     * @param action the action: {@code owner/name} or {@code owner/name/path}
     * @param commit the commit, 40 hexadecimal digits
     * @param version the release that the commit is
     * @return the step
     */
    public static UsesStep uses(String action, String commit, String version) {
        return UsesStep.uses(action, commit, version);
    }

    /**
     * An action of this repository that consists of steps; jobs use it as a step.
     *
     * @param name what it is called; it is emitted to {@code .github/actions/NAME}, in lower kebab case
     * @return the action
     */
    public static CompositeAction compositeAction(String name) {
        return CompositeAction.of(name);
    }

    /**
     * An action of this repository that Node.js runs; jobs use it as a step.
     *
     * @param name what it is called; its {@code action.yml} is emitted to {@code .github/actions/NAME}, in lower kebab case
     * @return the action
     */
    public static JavaScriptAction javaScriptAction(String name) {
        return JavaScriptAction.of(name);
    }

    /**
     * An action of this repository that runs in a container; jobs use it as a step.
     *
     * @param name what it is called; its {@code action.yml} is emitted to {@code .github/actions/NAME}, in lower kebab case
     * @return the action
     */
    public static DockerAction dockerAction(String name) {
        return DockerAction.of(name);
    }

    /**
     * A group of steps that run at once.
     *
     * @param steps the steps: scripts and actions
     * @return the group
     */
    public static ParallelStep parallel(AsWork... steps) {
        return ParallelStep.parallel(steps);
    }

    /**
     * A step that waits for background steps.
     *
     * @param steps their ids
     * @return the step
     */
    public static WaitStep waitFor(StepId... steps) {
        return WaitStep.waitFor(steps);
    }

    /**
     * A step that waits for all background steps.
     *
     * @return the step
     */
    public static WaitAllStep waitAll() {
        return WaitAllStep.waitAll();
    }

    /**
     * A step that stops a background step.
     *
     * @param step its id
     * @return the step
     */
    public static CancelStep cancel(StepId step) {
        return CancelStep.cancel(step);
    }

    /**
     * An id for a step that others wait for, stop, or ask how it ended.
     *
     * @param id the id
     * @return the handle
     */
    public static StepId stepId(String id) {
        return StepId.of(id);
    }

    /**
     * An axis of a matrix: {@code axis("python-version", "3.12", "3.13")}. One whose values are given leg by leg has none here:
     * {@code Axis<String> FLAGS = axis("flags")} and {@code matrix(PYTHON).include(PYTHON.is("3.13"), FLAGS.is("-X dev"))}.
     *
     * @param name its name
     * @param values its values, in order; none when only {@code include} gives it values
     * @param <T> the Java type of its values
     * @return the axis
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Axis<T> axis(String name, T... values) {
        return Axis.of(name, List.of(values));
    }

    /**
     * An axis of a matrix that takes every constant of an enum.
     *
     * @param name its name
     * @param values the enum
     * @param <E> the enum
     * @return the axis
     */
    public static <E extends Enum<E>> Axis<E> axis(String name, Class<E> values) {
        return Axis.of(name, List.of(values.getEnumConstants()));
    }

    /**
     * An axis of a matrix whose values another job computes.
     *
     * @param name its name
     * @param values an expression of the list of its values
     * @param <T> the Java type of its values
     * @return the axis
     */
    public static <T> Axis<T> axis(String name, Expr<List<T>> values) {
        return Axis.of(name, values);
    }

    /**
     * A matrix of axes: a leg for each combination of their values. Without axes, each {@code include} is a leg.
     *
     * @param axes the axes; the first varies slowest
     * @return the strategy
     */
    public static Strategy matrix(Axis<?>... axes) {
        return Strategy.matrix(axes);
    }

    /**
     * A matrix of one axis, which may be declared on the spot.
     *
     * @param axis the axis
     * @return the strategy
     */
    public static Strategy matrix(Axis<?> axis) {
        return Strategy.matrix(axis);
    }

    /**
     * A matrix that another job computes.
     *
     * @param matrix an expression of the whole matrix
     * @param axes the axes that it is known to have
     * @return the strategy
     */
    public static Strategy matrix(Expr<? extends Map<?, ?>> matrix, Axis<?>... axes) {
        return Strategy.matrix(matrix, axes);
    }

    /**
     * A value that {@code include} adds to legs of a matrix under a name that no constant stands for; {@code AXIS.is(value)} is
     * one that expressions can name.
     *
     * @param name the name
     * @param value the value
     * @return the cell
     */
    public static Cell cell(String name, Object value) {
        return new Cell(name, value);
    }

    /**
     * An input of a workflow or an action.
     *
     * @param name its name
     * @param type the Java class of its value: a string, a boolean, a number or an enum
     * @param <T> the Java type of its value
     * @return the input
     */
    public static <T> Input<T> input(String name, Class<T> type) {
        return Input.of(name, type);
    }

    /**
     * An input of a workflow that is text.
     *
     * @param name its name
     * @return the input
     */
    public static Input<String> input(String name) {
        return Input.of(name, String.class);
    }

    /**
     * An input of a workflow that is started by hand: the name of one of the repository's environments.
     *
     * @param name its name
     * @return the input
     */
    public static Input<String> environmentInput(String name) {
        return Input.of(name, new ValueType<>(String.class, Kind.ENVIRONMENT, List.of()));
    }

    /**
     * An output that a step sets.
     *
     * @param name what the step writes to {@code $GITHUB_OUTPUT}
     * @param type the Java class of its value
     * @param <T> the Java type of its value
     * @return the output
     */
    public static <T> Output<T> output(String name, Class<T> type) {
        return Output.of(name, type);
    }

    /**
     * An output that a step sets, which is text.
     *
     * @param name what the step writes to {@code $GITHUB_OUTPUT}
     * @return the output
     */
    public static Output<String> output(String name) {
        return Output.of(name, String.class);
    }

    /**
     * A secret.
     *
     * @param name its name
     * @return the secret
     */
    public static Secret secret(String name) {
        return Secret.of(name);
    }

    /**
     * A configuration variable of the environment, the repository or the organization.
     *
     * @param name its name
     * @return the variable
     */
    public static Variable variable(String name) {
        return new Variable(name);
    }

    /**
     * Files that one job hands to another.
     *
     * @param name the artifact's name
     * @return the artifact
     */
    public static Artifact artifact(String name) {
        return Artifact.of(name);
    }

    /**
     * An environment that jobs deploy to.
     *
     * @param name its name
     * @return the environment
     */
    public static Environment environment(String name) {
        return Environment.environment(name);
    }

    /**
     * An environment that jobs deploy to, which GitHub computes.
     *
     * @param name its name
     * @return the environment
     */
    public static Environment environment(Expr<?> name) {
        return Environment.environment(name);
    }

    /**
     * Protection of an environment by reviewers.
     *
     * @param reviewers who may approve; any one of them suffices
     * @return the protection
     */
    public static Protection reviewers(Reviewer... reviewers) {
        return Protection.reviewers(reviewers);
    }

    /**
     * A team that may approve.
     *
     * @param slug its slug
     * @return the reviewer
     */
    public static Reviewer team(String slug) {
        return Reviewer.team(slug);
    }

    /**
     * A user that may approve.
     *
     * @param login the login
     * @return the reviewer
     */
    public static Reviewer user(String login) {
        return Reviewer.user(login);
    }

    /**
     * A concurrency group: of the runs or jobs in it, one runs at a time.
     *
     * @param template its name, with {@code {}} for each value
     * @param values the values, in order
     * @return the group
     */
    public static Concurrency group(String template, Expr<?>... values) {
        return values.length == 0 && !template.contains("{}")
                ? Concurrency.group(template)
                : Concurrency.group(text(template, values));
    }

    /**
     * Everything to read.
     *
     * @return {@code read-all}
     */
    public static Permissions readAll() {
        return Permissions.readAll();
    }

    /**
     * Everything to read and to write.
     *
     * @return {@code write-all}
     */
    public static Permissions writeAll() {
        return Permissions.writeAll();
    }

    /**
     * Defaults for {@code run} steps: their shell and their folder.
     *
     * @return the defaults
     */
    public static RunDefaults runDefaults() {
        return RunDefaults.of();
    }

    /**
     * Runners of a group.
     *
     * @param name the group's name
     * @return the runners
     */
    public static RunnerGroup runnerGroup(String name) {
        return RunnerGroup.group(name);
    }

    /**
     * The container that a job's steps run in.
     *
     * @param image its image, best with its digest
     * @return the container
     */
    public static Container container(String image) {
        return Container.image(image);
    }

    /**
     * The container that a job's steps run in, which GitHub computes.
     *
     * @param image its image
     * @return the container
     */
    public static Container container(Expr<?> image) {
        return Container.image(image);
    }

    /**
     * A container that runs beside a job's steps.
     *
     * @param image its image, best with its digest
     * @return the service
     */
    public static Service service(String image) {
        return Service.image(image);
    }

    /**
     * A container that runs beside a job's steps, which GitHub computes.
     *
     * @param image its image
     * @return the service
     */
    public static Service service(Expr<?> image) {
        return Service.image(image);
    }

    /**
     * Who pulls an image.
     *
     * @param username the user
     * @return the credentials
     */
    public static Credentials credentials(String username) {
        return Credentials.username(username);
    }

    /**
     * Who pulls an image, which GitHub computes.
     *
     * @param username the user
     * @return the credentials
     */
    public static Credentials credentials(Expr<String> username) {
        return Credentials.username(username);
    }

    /**
     * An image that is made of a job's runner when the job has ended.
     *
     * @param imageName the image's name
     * @return the snapshot
     */
    public static Snapshot snapshot(String imageName) {
        return Snapshot.imageName(imageName);
    }
}
