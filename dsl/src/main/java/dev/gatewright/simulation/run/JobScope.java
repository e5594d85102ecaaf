package dev.gatewright.simulation.run;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Something;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.event.Starts;
import dev.gatewright.simulation.plan.JobSpec;
import dev.gatewright.simulation.plan.WorkflowSpec;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.selector.Segment;
import dev.gatewright.workflow.setting.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The jobs of one workflow in one run: of the run's own, or of one that a job of it calls. */
final class JobScope {

    /** Where the jobs are: below which callers, and whether they run at all if what is known suffices to say. */
    record Site(RunState run, WorkflowSpec workflow, List<Segment.Place> callers, String title, boolean certain) {}

    /** What the jobs see that a caller hands over. */
    record Handed(Obj inputs, Obj secrets, Map<String, Level> permissions, Caller caller) {

        boolean isCalled() {
            return caller != Caller.NONE;
        }
    }

    /** Who calls the jobs' workflow: one that hands over all its secrets has their environments' seen too. */
    enum Caller {
        NONE,
        INHERITED,
        CHOSEN
    }

    private final Site site;
    private final Handed handed;
    private final @Nullable JobScope previous;
    private final Map<String, JobNode> nodes = new LinkedHashMap<>();
    private final EvaluationContext plain;
    private final Map<String, Level> permissions;
    private @Nullable Obj env;
    private int open;
    private Runnable whenDone = () -> {};

    JobScope(Site site, Handed handed, @Nullable JobScope previous) {
        this.site = site;
        this.handed = handed;
        this.previous = previous;
        this.plain = EvaluationContext.of(Obj.EMPTY)
                .with("github", site.run().github())
                .with("inputs", handed.inputs())
                .with("vars", vars(site.run().world()))
                .workspace(site.run().world().workspace());
        Map<String, Level> said = TokenPermissions.said(site.workflow().tree(), handed.permissions());
        this.permissions = handed.isCalled() ? TokenPermissions.within(said, handed.permissions()) : said;
        for (JobSpec job : site.workflow().jobs().values()) {
            nodes.put(job.id(), new JobNode(this, job));
        }
    }

    static JobScope top(RunState run) {
        World world = run.world();
        RunState before = run.attempt().previous();
        return new JobScope(
                new Site(run, run.origin().workflow(), List.of(), "", true),
                new Handed(run.inputs(), secrets(run), TokenPermissions.byDefault(world.repository()), Caller.NONE),
                before == null ? null : before.jobs());
    }

    private static Obj secrets(RunState run) {
        Obj secrets = Obj.EMPTY.with("GITHUB_TOKEN", Something.of("secrets.GITHUB_TOKEN"));
        if (!Forks.seesSecrets(run.origin().event(), run.world().repository())) {
            return secrets;
        }
        for (String name : run.world().scenario().vault().secrets()) {
            secrets = secrets.with(name, Something.of("secrets." + name));
        }
        return secrets;
    }

    /** {@code vars}: what isn't said isn't known. */
    static Obj vars(World world) {
        Obj vars = Obj.EMPTY.openAt("vars");
        for (Map.Entry<String, String> variable :
                world.scenario().vault().vars().entrySet()) {
            vars = vars.with(variable.getKey(), Value.of(variable.getValue()));
        }
        return vars;
    }

    void begin(Runnable done) {
        whenDone = done;
        open = nodes.size();
        nodes.values().forEach(JobNode::connect);
        nodes.values().forEach(JobNode::begin);
        if (nodes.isEmpty()) {
            done.run();
        }
    }

    void jobDone() {
        open--;
        if (open == 0) {
            whenDone.run();
        }
    }

    void cancel(String reason) {
        nodes.values().forEach(node -> node.cancel(reason));
    }

    void mayBeCancelled(String doubt) {
        nodes.values().forEach(node -> node.mayBeCancelled(doubt));
    }

    boolean isDone() {
        return open == 0;
    }

    Fate fate() {
        return nodes.values().stream().map(JobNode::fate).reduce(Fate::together).orElse(Fate.of(Conclusion.SKIPPED));
    }

    /** In words, what became of the jobs. */
    String summary() {
        Conclusion whole = isDone() ? fate().conclusion() : Conclusion.WAITING;
        return switch (whole) {
            case SUCCESS -> "no job failed";
            case SKIPPED -> "every job was skipped";
            default -> verb(whole) + " " + ids(whole);
        };
    }

    private String ids(Conclusion conclusion) {
        List<String> ids = nodes.values().stream()
                .filter(node -> (node.isDone() ? node.fate().conclusion() : Conclusion.WAITING) == conclusion)
                .map(node -> "`" + node.spec().id() + "`")
                .toList();
        return (ids.size() == 1 ? "job " : "jobs ") + String.join(", ", ids);
    }

    private static String verb(Conclusion conclusion) {
        return switch (conclusion) {
            case WAITING -> "waiting:";
            case FAILURE -> "failed:";
            case UNKNOWN -> "not known:";
            default -> conclusion.word() + ":";
        };
    }

    /** What the workflow puts out for its caller. */
    Map<String, Value> outputs() {
        Obj jobs = Obj.EMPTY;
        for (JobNode node : nodes.values()) {
            jobs = jobs.with(node.spec().id(), node.asNeed("jobs"));
        }
        EvaluationContext context = plain.with("jobs", jobs);
        Tree trigger = Starts.triggers(site.workflow().tree())
                .getOrDefault("workflow_call", site.workflow().tree().at(""));
        Map<String, Value> outputs = new LinkedHashMap<>();
        trigger.at("outputs")
                .entries()
                .forEach((name, output) -> outputs.put(name, output(output.at("value"), context)));
        return outputs;
    }

    private Value output(Tree value, EvaluationContext context) {
        try {
            return run().world().evaluation().value(value, context);
        } catch (ExpressionError noValue) {
            return Value.of("");
        }
    }

    /** The variables of the workflow, evaluated once. */
    Obj env() {
        if (env == null) {
            Obj all = Obj.EMPTY;
            EvaluationContext context = plain.with("secrets", handed.secrets());
            for (Map.Entry<String, Value> variable : run().world()
                    .evaluation()
                    .values(site.workflow().tree().at("env"), context)
                    .entrySet()) {
                all = all.with(variable.getKey(), asText(variable.getValue()));
            }
            env = all;
        }
        return env;
    }

    static Value asText(Value value) {
        return value instanceof Value.Unknown ? value : Value.of(value.text());
    }

    List<JobRun> report() {
        List<JobRun> jobs = new ArrayList<>();
        nodes.values().forEach(node -> jobs.addAll(node.report()));
        return jobs;
    }

    Optional<JobNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    Optional<JobNode> previously(String id) {
        return previous == null ? Optional.empty() : previous.node(id);
    }

    EvaluationContext plain() {
        return plain;
    }

    RunState run() {
        return site.run();
    }

    Site site() {
        return site;
    }

    Handed handed() {
        return handed;
    }

    Map<String, Level> permissions() {
        return permissions;
    }
}
