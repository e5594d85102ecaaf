package dev.gatewright.simulation.run;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Evaluation.Judged;
import dev.gatewright.simulation.plan.JobSpec;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.JobRun.Ending;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.selector.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One job of a workflow in a run, with all its legs. */
final class JobNode {

    private final JobScope scope;
    private final JobSpec spec;
    private final List<JobNode> needs = new ArrayList<>();
    private final List<JobNode> dependents = new ArrayList<>();
    private final Matrix matrix;
    private Ancestors ancestors = Ancestors.NONE;
    private Fate fate = Fate.of(Conclusion.SKIPPED);
    private Optional<Ending> whole = Optional.empty();
    private boolean certain = true;
    private String doubt = "";
    private String mayBeCancelled = "";
    private boolean done;
    private boolean kept;
    private boolean decided;
    private @Nullable Obj seen;
    private int missing;

    JobNode(JobScope scope, JobSpec spec) {
        this.scope = scope;
        this.spec = spec;
        this.matrix = new Matrix(this);
    }

    void connect() {
        for (String id : spec.needs()) {
            scope.node(id).ifPresent(need -> {
                needs.add(need);
                need.dependents.add(this);
            });
        }
        missing = needs.size();
    }

    void begin() {
        if (missing == 0) {
            clock().after(0, this::decide);
        }
    }

    private void needDone() {
        missing--;
        begin();
    }

    /** All that it needs has ended: whether it runs. */
    private void decide() {
        decided = true;
        ancestors = Ancestors.of(needs);
        if (keeps()) {
            return;
        }
        try {
            if (said().filter(Outcome.SKIPPED::equals).isPresent()) {
                end(Ending.of(Conclusion.SKIPPED, "it is said to be skipped"));
                return;
            }
            Judged judged = judge(scope.run().isCancelled());
            if (judged.value().truth() == Truth.FALSE) {
                end(Ending.of(
                        Conclusion.SKIPPED,
                        JobReasons.skipped(this, judged, scope.run().isCancelled())));
                return;
            }
            judged.unknown().ifPresent(this::doubt);
            if (!mayBeCancelled.isEmpty() && !outlivesCancellation()) {
                certain = false;
                doubt = mayBeCancelled;
            }
            matrix.begin();
        } catch (ExpressionError error) {
            end(Ending.of(Conclusion.FAILURE, "GitHub can't evaluate it: " + error.fact()));
        }
    }

    private void doubt(String what) {
        certain = false;
        doubt = "whether it runs hangs on " + what;
        if (!what.equals("success()") && !what.equals("failure()")) {
            scope.run().world().gap(title(), "if", what);
        } else {
            doubt = ancestors.why().isEmpty() ? doubt : ancestors.why();
        }
    }

    Judged judge(boolean cancelled) {
        Judged judged = judge(needsValue(), ancestors, cancelled);
        return judged.unknown().isEmpty()
                ? judged
                : Cases.agreed(
                        needs, judged, fates -> judge(needsValue(fates), Ancestors.of(needs, fates::get), cancelled));
    }

    private Judged judge(Obj seenNeeds, Ancestors above, boolean cancelled) {
        EvaluationContext context =
                scope.plain().with("needs", seenNeeds).status(new NeedsStatus(scope, above, cancelled));
        return scope.run().world().evaluation().judge(spec.tree().at("if"), context);
    }

    /** {@code needs}, if they ended as it is said here. */
    private static Obj needsValue(Map<JobNode, Fate> fates) {
        Map<String, Obj> members = new LinkedHashMap<>();
        fates.forEach((need, fate) -> members.put(need.spec.id(), need.asNeed("needs", fate)));
        return Obj.of(members);
    }

    /** Whether it goes on when the run is cancelled: its condition is asked again. */
    boolean outlivesCancellation() {
        try {
            return judge(true).value().truth() != Truth.FALSE;
        } catch (ExpressionError noValue) {
            return false;
        }
    }

    /** In a re-run, a job stays as it was when it isn't to run again, nor anything that it needs. */
    private boolean keeps() {
        Optional<JobNode> before = before();
        if (before.isEmpty() || before.get().isRepeated(scope.run().attempt().repeats())) {
            return false;
        }
        kept = true;
        matrix.adopt(before.get().matrix);
        whole = before.get().whole;
        fate = before.get().fate;
        finish();
        return true;
    }

    /** This job in the attempt before, unless it runs again because of one that it needs. */
    private Optional<JobNode> before() {
        return needs.stream().allMatch(need -> need.kept)
                ? scope.previously(spec.id()).filter(JobNode::isDone)
                : Optional.empty();
    }

    private boolean isRepeated(Repeats repeats) {
        return whole.isPresent() ? repeats.holds(place(spec.id(), spec.id()), fate) : matrix.isRepeated(repeats);
    }

    /** A leg of the attempt before. */
    Optional<Leg> legBefore(String label) {
        return before().flatMap(node -> node.matrix.leg(label));
    }

    /** It ends as a whole, without any leg. */
    void end(Ending ending) {
        whole = Optional.of(ending);
        fate = Fate.of(ending.conclusion());
        finish();
    }

