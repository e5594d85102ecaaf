package dev.gatewright.proof;

import dev.gatewright.proof.formula.Choice;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.Happening.Ends;
import dev.gatewright.proof.graph.Happening.How;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.model.JobModel;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How jobs and steps of a scenario end that don't succeed: a failure, a cancelled run, a job that runs out of time. */
final class Endings {

    private static final Pattern MINUTES = Pattern.compile("\\d{1,5}");

    /** The minutes that GitHub gives a job that says nothing. */
    private static final String LONGEST_JOB = "360";

    private final Graph graph;
    private final List<Choice> made;
    private final Script script;

    Endings(Graph graph, List<Choice> made, Script script) {
        this.graph = graph;
        this.made = made;
        this.script = script;
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

    private String outOfTime(Ends ends) {
        String minutes = minutes(ends);
        if (isTold(ends, minutes)) {
            script.taking(name(ends), (Integer.parseInt(minutes) + 1) * 60L);
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
                .filter(ends -> !isTold(ends, minutes(ends)))
                .findFirst();
        if (isCutOffTwice()) {
            return Optional.of("no argument says that a job that ran out of time is cut off again while it cleans up");
        }
        return untold.map(ends ->
                "no argument says that `" + ends.job() + "` runs out of time during step `" + ends.step() + "`");
    }

    private boolean isCutOffTwice() {
        return all().filter(ends -> !ends.step().isEmpty() && isOutOfTime(ends))
                .anyMatch(ends -> cutIn(ends.file(), ends.job()).count() > 1);
    }

    /** Whether it is the job alone that is cancelled while a step of it runs: it ran out of time. */
    private boolean isOutOfTime(Ends ends) {
        return ends.how() != How.FAILURE
                && cutIn(ends.file(), ends.job()).findAny().isPresent()
                && made.contains(new Ends(ends.file(), ends.job(), "", How.CANCELLED));
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

    /** The steps during which the run is cancelled. */
    private Stream<Ends> cancelling() {
        return all().filter(ends -> ends.how() != How.FAILURE && !ends.step().isEmpty() && !isOutOfTime(ends));
    }

    boolean isCancelledAfterATimeout() {
        return all().anyMatch(this::isOutOfTime) && cancelling().findAny().isPresent();
    }

    private String name(Ends ends) {
        return name(ends.file(), ends.job()) + (ends.step().isEmpty() ? "" : "." + ends.step());
    }

    /** A job by its path, in which the legs are named that it is looked at in; it is only unique in its file. */
    String name(String file, String path) {
        String name = node(file, path).map(job -> job.legPath(made::contains)).orElse(path);
        return graph.library().workflows().size() > 1 ? file + ":" + name : name;
    }
}
