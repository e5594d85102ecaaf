package dev.gatewright.proof;

import dev.gatewright.proof.formula.Choice;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.Happening.Ends;
import dev.gatewright.proof.graph.Happening.How;
import dev.gatewright.proof.graph.Happening.OtherEnds;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.model.JobModel;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.step.Interruption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How jobs and steps of a scenario end that don't succeed: a failure, a cancelled run, a job that runs out of time. */
final class Endings {

    private static final Pattern MINUTES = Pattern.compile("\\d{1,5}");

    /** The minutes that GitHub gives a job that says nothing. */
    private static final String LONGEST_JOB = "360";

    /** How many seconds longer something takes than it has. */
    private static final long OVERTIME = 60;

    private final Graph graph;
    private final List<Choice> made;
    private final Script script;
    private final Predicate<Literal> holds;

    Endings(Graph graph, List<Choice> made, Script script) {
        this.graph = graph;
        this.made = made;
        this.script = script;
        this.holds = graph.circuit().given(made);
    }

    private Stream<Ends> all() {
        return made.stream().filter(Ends.class::isInstance).map(Ends.class::cast);
    }

    /** Writes down that something doesn't succeed, and tells it in words; nothing when another end says so already. */
    Optional<String> tell(Ends ends) {
        if (isOutOfTime(ends)) {
            return ends.step().isEmpty() ? Optional.empty() : Optional.of(outOfTime(ends));
        }
        boolean isFailure = ends.how() == How.FAILURE;
        script.outcome(name(ends), isFailure ? Outcome.FAILURE : Outcome.CANCELLED);
        String what = ends.step().isEmpty()
                ? "job `" + ends.job() + "`"
                : "step `" + ends.step() + "` of job `" + ends.job() + "`";
        if (isFailure) {
            return Optional.of(what + " fails");
        }
        return Optional.of(
                ends.step().isEmpty()
                        ? what + " is cancelled, as by its timeout"
                        : "the run is cancelled during " + what);
    }

    /** Another leg doesn't succeed; it fails so late that the one that is looked at is cancelled by {@code fail-fast} as is said, or not at all. */
    String tell(OtherEnds other) {
        Optional<JobNode> job = node(other.file(), other.job());
        String name = job.flatMap(each -> each.otherLegPath(made::contains, holds))
                .map(path -> inFile(other.file(), path))
                .orElseGet(() -> name(other.file(), other.job()));
        boolean isFailure = other.how() == How.FAILURE;
        script.outcome(name, isFailure ? Outcome.FAILURE : Outcome.CANCELLED);
        if (isFailure) {
            job.map(JobNode::model)
                    .flatMap(model -> model.steps().stream().findFirst())
                    .ifPresent(first -> script.taking(name + "." + first.label(), late(job.orElseThrow())));
        }
        return "another leg of job `" + other.job() + "` " + (isFailure ? "fails" : "is cancelled, as by its timeout");
    }

    /** When all steps of another leg are over. */
    private static long late(JobNode job) {
        return (job.model().steps().size() + 1) * Scenario.ASSUMED_STEP.toSeconds();
    }

    private String cutByAnother(Ends ends) {
        node(ends.file(), ends.job()).ifPresent(job -> script.taking(name(ends), 2 * late(job)));
        return "job `" + ends.job() + "` is cancelled during step `" + ends.step() + "`, as another leg of it fails";
    }

    /** Whether a leg is cancelled since another one failed. */
    private boolean isCutByAnother(Ends ends) {
        return isOutOfTime(ends)
                && made.contains(new OtherEnds(ends.file(), ends.job(), How.FAILURE))
                && model(ends)
                        .flatMap(JobModel::strategy)
                        .flatMap(strategy -> strategy.get("fail-fast"))
                        .map(Texts::text)
                        .filter("false"::equals)
                        .isEmpty();
    }

    private String outOfTime(Ends ends) {
        if (isCutByAnother(ends)) {
            return cutByAnother(ends);
        }
        String minutes = minutes(ends);
        if (isTold(ends, minutes)) {
            script.taking(name(ends), Integer.parseInt(minutes) * 60L + OVERTIME);
        }
        return "job `" + ends.job() + "` runs out of time during step `" + ends.step() + "`";
    }

    private boolean isTold(Ends ends, String minutes) {
        boolean endsSooner = model(ends).stream()
                .flatMap(model -> model.steps().stream())
                .anyMatch(step ->
                        step.label().equals(ends.step()) && step.timeout().isPresent());
        return !endsSooner && MINUTES.matcher(minutes).matches();
    }

    private String minutes(Ends ends) {
        return model(ends)
                .flatMap(model -> model.get("timeout-minutes"))
                .map(Texts::text)
                .orElse(LONGEST_JOB);
    }

    private Optional<JobModel> model(Ends ends) {
        return node(ends.file(), ends.job()).map(JobNode::model);
    }

