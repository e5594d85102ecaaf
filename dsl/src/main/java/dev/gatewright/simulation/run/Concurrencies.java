package dev.gatewright.simulation.run;

import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.scenario.FollowUp;
import dev.gatewright.simulation.scenario.Scenario;
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

    /**
     * What nobody knows stands for itself, where no other run has it ("guaranteed to be both unique and defined for the
     * run"), or all runs of the only event have the same.
     */
    private static EvaluationContext identified(EvaluationContext context, RunState run) {
        Obj github = context.contexts().get("github").map(Obj.class::cast).orElse(Obj.EMPTY);
        Obj identified = standIn(github, "run_id", "run " + run.origin().number());
        if (!isOnly(run)) {
            return context.with("github", identified);
        }
        identified = standIn(identified, "sha", "the commit");
        return context.with(
                "github",
                switch (run.origin().event().name()) {
                    case "release" -> ref(identified, "refs/tags/", "the tag");
                    case "merge_group" -> ref(identified, "refs/heads/", "gh-readonly-queue/the branch");
                    default -> identified;
                });
    }

    private static boolean isOnly(RunState run) {
        Scenario scenario = run.world().scenario();
        return run.origin().event().equals(scenario.event())
                && scenario.followUps().stream().noneMatch(FollowUp.Later.class::isInstance);
    }

    private static Obj ref(Obj github, String folder, String name) {
        return standIn(standIn(github, "ref", folder + name), "ref_name", name);
    }

    private static Obj standIn(Obj github, String member, String text) {
        boolean isUnknown =
                github.get(member).filter(Value.Unknown.class::isInstance).isPresent();
        return isUnknown ? github.with(member, Value.of(text)) : github;
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
