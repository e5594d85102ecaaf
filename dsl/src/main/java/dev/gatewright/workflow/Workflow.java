package dev.gatewright.workflow;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Note;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Slug;
import dev.gatewright.block.Type;
import dev.gatewright.block.Value;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Birth;
import dev.gatewright.reference.Handle;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.Secret;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.workflow.event.Triggers;
import dev.gatewright.workflow.event.Watched;
import dev.gatewright.workflow.event.WorkflowCall;
import dev.gatewright.workflow.event.WorkflowDispatch;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.Callee;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.setting.CacheMode;
import dev.gatewright.workflow.setting.Concurrency;
import dev.gatewright.workflow.setting.Contexts;
import dev.gatewright.workflow.setting.Defaults;
import dev.gatewright.workflow.setting.EnvName;
import dev.gatewright.workflow.setting.Permission;
import dev.gatewright.workflow.setting.Permissions;
import dev.gatewright.workflow.setting.RunDefaults;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workflow: what starts it, what it may do, and its jobs.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax for GitHub Actions".
 */
public final class Workflow extends Block<Workflow> implements Callee, Watched {

    /** The workflow's name on the Actions page. */
    public static final Key<String> NAME = Key.key("name", Type.STRING).writtenBy("workflow");
    /** What the workflow is for. */
    public static final Key<String> DESCRIPTION = Key.key("description", Type.STRING);
    /** What each run is called. */
    public static final Key<String> RUN_NAME = Key.key("run-name", Type.STRING, Contexts.WORKFLOW);
    /** What starts it. */
    public static final Key<Triggers> ON = Key.key("on", Triggers.TYPE).demanded();
    /** What {@code GITHUB_TOKEN} may do in its jobs. */
    public static final Key<Permissions> PERMISSIONS = Key.key("permissions", Permissions.TYPE);
    /** The variables that every step sees. */
    public static final Key<Map<String, String>> ENV =
            Key.key("env", Type.map("env_name", Type.STRING), Contexts.WORKFLOW_ENV);
    /** Defaults for all steps. */
    public static final Key<Defaults> DEFAULTS = Key.key("defaults", Defaults.TYPE);
    /** The group in which one run goes on at a time. */
    public static final Key<Concurrency> CONCURRENCY = Key.key("concurrency", Concurrency.TYPE, Contexts.WORKFLOW);
    /** What the jobs may do with the cache. */
    public static final Key<CacheMode> CACHE_MODE = Key.key("cache-mode", Type.word(CacheMode.class));
    /** What it does. */
    public static final Key<Map<String, Job>> JOBS =
            Key.key("jobs", Type.map("job_id", Job.TYPE)).demanded();

    /** The keys of a workflow, in the order of GitHub's documentation. */
    public static final Keys KEYS = Keys.of(
            "workflow", NAME, DESCRIPTION, RUN_NAME, ON, PERMISSIONS, ENV, DEFAULTS, CONCURRENCY, CACHE_MODE, JOBS);

    /** A workflow as a file holds it. */
    public static final Shape SHAPE = new Shape.Fields(() -> KEYS);

    private static final Note<String> FILE = Note.of("file");
    private static final Note<Birth> BIRTH = Note.of("birth");

    private Workflow(Node tree) {
        super(tree);
    }

    /**
     * A workflow. Its file is called by its name in lower kebab case, unless {@link #file} says otherwise.
     *
     * @param name its name on the Actions page
     * @return the workflow
     */
    public static Workflow workflow(String name) {
        return new Workflow(empty()).with(NAME, name).with(BIRTH, new Birth());
    }

    /**
     * A workflow that was read.
     *
     * @param file the file's name, such as {@code ci.yml}
     * @param tree its tree
     * @return the workflow
     */
    public static Workflow read(String file, Node tree) {
        return new Workflow(tree).file(file);
    }

    /**
     * This workflow in another file.
     *
     * @param name the file's name, such as {@code ci.yml}, below {@code .github/workflows}
     * @return the workflow
     */
    public Workflow file(String name) {
        return with(FILE, name);
    }

    /**
     * This workflow with a description.
     *
     * @param text what it is for
     * @return the workflow
     */
    public Workflow description(String text) {
        return with(DESCRIPTION, text);
    }

    /**
     * This workflow, whose runs have a name.
     *
     * @param name what each run is called
     * @return the workflow
     */
    public Workflow runName(String name) {
        return with(RUN_NAME, name);
    }

    /**
     * This workflow, whose runs have a name that GitHub computes.
     *
     * @param name what each run is called
     * @return the workflow
     */
    public Workflow runName(Expr<?> name) {
        return text(RUN_NAME, name);
    }

    /**
     * This workflow with more triggers.
     *
     * @param triggers what starts it, beside what was said before
     * @return the workflow
     */
    public Workflow on(Trigger... triggers) {
        List<Trigger> more = given(ON, triggers);
        Triggers all = triggers().map(before -> before.and(more)).orElseGet(() -> Triggers.of(more));
        return with(ON, all);
    }

    /**
     * This workflow with permissions for all its jobs: those that are listed, and no others, also none that were given before.
     *
     * @param permissions the permissions; none at all means that each job says what it needs
     * @return the workflow
     */
    public Workflow permissions(Permission... permissions) {
        return permissions(Permissions.of(permissions));
    }

    /**
     * This workflow with permissions for all its jobs.
     *
     * @param permissions the permissions
     * @return the workflow
     */
    public Workflow permissions(Permissions permissions) {
        return with(PERMISSIONS, permissions);
    }

