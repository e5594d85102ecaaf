package dev.gatewright.simulation.run;

import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Tree;
import java.util.Optional;

/** What stands at {@code concurrency}, of a workflow or a job. */
final class Concurrencies {

    private Concurrencies() {}

    /** The group and how it is claimed; empty where there is none, or where nobody knows its name. */
    static Optional<Groups.Terms> terms(
            World world, Tree concurrency, EvaluationContext context, String where, String key) {
        if (concurrency.isNothing()) {
            return Optional.empty();
        }
        Tree group = concurrency.isMapping() ? concurrency.at("group") : concurrency;
        Value name = world.evaluation().value(group, context);
        if (name instanceof Value.Unknown unknown) {
            world.gap(where, key, unknown.reason());
            return Optional.empty();
        }
        if (name.text().isBlank()) {
            return Optional.empty();
        }
        Value cancels = world.evaluation().value(concurrency.at("cancel-in-progress"), context);
        if (cancels instanceof Value.Unknown unknown && !unknown.truth().isKnown()) {
            world.gap(where, key + ".cancel-in-progress", unknown.reason());
        }
        boolean queues = concurrency.at("queue").text().filter("max"::equals).isPresent();
        return Optional.of(new Groups.Terms(name.text(), cancels.truth() == Truth.TRUE, queues));
    }
}
