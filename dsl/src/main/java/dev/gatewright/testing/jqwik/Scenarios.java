package dev.gatewright.testing.jqwik;

import dev.gatewright.simulation.Simulation;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.testing.Rehearsal;
import dev.gatewright.testing.Simulating;
import dev.gatewright.workflow.Pipeline;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What can happen to a pipeline, for properties:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Rehearsal> scenarios() {
 *     return Scenarios.of(PIPELINE);
 * }
 *
 * @Property
 * void nothingReachesProductionUnapproved(@ForAll("scenarios") Rehearsal scenario) {
 *     assertThat(scenario.run()).deploymentsTo(PRODUCTION).areApproved();
 * }
 * }</pre>
 *
 * <p>A scenario has an event of the pipeline's own triggers, and some things that go another way than well: jobs and steps
 * that fail, are cancelled or are skipped, variables and outputs with the values that conditions compare them with, and
 * answers to requests for approval. It shrinks to fewer of these, and to simpler ones.
 */
public final class Scenarios {

    /** More than so many things at once tell nothing new. */
    private static final int MOST_MOVES = 12;

    private Scenarios() {}

    /**
     * What can happen to a pipeline.
     *
     * @param pipeline the pipeline
     * @return its scenarios
     */
    public static Arbitrary<Rehearsal> of(Pipeline pipeline) {
        return of(Simulating.of(pipeline));
    }

    /**
     * What can happen to workflows, written in Java or read.
     *
     * @param simulating the workflows
     * @return their scenarios
     * @throws IllegalArgumentException when no event starts any of them
     */
    public static Arbitrary<Rehearsal> of(Simulating simulating) {
        Simulation simulation = Simulation.of(simulating.workflows());
        List<TriggerEvent> events = Events.of(simulation.library());
        if (events.isEmpty()) {
            throw new IllegalArgumentException(
                    "No event starts any of these workflows, so nothing can happen to them.");
        }
        List<Move> moves = Moves.of(simulation.library());
        Arbitrary<TriggerEvent> event = Arbitraries.of(events);
        if (moves.isEmpty()) {
            return event.map(simulating::on);
        }
        Arbitrary<List<Move>> some = Arbitraries.of(moves)
                .list()
                .ofMaxSize(Math.min(MOST_MOVES, moves.size()))
                .uniqueElements(Move::subject);
        return Combinators.combine(event, some).as((happens, all) -> {
            Rehearsal rehearsal = simulating.on(happens);
            for (Move move : all) {
                rehearsal = move.applyTo(rehearsal);
            }
            return rehearsal;
        });
    }
}