    /**
     * This workflow with a variable for all its steps.
     *
     * @param name the variable
     * @param value its value
     * @return the workflow
     */
    public Workflow env(String name, String value) {
        return entry(ENV, name, value);
    }

    /**
     * This workflow with a variable for all its steps that GitHub computes.
     *
     * @param name the variable
     * @param value its value
     * @return the workflow
     */
    public Workflow env(String name, Expr<?> value) {
        return entry(ENV, name, value);
    }

    /**
     * This workflow with a variable for each handle, under its own name in upper snake case.
     *
     * @param handles the handles
     * @return the workflow
     */
    public Workflow env(Handle<?>... handles) {
        Workflow workflow = this;
        for (Handle<?> handle : given(ENV, handles)) {
            workflow = workflow.env(EnvName.of(handle), handle);
        }
        return EnvName.problem(handles).map(workflow::problem).orElse(workflow);
    }

    /**
     * This workflow with defaults for all its steps.
     *
     * @param defaults the defaults
     * @return the workflow
     */
    public Workflow defaults(Defaults defaults) {
        return with(DEFAULTS, defaults);
    }

    /**
     * This workflow with defaults for all its {@code run} steps.
     *
     * @param run the shell and the folder
     * @return the workflow
     */
    public Workflow defaults(RunDefaults run) {
        return defaults(Defaults.of().run(run));
    }

    /**
     * This workflow in a concurrency group.
     *
     * @param group the group
     * @return the workflow
     */
    public Workflow concurrency(Concurrency group) {
        return with(CONCURRENCY, group);
    }

    /**
     * This workflow with a mode of the cache for its jobs.
     *
     * @param mode the mode
     * @return the workflow
     */
    public Workflow cacheMode(CacheMode mode) {
        return with(CACHE_MODE, mode);
    }

    /**
     * This workflow with more jobs.
     *
     * @param jobs the jobs, behind those that were said before
     * @return the workflow
     */
    public Workflow jobs(Job... jobs) {
        List<Mapping.Entry> entries = new ArrayList<>(jobEntries());
        for (Job job : given(JOBS, jobs)) {
            Scalar id = Scalar.of(job.jobId().id());
            entries.add(new Mapping.Entry(id, job.tree()));
        }
        return put(JOBS.name(), Mapping.of(entries));
    }

    /**
     * A job of another workflow that calls this one.
     *
     * @param id the key under {@code jobs}
     * @return the job
     */
    public CallJob call(String id) {
        return CallJob.call(id, this);
    }

    /**
     * What starts it.
     *
     * @return the triggers, empty when nothing was said
     */
    public Optional<Triggers> triggers() {
        return mapping().get(ON.name()).map(Triggers::read);
    }

    /**
     * Its jobs.
     *
     * @return each of them under its id, in order; an id that is there twice stands there twice
     */
    public List<Map.Entry<String, Job>> allJobs() {
        return jobEntries().stream()
                .map(entry -> Map.entry(entry.name().orElse(""), Job.read(entry.value())))
                .toList();
    }

    private List<Mapping.Entry> jobEntries() {
        return mapping()
                .get(JOBS.name())
                .filter(Mapping.class::isInstance)
                .map(node -> ((Mapping) node).entries())
                .orElse(List.of());
    }

    @Override
    public String fileName() {
        return get(FILE)
                .orElseGet(() -> fileName(get(NAME).flatMap(Value::known).orElse("")));
    }

    @Override
    public String watchedName() {
        return get(NAME).flatMap(Value::known).orElseGet(() -> ".github/workflows/" + fileName());
    }

    private static String fileName(String name) {
        String words = Slug.of(name, "");
        return (words.isEmpty() ? "workflow" : words) + ".yml";
    }

    @Override
    public boolean isCallable() {
        return callTrigger().isPresent();
    }

    @Override
    public List<Input<?>> callInputs() {
        return callTrigger()
                .flatMap(call -> call.get(WorkflowCall.INPUT_HANDLES))
                .orElse(List.of());
    }

    @Override
    public List<Secret> callSecrets() {
        return callTrigger()
                .flatMap(call -> call.get(WorkflowCall.SECRET_HANDLES))
                .orElse(List.of());
    }

    @Override
    public List<Output<?>> callOutputs() {
        return callTrigger()
                .flatMap(call -> call.get(WorkflowCall.OUTPUT_HANDLES))
                .orElse(List.of());
    }

    /**
     * The inputs that who starts it by hand may pass.
     *
     * @return the inputs, in order
     */
    public List<Input<?>> dispatchInputs() {
        return triggers()
                .flatMap(all -> all.get(WorkflowDispatch.KEY))
                .flatMap(dispatch -> dispatch.get(WorkflowDispatch.INPUT_HANDLES))
                .orElse(List.of());
    }

    /**
     * All inputs, however the workflow is started.
     *
     * @return the inputs, those of calls first
     */
    public List<Input<?>> inputs() {
        return Stream.concat(callInputs().stream(), dispatchInputs().stream()).toList();
    }

    private Optional<WorkflowCall> callTrigger() {
        return triggers().flatMap(all -> all.get(WorkflowCall.KEY));
    }

    @Override
    public boolean isSame(Callee other) {
        return other instanceof Workflow that
                && (this == that
                        || get(BIRTH)
                                .filter(birth -> birth == that.get(BIRTH).orElse(null))
                                .isPresent());
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Workflow view(Node other) {
        return new Workflow(other);
    }
}
