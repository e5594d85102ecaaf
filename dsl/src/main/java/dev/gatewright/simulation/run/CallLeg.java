package dev.gatewright.simulation.run;

import dev.gatewright.block.LocalPath;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.event.Starts;
import dev.gatewright.simulation.plan.Legs;
import dev.gatewright.simulation.plan.WorkflowSpec;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.JobRun.Ending;
import dev.gatewright.simulation.result.StepRun;
import dev.gatewright.simulation.scenario.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A leg of a job that calls a workflow: the jobs of that one run in its place. One of which the workflow isn't here is taken
 * for a job whose inside nobody sees.
 *
 * <p>Source: GitHub's documentation, "Reusing workflow configurations".
 */
final class CallLeg extends Leg {

    /** "You can connect up to ten levels of workflows": the caller at the top is one. */
    static final int LEVELS = 10;

    private Optional<JobScope> called = Optional.empty();
    private Optional<Groups.Terms> held = Optional.empty();
    private final Groups.Claim inner = new Inner();
    private boolean opaque;

    /** The called workflow's own claim of a concurrency group. */
    private final class Inner implements Groups.Claim {
        @Override
        public void granted() {
            started();
            called.orElseThrow().begin(CallLeg.this::end);
        }

        @Override
        public void replaced(String reason) {
            interrupt(reason);
        }

        @Override
        public void mayBeReplaced(String doubt) {
            mayBeCancelled(doubt);
        }

        @Override
        public String doubt() {
            return CallLeg.this.doubt();
        }

        @Override
        public String title() {
            return CallLeg.this.title();
        }
    }

    CallLeg(JobNode node, Legs.One values, Obj strategy, String suffix) {
        super(node, values, strategy, suffix);
    }

    @Override
    void begin() {
        try {
            Optional<String> problem = problem();
            Optional<WorkflowSpec> workflow = workflow();
            if (problem.isPresent()) {
                finish(Ending.of(Conclusion.FAILURE, "GitHub refuses the call: " + problem.get()), Map.of());
            } else if (workflow.isEmpty()) {
                beginOpaque();
            } else {
                begin(workflow.get());
            }
        } catch (ExpressionError error) {
            finish(Ending.of(Conclusion.FAILURE, "GitHub can't evaluate the call: " + error.fact()), Map.of());
        }
    }

    private Optional<WorkflowSpec> workflow() {
        return node().spec()
                .calls()
                .flatMap(uses ->
                        world().library().called(uses, world().repository().name()));
    }

    private Optional<String> problem() {
        if (node().scope().site().callers().size() + 2 > LEVELS) {
            return Optional.of("workflows may call each other over " + LEVELS + " levels at most");
        }
        Optional<WorkflowSpec> workflow = workflow();
        if (workflow.isEmpty()) {
            String uses = node().spec().calls().orElse("");
            boolean isLocal = LocalPath.isMeant(uses);
            return isLocal ? Optional.of("there is no workflow `" + uses + "`") : Optional.empty();
        }
        Tree trigger = Starts.triggers(workflow.get().tree()).get("workflow_call");
        if (trigger == null) {
            return Optional.of("`" + workflow.get().file() + "` doesn't have `workflow_call`");
        }
        return CallInputs.of(trigger, node().spec().tree()).problem().or(workflow.get()::problem);
    }

    private void begin(WorkflowSpec workflow) {
        Tree trigger = Starts.triggers(workflow.tree())
                .getOrDefault("workflow_call", workflow.tree().at(""));
        Obj inputs = CallInputs.of(trigger, node().spec().tree())
                .values(world().evaluation(), context(), node().scope().plain());
        JobScope.Site site = new JobScope.Site(
                node().scope().run(),
                workflow,
                node().place(label(), name()),
                node().scope().site().title() + name() + " / ",
                node().isCertain());
        JobScope.Handed handed = new JobScope.Handed(inputs, secrets(), permissions(), caller());
        JobScope jobs = new JobScope(site, handed, before());
        called = Optional.of(jobs);
        held = Concurrencies.terms(
                node().scope().run(), workflow.tree().at("concurrency"), jobs.plain(), node().title());
        if (held.isEmpty()) {
            inner.granted();
        } else if (world().groups().holds(held.get().name(), node().scope().run())
                || world().groups().holds(held.get().name(), this)) {
            String reason = "its caller holds concurrency group `" + held.get().name() + "` itself: a deadlock";
            held = Optional.empty();
            called = Optional.empty();
            finish(Ending.of(Conclusion.CANCELLED, reason), Map.of());
        } else {
            waits("it is pending in concurrency group `" + held.get().name() + "`");
            world().groups().claim(held.get(), inner);
        }
    }

