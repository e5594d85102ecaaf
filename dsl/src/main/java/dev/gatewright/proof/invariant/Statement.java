package dev.gatewright.proof.invariant;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import dev.gatewright.proof.graph.EnvironmentUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Event.Approved;
import dev.gatewright.proof.invariant.Event.Happens;
import dev.gatewright.proof.invariant.Event.Joined;
import dev.gatewright.proof.invariant.Event.Not;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must be true of every scenario. */
public sealed interface Statement {

    /**
     * Something happens in every scenario.
     *
     * @param event what
     */
    record Always(Event event) implements Statement {
        @Override
        public List<Breach> breaches(Graph graph) {
            return List.of(new Breach(event.in(graph).not(), "not so: " + event, event.uses(graph)));
        }

        @Override
        public String toString() {
            return "In every scenario, " + event + ".";
        }
    }

    /**
     * Something happens in no scenario.
     *
     * @param event what
     */
    record Never(Event event) implements Statement {
        @Override
        public List<Breach> breaches(Graph graph) {
            return List.of(new Breach(event.in(graph), event.toString(), event.uses(graph)));
        }

        @Override
        public String toString() {
            return "In no scenario, " + event + ".";
        }
    }

    /**
     * One thing has happened whenever another does.
     *
     * @param first what has to be before
     * @param then before what
     */
    record Before(Event first, Happens then) implements Statement {
        @Override
        public List<Breach> breaches(Graph graph) {
            Map<JobNode, Literal> before = graph.before(job -> at(graph, first, job, Integer.MAX_VALUE));
            List<Breach> breaches = new ArrayList<>();
            for (EffectUse use : then.uses(graph)) {
                int index = use.step().map(step -> step.model().index()).orElse(0);
                Literal here = at(graph, first, use.job(), index);
                List<EffectUse> about = new ArrayList<>(first.uses(graph));
                about.add(use);
                breaches.add(new Breach(
                        graph.circuit()
                                .and(
                                        then.moment().here(use),
                                        here.not(),
                                        before.get(use.job()).not()),
                        use + ": " + then + ", and it isn't so that before " + first,
                        about));
            }
            return breaches;
        }

        /** Whether something happens in a job, in steps before one of them. */
        private static Literal at(Graph graph, Event event, JobNode job, int index) {
            boolean isAnother = index == Integer.MAX_VALUE;
            if (event instanceof Approved approved) {
                return approved.of(
                        graph, job, isAnother ? EnvironmentUse::isApprovedInALeg : EnvironmentUse::isApproved);
            }
            if (event instanceof Not not) {
                return at(graph, not.event(), job, index).not();
            }
            if (event instanceof Joined joined) {
                List<Literal> all = joined.events().stream()
                        .map(each -> at(graph, each, job, index))
                        .toList();
                return joined.isAll()
                        ? graph.circuit().and(all)
                        : graph.circuit().or(all);
            }
            Happens happens = (Happens) event;
            return graph.circuit()
                    .or(happens.uses(graph).stream()
                            .filter(use -> use.job().equals(job))
                            .filter(use -> isAnother
                                    || use.step()
                                            .filter(step -> step.model().endsAt() < index)
                                            .isPresent())
                            .map(isAnother ? happens.moment()::inALeg : happens.moment()::here)
                            .toList());
        }

        @Override
        public String toString() {
            return "Before " + then + ", " + first + ".";
        }
    }

    /**
     * The ways in which an entry may break it.
     *
     * @param graph the entry
     * @return the ways
     */
    List<Breach> breaches(Graph graph);

    /**
     * Something happens in every scenario.
     *
     * @param event what
     * @return the statement
     */
    static Statement always(Event event) {
        return new Always(event);
    }

    /**
     * Something happens in no scenario.
     *
     * @param event what
     * @return the statement
     */
    static Statement never(Event event) {
        return new Never(event);
    }
}
