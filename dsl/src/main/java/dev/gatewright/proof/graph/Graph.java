package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Happening.Setting;
import dev.gatewright.proof.model.Library;
import dev.gatewright.proof.model.Settings;
import dev.gatewright.proof.model.StepModel;
import dev.gatewright.proof.model.WorkflowModel;
import dev.gatewright.workflow.setting.Effect;
import dev.gatewright.workflow.setting.Effect.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that an entry can cause: its run, and the runs that {@code workflow_run} starts after it. */
public final class Graph {

    private final Circuit circuit;
    private final Library library;
    private final Settings settings;
    private final Entry entry;
    private final Labels labels;
    private final Environments environments;
    private final List<Run> runs = new ArrayList<>();
    private final List<EffectUse> effects = new ArrayList<>();

    private final boolean alertsPass;
    private final Census census;
    private @Nullable Graph calm;

    private Graph(Circuit circuit, Library library, Settings settings, Entry entry, Census census, boolean alertsPass) {
        this.circuit = circuit;
        this.census = census;
        this.alertsPass = alertsPass;
        this.library = library;
        this.settings = settings;
        this.entry = entry;
        this.labels = new Labels(settings);
        this.environments = new Environments(circuit, settings, census.protections());
    }

    /** Builds the formulas of an entry. */
    static Graph of(Circuit circuit, Library library, Settings settings, Entry entry, Census census) {
        return of(circuit, library, settings, entry, census, false);
    }

    private static Graph of(
            Circuit circuit, Library library, Settings settings, Entry entry, Census census, boolean alertsPass) {
        Graph graph = new Graph(circuit, library, settings, entry, census, alertsPass);
        Run first = new Run(circuit, entry.workflow(), entry.event(), null, false);
        graph.run(first, entry, new EntryScope(circuit, entry), Set.of());
        graph.runs.forEach(run -> run.jobs().forEach(graph::note));
        return graph;
    }

    private void run(Run run, Entry entry, EntryScope scope, Set<String> already) {
        runs.add(run);
        WorkflowModel workflow = run.workflow();
        new Builder(circuit, library, labels, environments, scope, run, alertsPass).build(inputs(workflow, entry));
        Set<String> seen = new LinkedHashSet<>(already);
        seen.add(workflow.file());
        for (WorkflowModel next : library.workflows()) {
            if (!seen.contains(next.file()) && Watching.isStarted(next, workflow, entry)) {
                for (Entry after : Watching.entries(next, entry)) {
                    boolean isEarly = !after.detail().equals(Watching.COMPLETED);
                    Run later = new Run(circuit, next, after.event(), run, isEarly);
                    run(later, after, EntryScope.after(circuit, run, scope, after), seen);
                }
            }
        }
    }

    private Inputs inputs(WorkflowModel workflow, Entry before) {
        return switch (before.event()) {
            case "workflow_dispatch" ->
                Inputs.ofDispatch(
                        circuit, workflow, settings.declared().isEmpty() ? settings.stages() : settings.declared());
            case "workflow_call" -> Inputs.ofStrangers(circuit, workflow);
            default -> Inputs.NONE;
        };
    }

    private void note(JobNode job) {
        labels.said(job).forEach(effect -> note(job, effect, Optional.empty()));
        for (StepNode step : job.steps()) {
            labels.said(job, step.model()).forEach(effect -> note(job, effect, Optional.of(step)));
        }
        if (!labels.sayRelease(job) && job.model().recordsDeployment()) {
            job.environments()
                    .forEach(use -> effects.add(new EffectUse(
                            Kind.DEPLOY,
                            use.name().orElse("?"),
                            job,
                            Optional.empty(),
                            use.when(),
                            "job `" + job.path() + "` of " + job.workflow().file() + " deploys to `"
                                    + use.name().orElse("?") + "`, as its environment says")));
        }
        labels.seenTests(job).forEach(test -> note(job, test));
    }

    private void note(JobNode job, Labels.Seen test) {
        Optional<StepNode> step = job.steps().stream()
                .filter(each -> test.isOfStep() && each.model().equals(test.step()))
                .findFirst();
        effects.add(new EffectUse(Kind.TEST, "", job, step, Literal.TRUE, test.why(job)));
    }

