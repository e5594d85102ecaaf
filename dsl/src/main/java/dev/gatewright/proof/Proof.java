package dev.gatewright.proof;

import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.proof.formula.Deadline;
import dev.gatewright.proof.formula.Search;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.Graphs;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.model.EffectLabel;
import dev.gatewright.proof.model.Library;
import dev.gatewright.proof.model.Lockfile;
import dev.gatewright.proof.model.Settings;
import dev.gatewright.simulation.Simulation;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Asks whether invariants hold in every scenario of some workflows: {@code prove(PIPELINE, approvalBefore(PRODUCTION))} in a
 * test, {@code Proof.of(workflows).production("live").prove(Invariants.all())} elsewhere. An immutable value.
 *
 * <p>A re-run is no entry of its own: its jobs see of the others what an attempt before made of them, and approval is asked
 * for again, so that all of it can come about in one attempt. A step that goes on when its job is cancelled is taken to end within
 * the time that GitHub gives it ("Workflow cancellation reference").
 */
public final class Proof {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Library library;
    private final Simulation simulation;
    private final Settings settings;
    private final Duration patience;

    private Proof(Library library, Simulation simulation, Settings settings, Duration patience) {
        this.library = library;
        this.simulation = simulation;
        this.settings = settings;
        this.patience = patience;
    }

    /**
     * Proofs about workflows.
     *
     * @param workflows all workflows of a repository, linked or read
     * @return proofs with the settings that hold when nothing is said
     */
    public static Proof of(List<Workflow> workflows) {
        return new Proof(Library.of(workflows), Simulation.of(workflows), Settings.DEFAULT, PATIENCE);
    }

    /**
     * Proofs about a pipeline.
     *
     * @param pipeline the pipeline
     * @return proofs with the settings that hold when nothing is said
     * @throws IllegalArgumentException when the pipeline can't be linked
     */
    public static Proof of(Pipeline pipeline) {
        Linked linked = Linker.link(pipeline, Target.GITHUB);
        if (!linked.findings().isEmpty()) {
            throw new IllegalArgumentException("A pipeline with errors can't be proved: "
                    + linked.findings().get(0).message());
        }
        return of(linked.workflows()).actions(linked.actionsByPath());
    }

    /**
     * Proves invariants of a pipeline, for tests.
     *
     * @param pipeline the pipeline
     * @param invariants what must hold
     * @return the results, which tell what was assumed
     * @throws NotProved when one of them is refuted or undecided
     */
    public static Results prove(Pipeline pipeline, Invariant... invariants) {
        Results results = of(pipeline).prove(Arrays.asList(invariants));
        if (!results.hold()) {
            throw new NotProved(results);
        }
        return results;
    }

    /**
     * These proofs, where production has other names.
     *
     * @param environments the environments that are production
     * @return the changed proofs
     */
    public Proof production(String... environments) {
        return with(settings.withProduction(environments));
    }

    /**
     * These proofs, where staging has other names.
     *
     * @param environments the environments that are staging
     * @return the changed proofs
     */
    public Proof staging(String... environments) {
        return with(settings.withStaging(environments));
    }

    /**
     * These proofs, where some environments are declared and have reviewers.
     *
     * @param environments the environments
     * @return the changed proofs
     */
    public Proof protect(String... environments) {
        return with(settings.withProtected(environments));
    }

    /**
     * These proofs, where some environments are declared and have no reviewers.
     *
     * @param environments the environments
     * @return the changed proofs
     */
    public Proof unprotected(String... environments) {
        return with(settings.withUnprotected(environments));
    }

    /**
     * These proofs, where a job or a step of a file has an effect.
     *
     * @param label {@code FILE:JOB[.STEP]=EFFECT[:ENV]}
     * @return the changed proofs
     * @throws IllegalArgumentException when it can't be read, or names what isn't there
     */
    public Proof effect(String label) {
        EffectLabel parsed = EffectLabel.parse(label);
        Targets.check(library, parsed);
        return with(settings.withLabel(parsed));
    }

    /**
     * These proofs with another budget for an entry's critical path.
     *
     * @param minutes the budget; 35 when nothing is said
     * @return the changed proofs
     */
    public Proof budgetMinutes(int minutes) {
        return with(settings.withBudget(minutes));
    }

    /**
     * These proofs, where GitHub's lockfile holds the commits of some actions.
     *
     * @param lockfile what it holds
     * @return the changed proofs
     */
    public Proof locked(Lockfile lockfile) {
        return with(settings.withLockfile(lockfile));
    }

    /**
     * These proofs with more or less time.
     *
     * @param time how long to search; what isn't decided then is undecided
     * @return the changed proofs
     */
    public Proof within(Duration time) {
        return new Proof(library, simulation, settings, time);
    }

    /**
     * These proofs, where actions of the repository are known, and looked into.
     *
     * @param actions what each {@code action.yml} holds, by its folder's path from the repository's root
     * @return the changed proofs
     */
    public Proof actions(Map<String, Mapping> actions) {
        return new Proof(library.with(actions), simulation.with(actions), settings, patience);
    }

    private Proof with(Settings other) {
        return new Proof(library, simulation, other, patience);
    }

    /**
     * Decides invariants over every scenario.
     *
     * @param invariants what must hold
     * @return a result for each, in order
     */
    public Results prove(List<? extends Invariant> invariants) {
        Deadline deadline = Deadline.in(patience);
        List<Inquiry> inquiries = invariants.stream()
                .map(invariant -> new Inquiry(invariant, simulation))
                .toList();
        Graphs graphs = Graphs.of(library, settings);
        Search search = new Search(graphs.circuit(), deadline);
        for (Graph graph : graphs.all()) {
            if (deadline.isOver()) {
                inquiries.forEach(inquiry -> inquiry.giveUp("no answer within " + deadline));
                break;
            }
            inquiries.forEach(inquiry -> inquiry.ask(graph, search));
        }
        return new Results(inquiries.stream()
                .map(inquiry -> inquiry.result(graphs.all().size()))
                .toList());
    }
}
