package dev.gatewright.simulation.run;

import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Tree;
import java.util.Optional;

/** What stands at {@code concurrency}, of a workflow or a job. */
final class Concurrencies {

    private Concurrencies() {}

    /** The group and how it is claimed; empty where there is none, or where nobody knows its name. */
    static Optional<Groups.Terms> terms(RunState run, Tree concurrency, EvaluationContext context, String where) {
        if (concurrency.isNothing()) {
            return Optional.empty();
        }
        World world = run.world();
        Tree group = concurrency.isMapping() ? concurrency.at("group") : concurrency;
        Value name = world.evaluation().value(group, identified(context, run));
        if (name instanceof Value.Unknown unknown) {
            world.gap(where, "concurrency", unknown.reason());
            return Optional.empty();
        }
        boolean queues = concurrency.at("queue").text().filter("max"::equals).isPresent();
        return name.text().isBlank()
                ? Optional.empty()
                : Optional.of(new Groups.Terms(name.text(), cancelling(world, concurrency, context, where), queues));
    }

    /** Nobody knows the id of a run, but that no other run has it: "guaranteed to be both unique and defined for the run". */
    private static EvaluationContext identified(EvaluationContext context, RunState run) {
        Obj github = context.contexts().get("github").map(Obj.class::cast).orElse(Obj.EMPTY);
        boolean isKnown = github.get("run_id")
                .filter(id -> !(id instanceof Value.Unknown))
                .isPresent();
        return isKnown
                ? context
                : context.with(
                        "github",
                        github.with("run_id", Value.of("run " + run.origin().number())));
    }

    private static Groups.Cancelling cancelling(
            World world, Tree concurrency, EvaluationContext context, String where) {
        Value cancels = world.evaluation().value(concurrency.at("cancel-in-progress"), context);
        if (cancels instanceof Value.Unknown unknown && !unknown.truth().isKnown()) {
            world.gap(where, "concurrency.cancel-in-progress", unknown.reason());
            return new Groups.Cancelling(Truth.UNKNOWN, unknown.reason());
        }
        return new Groups.Cancelling(cancels.truth(), "");
    }
}