    private void note(JobNode job, Effect effect, Optional<StepNode> step) {
        if (!effect.environment().isEmpty() || job.environments().isEmpty()) {
            effects.add(new EffectUse(effect.kind(), effect.environment(), job, step, Literal.TRUE, ""));
            return;
        }
        job.environments()
                .forEach(use ->
                        effects.add(new EffectUse(effect.kind(), use.name().orElse("?"), job, step, use.when(), "")));
    }

    /**
     * The formulas.
     *
     * @return the circuit that all literals of this graph belong to
     */
    public Circuit circuit() {
        return circuit;
    }

    /**
     * What is told beside the workflows.
     *
     * @return the settings
     */
    public Settings settings() {
        return settings;
    }

    /**
     * All workflows of the repository.
     *
     * @return the library
     */
    public Library library() {
        return library;
    }

    /**
     * How it starts.
     *
     * @return the entry
     */
    public Entry entry() {
        return entry;
    }

    /**
     * The runs, the one that the event starts first.
     *
     * @return the runs
     */
    public List<Run> runs() {
        return List.copyOf(runs);
    }

    /**
     * All jobs of all runs.
     *
     * @return the jobs, needs first
     */
    public List<JobNode> jobs() {
        return runs.stream().flatMap(run -> run.jobs().stream()).toList();
    }

    /**
     * All effects.
     *
     * @return the effects, in the order of jobs and steps
     */
    public List<EffectUse> effects() {
        return List.copyOf(effects);
    }

    /**
     * The effects of some kinds on production. An effect that names no environment, in a job that has none, may be one.
     *
     * @param kinds the kinds
     * @return the effects
     */
    public List<EffectUse> onProduction(Kind... kinds) {
        Set<Kind> asked = Set.of(kinds);
        return effects.stream()
                .filter(use -> asked.contains(use.kind()))
                .filter(use -> use.environment().isEmpty() || settings.isProduction(use.environment()))
                .toList();
    }

    /**
     * What brings something to production: deploying, migrating, switching.
     *
     * @return the effects
     */
    public List<EffectUse> releases() {
        return onProduction(Kind.DEPLOY, Kind.MIGRATE, Kind.SWITCH);
    }

    /**
     * The effects of a kind, wherever.
     *
     * @param kind the kind
     * @return the effects
     */
    public List<EffectUse> all(Kind kind) {
        return effects.stream().filter(use -> use.kind() == kind).toList();
    }

    /**
     * What has to be known of the other entries.
     *
     * @return the census of all entries
     */
    public Census census() {
        return census;
    }

    /**
     * Something that is assumed of the repository.
     *
     * @param sentence the assumption
     * @return the formula that it holds; when nothing else proves an invariant, the assumption is told
     */
    public Literal assume(String sentence) {
        return circuit.choice(new Setting(sentence));
    }

    /**
     * The environments that were declared in Java with a protection.
     *
     * @return their names in lower case
     */
    public List<String> declaredEnvironments() {
        return environments.declaredNames();
    }

    /**
     * For each job, whether something holds of one of its ancestors: the jobs that it needs, theirs, those of its callers, and
     * of the runs before; a call counts with all jobs inside. Linear in the graph.
     *
     * @param property what may hold of a job
     * @return a formula for each job
     */
    public Map<JobNode, Literal> before(Function<JobNode, Literal> property) {
        return new Ancestry(this, property).before();
    }

    /**
     * For each job, whether something holds of one of its descendants.
     *
     * @param property what may hold of a job
     * @return a formula for each job
     */
    public Map<JobNode, Literal> after(Function<JobNode, Literal> property) {
        return new Ancestry(this, property).after();
    }

    /**
     * The values that an expression in a step may have.
     *
     * @param job the step's job
     * @param step the step
     * @param expression the expression
     * @return the values
     */
    public List<Case> cases(JobNode job, StepModel step, Expression expression) {
        return new Translator(circuit, job.stepScope().in(step)).cases(expression);
    }

    /**
     * The same entry, in which no alert ever fails, over the same circuit: its effects stand in the same order.
     *
     * @return the other graph
     */
    public Graph withAlertsThatPass() {
        if (calm == null) {
            calm = of(circuit, library, settings, entry, census, true);
        }
        return calm;
    }
}
