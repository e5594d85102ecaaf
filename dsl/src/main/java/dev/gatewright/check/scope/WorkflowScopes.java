package dev.gatewright.check.scope;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Trail;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.Scope;
import dev.gatewright.expression.type.Type;
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

    private final WorkflowFile workflow;
    private final StepTypes steps;
    private final Map<String, Scope> jobs = new HashMap<>();
    private @Nullable Scope base;

    WorkflowScopes(WorkflowFile workflow, PipelineFiles files) {
        this.workflow = workflow;
        this.steps = new StepTypes(files);
    }

    @Override
    public Scope of(Parsed expression, Trail trail, Vocabulary vocabulary) {
        List<Trail> path = trail.path();
        Optional<JobEntry> job = path.size() > JOB && path.get(1).key().equals("jobs")
                ? workflow.job(path.get(JOB).key())
                : Optional.empty();
        Scope scope = job.map(this::ofJob).orElseGet(this::base);
        boolean seesSteps = job.isPresent() && StepTypes.mentioned(expression) && vocabulary.hasContext("steps");
        return (seesSteps
                        ? scope.with(
                                "steps", steps.seen(path, JOB + 1, job.get().steps()))
                        : scope)
                .within(vocabulary);
    }

    @Override
    public List<String> events() {
        return EventTypes.events(workflow);
    }

    private Scope base() {
        if (base == null) {
            base = Scope.of(Vocabulary.ALL)
                    .with("github", EventTypes.github(workflow))
                    .with("inputs", InputTypes.of(workflow))
                    .with("strategy", JobTypes.STRATEGY)
                    .with("jobs", Type.ANY);
        }
        return base;
    }

    private Scope ofJob(JobEntry job) {
        return jobs.computeIfAbsent(
                job.id(),
                id -> base().with("needs", JobTypes.needs(job, workflow))
                        .with("matrix", MatrixTypes.of(job))
                        .with("job", JobTypes.context(job)));
    }
}
