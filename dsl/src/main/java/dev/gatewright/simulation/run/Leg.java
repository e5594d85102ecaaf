package dev.gatewright.simulation.run;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.plan.LegNames;
import dev.gatewright.simulation.plan.Legs;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.JobRun.Ending;
import dev.gatewright.simulation.result.Span;
import dev.gatewright.simulation.result.StepRun;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.workflow.setting.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One leg of a job: it waits for its concurrency group, then does what the job does. */
abstract class Leg implements Groups.Claim {

    private final JobNode node;
    private final Legs.One values;
    private final Obj strategy;
    private final String label;
    private String name;
    private Optional<String> group = Optional.empty();
    private Optional<Ending> ending = Optional.empty();
    private Fate fate = Fate.of(Conclusion.SKIPPED);
    private Map<String, Value> outputs = Map.of();
    private String waitsFor = "it waits for its turn";
    private boolean started;
    private String mayBeCancelled = "";
    private @Nullable EvaluationContext context;
    private long begun = -1;
    private long ended = -1;

    Leg(JobNode node, Legs.One values, Obj strategy, String suffix) {
        this.node = node;
        this.values = values;
        this.strategy = strategy;
        String plain = LegNames.of(node.spec().id(), values.label());
        this.label = suffix.isEmpty() ? plain : plain + " (" + suffix + ")";
        this.name = label;
    }

    static Leg of(JobNode node, Legs.One values, Obj strategy, String suffix) {
        return node.spec().calls().isPresent()
                ? new CallLeg(node, values, strategy, suffix)
                : new StepsLeg(node, values, strategy, suffix);
    }

    /** It is its turn among the legs. */
    final void start() {
        started = true;
        try {
            name = shownName();
            if (said().filter(Outcome.SKIPPED::equals).isPresent()) {
                finish(Ending.of(Conclusion.SKIPPED, "it is said to be skipped"), Map.of());
                return;
            }
            Optional<Groups.Terms> terms = Concurrencies.terms(
                    node.scope().run(), node.spec().tree().at("concurrency"), context(), node.title());
            if (terms.isEmpty()) {
                granted();
                return;
            }
            claim(terms.get());
        } catch (ExpressionError error) {
            finish(Ending.of(Conclusion.FAILURE, "GitHub can't evaluate it: " + error.fact()), Map.of());
        }
    }

    private void claim(Groups.Terms terms) {
        if (world().groups().holds(terms.name(), node.scope().run())) {
            String reason = "its run holds concurrency group `" + terms.name() + "` itself: a deadlock";
            finish(Ending.of(Conclusion.CANCELLED, reason), Map.of());
            return;
        }
        group = Optional.of(terms.name());
        waitsFor = "it is pending in concurrency group `" + terms.name() + "`, which "
                + world().groups().holder(terms.name()) + " holds";
        world().groups().claim(terms, this);
    }

    @Override
    public final void granted() {
        waitsFor = "";
        begin();
    }

    @Override
    public final void replaced(String reason) {
        interrupt(reason);
    }

    @Override
    public final String title() {
        return node.title();
    }

    /** It has its concurrency group, if it needs one. */
    abstract void begin();

    /** It is cancelled. */
    abstract void interrupt(String reason);

    /** The run is cancelled, and the job's condition lets it go on. */
    abstract void outlive(String reason);

    abstract List<StepRun> steps();

    /** Whether what it puts out counts among the legs. */
    abstract boolean putsOut();

    /** Whether it puts out things that nobody knows the names of. */
    abstract boolean putsOutUnknown();

    final void started() {
        begun = world().clock().now();
    }

    final void finish(Ending how, Map<String, Value> put) {
        Ending counts = ending.isPresent() ? how : counted(how);
        finish(counts, put, Fate.of(counts.conclusion()));
    }

    /** It ends, as far as that is known. */
    final void finish(Ending how, Map<String, Value> put, Fate known) {
        if (ending.isPresent()) {
            return;
        }
        Ending counted = how;
        fate = known;
        if (!doubt().isEmpty() && counted.conclusion() != Conclusion.SKIPPED) {
            fate = doubted(fate);
            counted = fate.conclusion() == Conclusion.UNKNOWN ? Ending.of(Conclusion.UNKNOWN, doubt()) : counted;
        }
        ending = Optional.of(counted);
        outputs = put;
        ended = world().clock().now();
        waitsFor = "";
        group.ifPresent(held -> world().groups().release(held, this));
        node.matrix().legDone(this, started);
    }

