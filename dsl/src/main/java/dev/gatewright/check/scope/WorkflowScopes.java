package dev.gatewright.check.scope;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Trail;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.Scope;
import dev.gatewright.expression.type.Type;
import dev.gatewright.expression.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions of a workflow may use; made when the first of them asks.
 *
 * <p>Source: GitHub's documentation, "Contexts reference".
 */
final class WorkflowScopes implements Scopes {

    private static final int JOB = 2;
    /** {@code jobs.<job_id>.with.<input_id>}. */
    private static final int INPUT = 4;

    private final WorkflowFile workflow;
    private final PipelineFiles files;
    private final StepTypes steps;
    private final Map<String, Scope> jobs = new HashMap<>();
    private final List<String> events;
    private final Map<String, List<Value>> legs = new HashMap<>();
    private @Nullable Map<String, List<Value>> values;
    private @Nullable Scope base;
    private @Nullable Optional<PassedSecrets> secrets;
    private @Nullable Map<String, List<String>> words;

    WorkflowScopes(WorkflowFile workflow, PipelineFiles files) {
        this.workflow = workflow;
        this.files = files;
        this.steps = StepTypes.of(workflow, files);
        this.events = EventTypes.events(workflow);
    }

    @Override
    public Map<String, List<Value>> values() {
        if (values == null) {
            values = KnownValues.of(workflow);
        }
        return values;
    }

    @Override
    public boolean isTextOfBoolean(String path) {
        return KnownValues.areTextsOfBooleans(values().getOrDefault(path, List.of()))
                || KnownValues.isTextForBoolean(workflow, path);
    }

    @Override
    public Optional<Type> passed(Trail trail) {
        List<Trail> path = trail.path();
        boolean given = path.size() == INPUT + 1 && path.get(JOB + 1).key().equals("with");
        return given
                ? job(path).flatMap(files::callee).flatMap(callee -> InputTypes.called(callee, trail.key()))
                : Optional.empty();
    }

    /** An environment has secrets of its own. */
    @Override
    public Optional<PassedSecrets> secrets(Trail trail) {
        boolean deploys =
                job(trail.path()).filter(job -> job.body().has("environment")).isPresent();
        if (secrets == null) {
            secrets = PassedSecrets.of(workflow, files);
        }
        return deploys ? Optional.empty() : secrets;
    }

    @Override
    public List<Value> legs(Trail trail) {
        return job(trail.path())
                .map(job -> legs.computeIfAbsent(job.id(), id -> KnownValues.legs(job)))
                .orElse(List.of());
    }

    @Override
    public boolean isAtFirst(Trail trail) {
        List<Trail> path = trail.path();
        boolean ofJob = path.size() == JOB + 2 && path.get(JOB + 1).key().equals("if");
        return ofJob
                && !isCalled()
                && job(path).filter(job -> !job.body().has("needs")).isPresent();
    }

    private Optional<JobEntry> job(List<Trail> path) {
        boolean inJob = path.size() > JOB && path.get(1).key().equals("jobs");
        return inJob ? workflow.job(path.get(JOB).key()) : Optional.empty();
    }

    @Override
    public Scope of(Trail trail, Vocabulary vocabulary) {
        List<Trail> path = trail.path();
        Optional<JobEntry> job = job(path);
        return (job.isPresent() ? ofStep(job.get(), path) : base()).within(vocabulary);
    }

    private Scope ofStep(JobEntry job, List<Trail> path) {
        return ofJob(job).with("steps", () -> steps.seen(path, JOB + 1, job.steps(), Optional.of(job)));
    }

    @Override
    public List<String> events() {
        return events;
    }

    @Override
    public boolean isCalled() {
        return workflow.triggers().stream().anyMatch(trigger -> trigger.name().equals("workflow_call"));
    }

    @Override
    public Map<String, List<String>> words() {
        if (words == null) {
            words = EventWords.of(workflow);
        }
        return words;
    }

    private Scope base() {
        if (base == null) {
            base = Scope.of(Vocabulary.ALL)
                    .with("github", () -> EventTypes.github(workflow))
                    .with("inputs", () -> InputTypes.of(workflow))
                    .with("strategy", JobTypes.STRATEGY)
                    .with("jobs", () -> JobTypes.all(workflow));
        }
        return base;
    }

    private Scope ofJob(JobEntry job) {
        @Nullable Scope known = jobs.get(job.id());
        if (known != null) {
            return known;
        }
        Scope scope = base().with("needs", () -> JobTypes.needs(job, workflow))
                .with("matrix", () -> MatrixTypes.of(job))
                .with("job", () -> JobTypes.context(job));
        jobs.put(job.id(), scope);
        return scope;
    }
}
