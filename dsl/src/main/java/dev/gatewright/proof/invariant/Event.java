package dev.gatewright.proof.invariant;

import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.EnvironmentUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.workflow.setting.Effect;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Something that may happen in a scenario: the words of the language in which teams state their own invariants, such as {@code
 * runs(deploy(PRODUCTION)).and(failed(test()))}.
 */
public sealed interface Event {

    /** What may become of an effect. */
    enum Moment {
        /** It begins. */
        RUNS("runs", EffectUse::runs, EffectUse::runsInALeg),
        /** It ends without a failure. */
        SUCCEEDED("succeeds", EffectUse::passed, EffectUse::passedInALeg),
        /** It begins and fails. */
        FAILED("fails", EffectUse::fails, EffectUse::fails),
        /** It begins and is cancelled. */
        CANCELLED("is cancelled", EffectUse::cancelled, EffectUse::cancelled);

        private final String word;
        private final Function<EffectUse, Literal> here;
        private final Function<EffectUse, Literal> inALeg;

        Moment(String word, Function<EffectUse, Literal> here, Function<EffectUse, Literal> inALeg) {
            this.word = word;
            this.here = here;
            this.inALeg = inALeg;
        }

        /** In the leg of a matrix that is looked at. */
        Literal here(EffectUse use) {
            return here.apply(use);
        }

        /** In one of the legs of a matrix. */
        Literal inALeg(EffectUse use) {
            return inALeg.apply(use);
        }
    }

    /**
     * An effect that runs, succeeds, fails or is cancelled.
     *
     * @param effect the effect; one without environment is meant in all of them
     * @param moment what becomes of it
     */
    record Happens(Effect effect, Moment moment) implements Event {
        @Override
        public Literal in(Graph graph) {
            return graph.circuit().or(uses(graph).stream().map(moment::inALeg).toList());
        }

        @Override
        public List<EffectUse> uses(Graph graph) {
            return graph.effects().stream()
                    .filter(use -> use.kind() == effect.kind())
                    .filter(use -> effect.environment().isEmpty()
                            || use.environment().isEmpty()
                            || use.environment().equalsIgnoreCase(effect.environment()))
                    .toList();
        }

        @Override
        public String toString() {
            return "`" + effect + "` " + moment.word;
        }
    }

    /**
     * A deployment to an environment that somebody approved.
     *
     * @param environment the environment's name
     */
    record Approved(String environment) implements Event {
        /** Whether a job of that environment runs, which must have been approved. */
        Literal of(Graph graph, JobNode job, Function<EnvironmentUse, Literal> isApproved) {
            return graph.circuit()
                    .or(job.environments().stream()
                            .filter(use -> use.isNamed(environment))
                            .map(isApproved)
                            .toList());
        }

        @Override
        public Literal in(Graph graph) {
            return graph.circuit()
                    .or(graph.jobs().stream()
                            .map(job -> of(graph, job, EnvironmentUse::isApprovedInALeg))
                            .toList());
        }

        @Override
        public String toString() {
            return "`" + environment + "` is approved";
        }
    }

    /**
     * Several events, all of them or any.
     *
     * @param isAll whether all must happen
     * @param events the events
     */
    record Joined(boolean isAll, List<Event> events) implements Event {
        /**
         * Several events.
         *
         * @param isAll whether all must happen
         * @param events the events, copied
         */
        public Joined {
            events = List.copyOf(events);
        }

        @Override
        public Literal in(Graph graph) {
            Circuit circuit = graph.circuit();
            List<Literal> all = events.stream().map(event -> event.in(graph)).toList();
            return isAll ? circuit.and(all) : circuit.or(all);
        }

        @Override
        public List<EffectUse> uses(Graph graph) {
            return events.stream().flatMap(event -> event.uses(graph).stream()).toList();
        }

        @Override
        public String toString() {
            List<String> words = events.stream().map(Event::toString).toList();
            return String.join(isAll ? " and " : " or ", words);
        }
    }

    /**
     * Something that doesn't happen.
     *
     * @param event what doesn't
     */
    record Not(Event event) implements Event {
        @Override
        public Literal in(Graph graph) {
            return event.in(graph).not();
        }

        @Override
        public List<EffectUse> uses(Graph graph) {
            return event.uses(graph);
        }

        @Override
        public String toString() {
            return "not " + event;
        }
    }

    /**
     * Whether it happens.
     *
     * @param graph the entry
     * @return the formula
     */
    Literal in(Graph graph);

    /**
     * The effects that it is about.
     *
     * @param graph the entry
     * @return the effects
     */
    default List<EffectUse> uses(Graph graph) {
        return List.of();
    }

    /**
     * Both.
     *
     * @param other the other
     * @return the event that both happen in a scenario
     */
    default Event and(Event other) {
        return new Joined(true, List.of(this, Objects.requireNonNull(other, "other")));
    }

    /**
     * One of them, or both.
     *
     * @param other the other
     * @return the event that one of them happens
     */
    default Event or(Event other) {
        return new Joined(false, List.of(this, Objects.requireNonNull(other, "other")));
    }

    /**
     * Whenever this happens, the other does too.
     *
     * @param other the other
     * @return the statement
     */
    default Statement implies(Event other) {
        return new Statement.Always(new Joined(false, List.of(new Not(this), other)));
    }

    /**
     * Whenever the other happens, this has happened before: in an earlier step, in an ancestor, or in the run that caused it.
     *
     * @param other an effect that runs, succeeds, fails or is cancelled
     * @return the statement
     */
    default Statement before(Happens other) {
        return new Statement.Before(this, other);
    }

    /**
     * An effect begins.
     *
     * @param effect the effect
     * @return the event
     */
    static Happens runs(Effect effect) {
        return new Happens(effect, Moment.RUNS);
    }

    /**
     * An effect ends without a failure.
     *
     * @param effect the effect
     * @return the event
     */
    static Happens succeeded(Effect effect) {
        return new Happens(effect, Moment.SUCCEEDED);
    }

    /**
     * An effect begins and fails.
     *
     * @param effect the effect
     * @return the event
     */
    static Happens failed(Effect effect) {
        return new Happens(effect, Moment.FAILED);
    }

    /**
     * An effect begins and is cancelled.
     *
     * @param effect the effect
     * @return the event
     */
    static Happens cancelled(Effect effect) {
        return new Happens(effect, Moment.CANCELLED);
    }

    /**
     * A deployment to an environment is approved.
     *
     * @param environment the environment's name
     * @return the event
     */
    static Approved approved(String environment) {
        return new Approved(environment);
    }

    /**
     * Something doesn't happen.
     *
     * @param event what doesn't
     * @return the event
     */
    static Event not(Event event) {
        return new Not(event);
    }
}
