package dev.gatewright.simulation.run;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.event.DispatchInputs;
import dev.gatewright.simulation.event.EventKind;
import dev.gatewright.simulation.event.GithubContext;
import dev.gatewright.simulation.event.OwnToken;
import dev.gatewright.simulation.event.Starts;
import dev.gatewright.simulation.plan.WorkflowSpec;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.scenario.GitRef;
import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One attempt of one run, while it goes on. */
final class RunState implements Groups.Claim {

    /** Why a run is there, and as which one. */
    record Origin(WorkflowSpec workflow, TriggerEvent event, String trigger, boolean certain, int number, int chain) {}

    /** Who hears of what becomes of a run. */
    interface Watcher {
        void tell(String activity, RunState run);
    }

    /** Which attempt a run is, and which jobs of the one before it repeats. */
    record Attempt(int number, @Nullable RunState previous, Repeats repeats) {
        static final Attempt FIRST = new Attempt(1, null, Repeats.ALL);
    }

    private final World world;
    private final Origin origin;
    private final Attempt attempt;
    private final Instructions instructions;
    private final Watcher watcher;
    private final JobScope jobs;
    private final Reviews reviews;
    private final long requested;
    private long ended = -1;
    private boolean cancelled;
    private String canceller = "";
    private String waitsFor = "";
    private String broken = "";
    private Optional<String> group = Optional.empty();
    private boolean begun;

    RunState(World world, Origin origin, Attempt attempt, Instructions instructions, Watcher watcher) {
        this.world = world;
        this.origin = origin;
        this.attempt = attempt;
        this.instructions = instructions;
        this.watcher = watcher;
        this.requested = world.clock().now();
        this.reviews = attempt.previous() == null
                ? Reviews.of(world.scenario(), world.clock())
                : attempt.previous().reviews().again();
        this.jobs = JobScope.top(this);
    }

    /** Asks for its turn, and begins when it comes. */
    void request() {
        waitsFor = permission();
        if (!waitsFor.isEmpty()) {
            return;
        }
        Optional<String> refusal = Startup.refuse(world, origin.workflow());
        if (refusal.isPresent()) {
            broken = "startup failure: " + refusal.get();
            end();
            return;
        }
        try {
            Optional<Groups.Terms> terms =
                    Concurrencies.terms(this, origin.workflow().tree().at("concurrency"), jobs.plain(), title());
            group = terms.map(Groups.Terms::name);
            if (terms.isEmpty()) {
                granted();
                return;
            }
            waitsFor = "it is pending in concurrency group `" + terms.get().name() + "`, which "
                    + world.groups().holder(terms.get().name()) + " holds";
            world.groups().claim(terms.get(), this);
        } catch (ExpressionError error) {
            broken = "GitHub can't evaluate `concurrency`: " + error.fact();
            end();
        }
    }

    /** Why it waits until somebody lets it start; empty when it needn't. */
    private String permission() {
        if (world.repository().forksNeedApproval() && Forks.isUntrusted(origin.event())) {
            return "it waits until somebody lets the run of a fork's pull request start";
        }
        return OwnToken.needsApproval(origin.event())
                ? "it waits until somebody lets it start: a workflow made the pull request with its `GITHUB_TOKEN`"
                : "";
    }

    @Override
    public void granted() {
        waitsFor = "";
        begun = true;
        watcher.tell("in_progress", this);
        jobs.begin(this::end);
    }

    @Override
    public void replaced(String reason) {
        cancel(reason);
    }

    @Override
    public void mayBeReplaced(String doubt) {
        jobs.mayBeCancelled(doubt);
    }

    @Override
    public String doubt() {
        return origin.certain() ? "" : "whether it starts hangs on this: " + origin.trigger();
    }

    @Override
    public String title() {
        return origin.workflow().file() + " #" + origin.number();
    }

    /** Somebody or something cancels the run. */
    void cancel(String reason) {
        if (ended >= 0 || cancelled) {
            return;
        }
        cancelled = true;
        canceller = reason;
        if (begun) {
            jobs.cancel(reason);
        } else {
            broken = reason;
            waitsFor = "";
            end();
        }
    }

    private void end() {
        ended = world.clock().now();
        group.ifPresent(name -> world.groups().release(name, this));
        watcher.tell("completed", this);
    }

    /** {@code github} as jobs see it. */
    Obj github() {
        Tree dispatch = Starts.triggers(origin.workflow().tree()).get("workflow_dispatch");
        Map<String, Value> inputs = dispatch == null
                ? Map.of()
                : DispatchInputs.of(dispatch).texts(origin.event().inputs());
        Obj github = GithubContext.of(
                origin.workflow().name(),
                origin.workflow().file(),
                Starts.seen(origin.workflow().tree(), origin.event()),
                world.repository(),
                inputs,
                attempt.number());
        return Facts.in(github, "github", world.scenario().facts());
    }

    /** {@code inputs} as jobs see it: a dispatch's, empty for every other event. */
    Obj inputs() {
        Tree dispatch = Starts.triggers(origin.workflow().tree()).get("workflow_dispatch");
        return dispatch == null || !origin.event().name().equals("workflow_dispatch")
                ? Obj.EMPTY
                : Obj.of(DispatchInputs.of(dispatch).values(origin.event().inputs()));
    }

    GitRef ref() {
        return EventKind.of(origin.event()).ref(origin.event(), world.repository());
    }

    Conclusion conclusion() {
        if (!broken.isEmpty()) {
            return cancelled ? Conclusion.CANCELLED : Conclusion.FAILURE;
        }
        if (ended < 0) {
            return Conclusion.WAITING;
        }
        Conclusion conclusion =
                isCancelledBeforeItsJobs() ? Conclusion.CANCELLED : jobs.fate().conclusion();
        return origin.certain() ? conclusion : Conclusion.UNKNOWN;
    }

    private boolean isCancelledBeforeItsJobs() {
        return cancelled && ended >= 0 && jobs.fate().conclusion() == Conclusion.SKIPPED;
    }

    String reason() {
        if (!broken.isEmpty()) {
            return broken;
        }
        if (!waitsFor.isEmpty()) {
            return waitsFor;
        }
        if (isCancelledBeforeItsJobs()) {
            return canceller + ", before a job had begun";
        }
        return origin.certain() || ended < 0
                ? jobs.summary()
                : "whether it starts isn't known; if it does: " + jobs.summary();
    }

    World world() {
        return world;
    }

    Origin origin() {
        return origin;
    }

    Attempt attempt() {
        return attempt;
    }

    Instructions instructions() {
        return instructions;
    }

    Reviews reviews() {
        return reviews;
    }

    JobScope jobs() {
        return jobs;
    }

    /** Whether it had its turn; else there are no jobs yet. */
    boolean hasBegun() {
        return begun;
    }

    boolean isCancelled() {
        return cancelled;
    }

    boolean isDone() {
        return ended >= 0;
    }

    long requested() {
        return requested;
    }

    long ended() {
        return ended;
    }
}