    /** All its legs have ended. */
    void legsDone(Fate together) {
        fate = doubted(together);
        finish();
    }

    /** What may become of it besides: it may not run; and a matrix that isn't known may have no legs, and fail. */
    Fate doubted(Fate known) {
        Fate open = certain && scope.site().certain() ? known : known.or(Conclusion.SKIPPED);
        return matrix.hidden().isEmpty() ? open : open.or(Conclusion.FAILURE);
    }

    private void finish() {
        done = true;
        dependents.forEach(JobNode::needDone);
        scope.jobDone();
    }

    void cancel(String reason) {
        if (decided && !done && !outlivesCancellation()) {
            matrix.cancel(reason);
        } else if (decided && !done) {
            matrix.survive(reason);
        }
    }

    /** Something happened to the run, and nobody knows whether that cancels it. */
    void mayBeCancelled(String doubt) {
        mayBeCancelled = doubt;
        if (decided && !done && !outlivesCancellation()) {
            matrix.mayBeCancelled(doubt);
        }
    }

    /** {@code needs} as this job sees it; once all that it needs has ended, it stays as it is. */
    Obj needsValue() {
        if (seen == null) {
            Map<String, Obj> members = new LinkedHashMap<>();
            needs.forEach(need -> members.put(need.spec.id(), need.asNeed("needs")));
            Obj value = Obj.of(members);
            seen = decided ? value : null;
            return value;
        }
        return seen;
    }

    /** This job as one that needs it sees it. */
    Obj asNeed(String context) {
        return asNeed(context, fate);
    }

    private Obj asNeed(String context, Fate ended) {
        String path = context + "." + spec.id();
        Conclusion conclusion = ended.conclusion();
        Value result = conclusion == Conclusion.UNKNOWN ? Value.unknown(path + ".result") : Value.of(conclusion.word());
        boolean ran = whole.isEmpty() && conclusion != Conclusion.SKIPPED;
        Obj outputs = ran ? matrix.outputs(path + ".outputs", hasRun(ended)) : Obj.EMPTY;
        return Obj.EMPTY.with("result", result).with("outputs", outputs);
    }

    /** Whether it is known that its steps ran. */
    private boolean hasRun(Fate ended) {
        return matrix.hidden().isEmpty()
                ? certain || ended.is(Conclusion.SKIPPED) == Truth.FALSE
                : ended.is(Conclusion.SUCCESS) == Truth.TRUE;
    }

    List<JobRun> report() {
        if (whole.isPresent()) {
            return List.of(plain(whole.get()));
        }
        return decided ? matrix.report() : List.of(plain(Ending.of(Conclusion.WAITING, waitsFor())));
    }

    private String waitsFor() {
        return needs.stream()
                .filter(need -> !need.done)
                .findFirst()
                .map(need -> "needs `" + need.spec.id() + "`, which waits")
                .orElse("the run waits");
    }

    private JobRun plain(Ending ending) {
        return new JobRun(
                new JobRun.Identity(
                        id(),
                        scope.site().title() + shownName(),
                        scope.site().workflow().file(),
                        Obj.EMPTY),
                ending,
                Map.of(),
                List.of(),
                Optional.empty(),
                JobRun.Grant.NONE);
    }

    /** The job's name where no leg gives it one: as it is written where it can't be evaluated. */
    String shownName() {
        Optional<String> written = spec.tree().at("name").text();
        if (written.isEmpty()) {
            return spec.id();
        }
        try {
            EvaluationContext context = scope.plain().with("needs", needsValue());
            Value value = scope.run().world().evaluation().value(spec.tree().at("name"), context);
            return value instanceof Value.Unknown ? written.get() : value.text();
        } catch (ExpressionError needsLeg) {
            return written.get();
        }
    }

    private Optional<Outcome> said() {
        return scope.run()
                .instructions()
                .of(scope.run().origin().workflow().file(), place(spec.id(), spec.id()))
                .outcome();
    }

    /** The callers, and this job under a leg's label and name. */
    List<Segment.Place> place(String label, String name) {
        List<Segment.Place> place = new ArrayList<>(scope.site().callers());
        place.add(new Segment.Place(spec.id(), label, name));
        return place;
    }

    /** The job's id behind its callers'. */
    String id() {
        return String.join("/", place("", "").stream().map(Segment.Place::job).toList());
    }

    String title() {
        return scope.run().origin().workflow().file() + ":" + id();
    }

    private Clock clock() {
        return scope.run().world().clock();
    }

    JobScope scope() {
        return scope;
    }

    JobSpec spec() {
        return spec;
    }

    Matrix matrix() {
        return matrix;
    }

    Ancestors ancestors() {
        return ancestors;
    }

    Fate fate() {
        return fate;
    }

    boolean isDone() {
        return done;
    }

    /** Whether it is known that it runs, and with which legs. */
    boolean isCertain() {
        return certain && scope.site().certain() && matrix.hidden().isEmpty();
    }

    /** Why it isn't known whether it runs, or with which legs. */
    String doubt() {
        if (!matrix.hidden().isEmpty()) {
            return "which legs it has hangs on " + matrix.hidden();
        }
        return doubt.isEmpty() ? "whether its caller runs isn't known" : doubt;
    }
}