    @Override
    public final void mayBeReplaced(String doubt) {
        mayBeCancelled(doubt);
    }

    /** Something happened, and nobody knows whether that cancels this leg. */
    void mayBeCancelled(String doubt) {
        mayBeCancelled = doubt;
    }

    /** Why nobody knows whether it runs; empty where that is known. */
    @Override
    public String doubt() {
        return node.isCertain() ? mayBeCancelled : node.doubt();
    }

    /** What may become of it besides. */
    Fate doubted(Fate known) {
        Fate ofJob = node.doubted(known);
        return mayBeCancelled.isEmpty() ? ofJob : ofJob.or(Conclusion.CANCELLED);
    }

    /** {@code continue-on-error}: what needs the job sees a success. */
    private Ending counted(Ending how) {
        if (how.conclusion() != Conclusion.FAILURE) {
            return how;
        }
        try {
            Truth goesOn = world().evaluation()
                    .value(node.spec().tree().at("continue-on-error"), context())
                    .truth();
            return switch (goesOn) {
                case TRUE ->
                    new Ending(
                            Conclusion.FAILURE,
                            Conclusion.SUCCESS,
                            how.reason() + "; `continue-on-error` lets the run go on");
                case FALSE -> how;
                case UNKNOWN -> new Ending(Conclusion.FAILURE, Conclusion.UNKNOWN, how.reason());
            };
        } catch (ExpressionError noValue) {
            return how;
        }
    }

    private String shownName() {
        Optional<String> written = node.spec().tree().at("name").text().filter(text -> !text.isBlank());
        if (written.isEmpty()) {
            return label;
        }
        if (!written.get().contains("${{")) {
            return LegNames.of(written.get(), values.label());
        }
        Value value = world().evaluation().value(node.spec().tree().at("name"), context());
        return value instanceof Value.Unknown ? label : value.text();
    }

    /** What most keys of the job are evaluated in. */
    final EvaluationContext context() {
        if (context == null) {
            context = node.scope()
                    .plain()
                    .with("needs", node.needsValue())
                    .with("matrix", values.matrix())
                    .with("strategy", strategy);
        }
        return context;
    }

    /** Tells those who speak of legs that there is this one; a name that has no value is told of when it starts. */
    final void introduce() {
        try {
            name = shownName();
        } catch (ExpressionError noValue) {
            name = label;
        }
        node.scope()
                .run()
                .instructions()
                .meet(node.scope().run().origin().workflow().file(), node.place(label, name));
    }

    final Instructions.OfJob course() {
        return node.scope()
                .run()
                .instructions()
                .of(node.scope().run().origin().workflow().file(), node.place(label, name));
    }

    final Optional<Outcome> said() {
        return course().outcome();
    }

    final Map<String, Level> permissions() {
        Map<String, Level> said =
                TokenPermissions.said(node.spec().tree(), node.scope().permissions());
        return node.scope().handed().isCalled()
                ? TokenPermissions.within(said, node.scope().handed().permissions())
                : said;
    }

    List<JobRun> report() {
        return List.of(new JobRun(
                new JobRun.Identity(
                        node.id(),
                        node.scope().site().title() + name,
                        node.scope().site().workflow().file(),
                        values.matrix()),
                ending.orElseGet(() -> Ending.of(Conclusion.WAITING, waitsFor)),
                new LinkedHashMap<>(outputs),
                doubt().isEmpty() ? steps() : Doubts.in(steps(), doubt()),
                begun < 0 || ended < 0 ? Optional.empty() : Optional.of(new Span(begun, ended)),
                grant()));
    }

    JobRun.Grant grant() {
        return new JobRun.Grant("", false, tokenPermissions());
    }

    final Map<String, String> tokenPermissions() {
        return TokenPermissions.granted(
                permissions(), node.scope().run().origin().event(), world().repository());
    }

    final World world() {
        return node.scope().run().world();
    }

    final JobNode node() {
        return node;
    }

    final Fate fate() {
        return fate;
    }

    /** Whether a re-run begins with this leg, or with a job that it calls. */
    final boolean isRepeated(Repeats repeats) {
        return repeats.holds(node.place(label, name), fate);
    }

    final boolean isDone() {
        return ending.isPresent();
    }

    final String label() {
        return label;
    }

    final String name() {
        return name;
    }

    final Map<String, Value> outputs() {
        return outputs;
    }

    final long begun() {
        return begun;
    }

    final Obj matrix() {
        return values.matrix();
    }

    final void waits(String reason) {
        waitsFor = reason;
    }
}