    private @Nullable JobScope before() {
        return node().legBefore(label())
                .filter(CallLeg.class::isInstance)
                .flatMap(leg -> ((CallLeg) leg).called)
                .orElse(null);
    }

    private JobScope.Caller caller() {
        boolean all = node().scope().handed().caller() != JobScope.Caller.CHOSEN && inheritsSecrets();
        return all ? JobScope.Caller.INHERITED : JobScope.Caller.CHOSEN;
    }

    private boolean inheritsSecrets() {
        return node().spec()
                .tree()
                .at("secrets")
                .text()
                .filter("inherit"::equals)
                .isPresent();
    }

    /** The secrets that the called workflow sees: all of the caller's, or those that are passed. */
    private Obj secrets() {
        Obj own = node().scope().handed().secrets();
        Tree secrets = node().spec().tree().at("secrets");
        if (inheritsSecrets()) {
            return own;
        }
        Obj passed = Obj.EMPTY;
        Optional<Value> token = own.get("GITHUB_TOKEN");
        if (token.isPresent()) {
            passed = passed.with("GITHUB_TOKEN", token.get());
        }
        EvaluationContext context = context().with("secrets", own);
        for (Map.Entry<String, Value> secret :
                world().evaluation().values(secrets, context).entrySet()) {
            passed = passed.with(secret.getKey(), JobScope.asText(secret.getValue()));
        }
        return passed;
    }

    private void beginOpaque() {
        opaque = true;
        started();
        Conclusion conclusion = said().map(CallLeg::conclusion).orElse(Conclusion.SUCCESS);
        String reason = said().isPresent()
                ? "it is said to end so"
                : "the called workflow isn't here, and nothing says that it fails";
        world().clock().after(course().seconds().orElse(course().assumedSeconds()), () -> {
            Map<String, Value> outputs = new LinkedHashMap<>();
            course().outputs().forEach((name, value) -> outputs.put(name, Value.of(value)));
            finish(Ending.of(conclusion, reason), outputs);
        });
    }

    private static Conclusion conclusion(Outcome outcome) {
        return switch (outcome) {
            case SUCCESS -> Conclusion.SUCCESS;
            case FAILURE -> Conclusion.FAILURE;
            case SKIPPED -> Conclusion.SKIPPED;
            case CANCELLED, TIMED_OUT -> Conclusion.CANCELLED;
        };
    }

    /** All jobs of the called workflow have ended. */
    private void end() {
        JobScope jobs = called.orElseThrow();
        held.ifPresent(terms -> world().groups().release(terms.name(), inner));
        Fate fate = said().map(CallLeg::conclusion).map(Fate::of).orElseGet(jobs::fate);
        finish(Ending.of(fate.conclusion(), jobs.summary()), jobs.outputs(), fate);
    }

    @Override
    void interrupt(String reason) {
        if (isDone()) {
            return;
        }
        if (called.isPresent() && begun() >= 0) {
            called.get().cancel(reason);
            return;
        }
        held.ifPresent(terms -> world().groups().release(terms.name(), inner));
        called = Optional.empty();
        finish(Ending.of(Conclusion.CANCELLED, reason), Map.of());
    }

    @Override
    void mayBeCancelled(String doubt) {
        super.mayBeCancelled(doubt);
        called.ifPresent(jobs -> jobs.mayBeCancelled(doubt));
    }

    @Override
    void outlive(String reason) {
        if (called.isPresent() && begun() >= 0) {
            called.get().cancel(reason);
        }
    }

    @Override
    List<StepRun> steps() {
        return List.of();
    }

    @Override
    boolean putsOut() {
        return node().spec().matrix().isEmpty() || fate().is(Conclusion.SUCCESS) != Truth.FALSE;
    }

    @Override
    boolean putsOutUnknown() {
        return opaque;
    }

    @Override
    List<JobRun> report() {
        return called.filter(jobs -> begun() >= 0).map(JobScope::report).orElseGet(super::report);
    }
}