    private Optional<JobNode> node(String file, String path) {
        return graph.jobs().stream()
                .filter(job ->
                        job.path().equals(path) && job.run().workflow().file().equals(file))
                .findFirst();
    }

    /** What of it no argument can say. */
    Optional<String> obstacle() {
        Optional<Ends> untold = all().filter(ends -> !ends.step().isEmpty() && isOutOfTime(ends))
                .filter(ends -> isCutByAnother(ends) ? isOutOfGrace(ends) : !isTold(ends, minutes(ends)))
                .findFirst();
        if (made.stream().anyMatch(choice -> choice instanceof OtherEnds other && isOfACall(other))) {
            return Optional.of("no argument says when another leg of a call fails");
        }
        if (isCutOffTwice()) {
            return Optional.of("no argument says that a job that ran out of time is cut off again while it cleans up");
        }
        return untold.map(ends ->
                "no argument says that `" + ends.job() + "` runs out of time during step `" + ends.step() + "`");
    }

    private boolean isOfACall(OtherEnds other) {
        return other.how() == How.FAILURE
                && node(other.file(), other.job())
                        .filter(job -> job.model().isCall())
                        .isPresent();
    }

    /** Why the simulation may come to another end all the same: nothing says when things happen beside each other. */
    Optional<String> doubt() {
        if (isCancelledAfterATimeout()) {
            return Optional.of("no argument lets a step wait, in which the run is cancelled, until another job has run"
                    + " out of time");
        }
        if (isCancelledInAFailure()) {
            return Optional.of("no argument says that a run is cancelled during a step that goes on and fails");
        }
        return isOfAnotherLeg() ? Optional.of("no argument says when another leg of a matrix ends") : Optional.empty();
    }

    /** A step that goes on when its job is cancelled has five minutes. */
    private boolean isOutOfGrace(Ends ends) {
        return isFailing(ends)
                && node(ends.file(), ends.job()).map(Endings::late).orElse(0L) > Interruption.GRACE / 2;
    }

    private boolean isCutOffTwice() {
        return all().filter(ends -> !ends.step().isEmpty() && isOutOfTime(ends))
                .anyMatch(ends -> cutIn(ends.file(), ends.job()).count() > 1);
    }

    /** Whether it is the job alone that is cancelled while a step of it runs: it ran out of time. */
    private boolean isOutOfTime(Ends ends) {
        return ends.how() == How.CANCELLED
                && cutIn(ends.file(), ends.job()).findAny().isPresent()
                && (isAlone(ends) || isFailing(ends));
    }

    private boolean isAlone(Ends ends) {
        return made.contains(new Ends(ends.file(), ends.job(), "", How.CANCELLED));
    }

    /** Whether a step goes on when its job is cancelled, and fails: a timeout of the job is all that can be told then. */
    private boolean isFailing(Ends ends) {
        return !ends.step().isEmpty() && made.contains(new Ends(ends.file(), ends.job(), ends.step(), How.FAILURE));
    }

    private boolean isCancelledInAFailure() {
        return all().anyMatch(ends -> ends.how() == How.CANCELLED && isFailing(ends) && !isAlone(ends));
    }

    private Stream<Ends> cutIn(String file, String job) {
        return all().filter(each -> each.how() != How.FAILURE
                && !each.step().isEmpty()
                && each.file().equals(file)
                && each.job().equals(job));
    }

    /**
     * Nobody says when a run is cancelled, and the simulation takes the middle of the step: what goes on beside it may have
     * ended before.
     */
    boolean cancelLate() {
        long steps = graph.jobs().stream()
                .mapToLong(job -> job.model().steps().size() + 1)
                .sum();
        long seconds = 2 * steps * Scenario.ASSUMED_STEP.toSeconds();
        List<String> cancelled = cancelling().map(this::name).toList();
        cancelled.forEach(name -> script.taking(name, seconds));
        return !cancelled.isEmpty();
    }

    /** Whether several steps run when the run is cancelled. */
    boolean areSeveralCancelled() {
        return cancelling().count() > 1;
    }

    /** The steps during which the run is cancelled. */
    private Stream<Ends> cancelling() {
        return all().filter(ends -> ends.how() != How.FAILURE && !ends.step().isEmpty() && !isOutOfTime(ends));
    }

    private boolean isCancelledAfterATimeout() {
        return all().anyMatch(this::isOutOfTime) && cancelling().findAny().isPresent();
    }

    private String name(Ends ends) {
        return name(ends.file(), ends.job()) + (ends.step().isEmpty() ? "" : "." + ends.step());
    }

    /** A job by its path, in which the legs are named that it is looked at in; it is only unique in its file. */
    String name(String file, String path) {
        return inFile(
                file, node(file, path).map(job -> job.legPath(made::contains)).orElse(path));
    }

    private String inFile(String file, String name) {
        return graph.library().workflows().size() > 1 ? file + ":" + name : name;
    }

    private boolean isOfAnotherLeg() {
        return made.stream().anyMatch(OtherEnds.class::isInstance);
    }
}
