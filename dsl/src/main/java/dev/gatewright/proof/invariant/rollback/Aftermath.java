package dev.gatewright.proof.invariant.rollback;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.graph.StepNode;
import dev.gatewright.workflow.setting.Effect.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What goes wrong after a release, and whether something answers: a later step of the same job, or a job behind it. Jobs and
 * steps that roll back or tell people aren't themselves what goes wrong.
 */
final class Aftermath {

    private final Graph graph;
    private final Circuit circuit;
    private final Map<JobNode, List<EffectUse>> answers = new LinkedHashMap<>();
    private final Set<JobNode> helpers = new LinkedHashSet<>();
    private final Set<StepNode> helperSteps = new LinkedHashSet<>();
    private final Map<JobNode, Literal> answeredAfter;
    private final Map<JobNode, Literal> openAfter;
    private final Map<JobNode, Literal> cutOffAfter;

    Aftermath(Graph graph, List<EffectUse> answering) {
        this.graph = graph;
        this.circuit = graph.circuit();
        for (EffectUse use : graph.effects()) {
            if (use.kind() == Kind.ROLL_BACK || use.kind() == Kind.NOTIFY) {
                use.step().ifPresentOrElse(helperSteps::add, () -> helpers.add(use.job()));
            }
        }
        answering.forEach(use ->
                answers.computeIfAbsent(use.job(), none -> new ArrayList<>()).add(use));
        this.answeredAfter = graph.after(job -> answered(job, -1));
        this.openAfter = graph.after(this::open);
        this.cutOffAfter = graph.after(this::cutOff);
    }

    /** Whether an answer runs in a job, behind one of its steps. */
    private Literal answered(JobNode job, int index) {
        return circuit.or(answers.getOrDefault(job, List.of()).stream()
                .filter(use ->
                        use.step().map(step -> step.model().index() > index).orElse(index < 0))
                .map(EffectUse::runs)
                .toList());
    }

    /** Whether a job goes wrong and nothing answers. */
    private Literal open(JobNode job) {
        if (helpers.contains(job) || !job.inner().isEmpty()) {
            return Literal.FALSE;
        }
        Literal wrong = job.steps().isEmpty()
                ? circuit.and(job.runs(), circuit.or(job.fails(), job.cancelled()))
                : Literal.FALSE;
        List<Literal> ways =
                new ArrayList<>(List.of(circuit.and(wrong, answered(job, -1).not())));
        ways.addAll(stepsFrom(job, -1));
        return circuit.and(circuit.or(ways), answeredAfter.get(job).not());
    }

    private List<Literal> stepsFrom(JobNode job, int first) {
        return job.steps().stream()
                .filter(step -> step.model().index() >= first && !helperSteps.contains(step))
                .map(step -> circuit.and(
                        circuit.or(step.failsJob(), step.isCut()),
                        answered(job, step.model().index()).not()))
                .toList();
    }

    /** Whether the run was cancelled before a job's turn, and nothing answers. */
    private Literal cutOff(JobNode job) {
        return helpers.contains(job) || !job.inner().isEmpty()
                ? Literal.FALSE
                : circuit.and(
                        job.cancelledBefore(),
                        job.runs().not(),
                        answeredAfter.get(job).not());
    }

    /** Whether something goes wrong after a release has begun, and nothing answers. */
    Literal unanswered(EffectUse release) {
        JobNode job = release.job();
        int first = release.step().map(step -> step.model().index()).orElse(-1);
        boolean byStep = !job.steps().isEmpty();
        List<Literal> own = new ArrayList<>();
        if (byStep) {
            own.addAll(stepsFrom(job, first));
            release.step()
                    .map(step -> circuit.and(
                            step.fails(), answered(job, step.model().index()).not()))
                    .ifPresent(own::add);
        }
        if (!byStep) {
            Literal wrong = circuit.or(job.fails(), job.cancelled());
            own.add(circuit.and(
                    wrong, answered(job, first).not(), answered(job, -1).not()));
        }
        Literal here = circuit.and(circuit.or(own), answeredAfter.get(job).not());
        Literal cut =
                circuit.and(job.cancelledBefore().not(), answeredAfter.get(job).not(), cutOffAfter.get(job));
        return circuit.and(release.runs(), circuit.or(here, openAfter.get(job), cut));
    }

    /** Whether a rollback runs and nothing answers behind it. */
    Literal unansweredRollback(EffectUse rollback) {
        int index = rollback.step().map(step -> step.model().index()).orElse(-1);
        return circuit.and(
                rollback.runs(),
                answered(rollback.job(), index).not(),
                answeredAfter.get(rollback.job()).not());
    }

    /** What makes users meet a release: switches, and where none is known, deploys. */
    static List<EffectUse> switches(Graph graph) {
        List<EffectUse> switches = graph.onProduction(Kind.SWITCH);
        return switches.isEmpty() ? graph.onProduction(Kind.DEPLOY) : switches;
    }
}
