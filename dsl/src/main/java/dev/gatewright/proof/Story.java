package dev.gatewright.proof;

import dev.gatewright.filter.PatternList;
import dev.gatewright.proof.formula.Answer;
import dev.gatewright.proof.formula.Choice;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EnvironmentUse;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.Happening.Ends;
import dev.gatewright.proof.graph.Happening.Holds;
import dev.gatewright.proof.graph.Happening.How;
import dev.gatewright.proof.graph.Happening.InLeg;
import dev.gatewright.proof.graph.Happening.Is;
import dev.gatewright.proof.graph.Happening.Rejected;
import dev.gatewright.proof.graph.Happening.TooLate;
import dev.gatewright.proof.graph.Happening.Withdrawn;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.model.JobModel;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.simulation.Simulation;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.Reviewer;
import dev.gatewright.yaml.Mapping;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a way that the solver found as a scenario that people and the simulation can follow. */
final class Story {

    private static final Pattern STEP_OUTPUT = Pattern.compile("steps\\.([^.]+)\\.outputs\\.(\\S+) of (\\S+)");
    private static final Pattern VARIABLE = Pattern.compile("vars\\.(\\S+)");
    private static final Pattern SECRET = Pattern.compile("secrets\\.(\\S+)");
    private static final Pattern INPUT = Pattern.compile("inputs\\.(\\S+)");
    private static final Pattern HEAD =
            Pattern.compile("(?i)(?:startsWith|endsWith|contains)\\(github\\.head_ref, '([\\w./-]+)'\\)");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,5}");

    /** The minutes that GitHub gives a job that says nothing. */
    private static final String LONGEST_JOB = "360";

    private static final String OTHER = "something-else";

    private final Graph graph;
    private final Answer.Possible way;
    private final List<String> outcomes = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> arguments;
    private final StringBuilder java = new StringBuilder();
    private final StringBuilder event = new StringBuilder();
    private final Facts facts = new Facts();
    private final Set<String> rejected = new LinkedHashSet<>();
    private final Set<String> unanswered = new LinkedHashSet<>();
    private final Map<String, String> inputs = new LinkedHashMap<>();
    private final Simulation simulation;
    private final Predicate<Literal> holds;
    private Scenario scenario;
    private String obstacle = "";

    private Story(Graph graph, Answer.Possible way, Simulation simulation) {
        this.graph = graph;
        this.way = way;
        this.simulation = simulation;
        this.holds = graph.circuit()
                .given(Stream.concat(way.made().stream(), graph.circuit().settings().stream())
                        .toList());
        this.scenario = Scenario.on(graph.entry().trigger());
        this.arguments = new ArrayList<>(graph.entry().arguments());
    }

    static Counterexample of(Graph graph, Answer.Possible way, Simulation simulation, String fact) {
        return new Story(graph, way, simulation).tell(fact);
    }

    private Counterexample tell(String fact) {
        inputs();
        paths();
        way.made().forEach(this::tell);
        others();
        activity();
        facts();
        approvals();
        if (isCutOffTwice()) {
            obstacle = "no argument says that a job that ran out of time is cut off again while it cleans up";
        }
        Replay replay = replay();
        if (replay.kind() == Replay.Kind.DISAGREES && cancelLate()) {
            replay = replay();
        }
        if (replay.kind() == Replay.Kind.DISAGREES && isCancelledAfterATimeout()) {
            replay = Replay.impossible(
                    "no argument lets a step wait, in which the run is cancelled, until another job has run"
                            + " out of time");
        }
        if (replay.kind() == Replay.Kind.DISAGREES && !unanswered.isEmpty()) {
            replay = Replay.impossible("no argument cancels a run while a job of it waits for an approval");
        }
        String test = "Rehearsed run = simulate(PIPELINE).on(" + graph.entry().java() + event + inputsInJava() + ")"
                + java + ".run();";
        return new Counterexample(
                graph.entry() + inputsInWords(), fact, outcomes, unknown, arguments, test, replay, way.isShortest());
    }

    private boolean isCutOffTwice() {
        return ends().filter(ends -> !ends.step().isEmpty() && isOutOfTime(ends))
                .anyMatch(ends -> cutIn(ends.file(), ends.job()).count() > 1);
    }

    /** Whether it is the job alone that is cancelled while a step of it runs: it ran out of time. */
    private boolean isOutOfTime(Ends ends) {
        return ends.how() != How.FAILURE
                && cutIn(ends.file(), ends.job()).findAny().isPresent()
                && way.made().contains(new Ends(ends.file(), ends.job(), "", How.CANCELLED));
    }

    private Stream<Ends> cutIn(String file, String job) {
        return ends().filter(each -> each.how() != How.FAILURE
                && !each.step().isEmpty()
                && each.file().equals(file)
                && each.job().equals(job));
    }

    private void outOfTime(Ends ends) {
        if (ends.step().isEmpty()) {
            return;
        }
        Optional<JobModel> job = graph.jobs().stream()
                .filter(each -> each.path().equals(ends.job())
                        && each.run().workflow().file().equals(ends.file()))
                .map(JobNode::model)
                .findFirst();
        String minutes = job.flatMap(model -> model.get("timeout-minutes"))
                .map(Texts::text)
                .orElse(LONGEST_JOB);
        boolean endsSooner = job.stream()
                .flatMap(model -> model.steps().stream())
                .anyMatch(step ->
                        step.label().equals(ends.step()) && step.timeout().isPresent());
        if (endsSooner || !MINUTES.matcher(minutes).matches()) {
            obstacle = "no argument says that `" + ends.job() + "` runs out of time during step `" + ends.step() + "`";
        } else {
            take(name(ends), (Integer.parseInt(minutes) + 1) * 60L);
        }
        outcomes.add("job `" + ends.job() + "` runs out of time during step `" + ends.step() + "`");
    }

    private void take(String name, long seconds) {
        arguments.addAll(List.of("--duration", name + "=" + seconds));
        java.append(".taking(")
                .append(quoted(name))
                .append(", seconds(")
                .append(seconds)
                .append("))");
        scenario = scenario.taking(name, Duration.ofSeconds(seconds));
    }

    private Stream<Ends> ends() {
        return way.made().stream().filter(Ends.class::isInstance).map(Ends.class::cast);
    }

    /**
     * Nobody says when a run is cancelled, and the simulation takes the middle of the step: what goes on beside it may have
     * ended before.
     */
    private boolean cancelLate() {
        long steps = graph.jobs().stream()
                .mapToLong(job -> job.model().steps().size() + 1)
                .sum();
        long seconds = 2 * steps * Scenario.ASSUMED_STEP.toSeconds();
        List<String> cancelled = cancelling().map(this::name).toList();
        cancelled.forEach(name -> take(name, seconds));
        return !cancelled.isEmpty();
    }

    /** The steps during which the run is cancelled. */
    private Stream<Ends> cancelling() {
        return ends().filter(ends -> ends.how() != How.FAILURE && !ends.step().isEmpty() && !isOutOfTime(ends));
    }

    private boolean isCancelledAfterATimeout() {
        return ends().anyMatch(this::isOutOfTime) && cancelling().findAny().isPresent();
    }

    private String name(Ends ends) {
        return file(ends.file()) + leg(ends.file(), ends.job()) + (ends.step().isEmpty() ? "" : "." + ends.step());
    }

    /** A job by its path, in which the legs are named that it is looked at in. */
    private String leg(String file, String path) {
        return graph.jobs().stream()
                .filter(job ->
                        job.path().equals(path) && job.run().workflow().file().equals(file))
                .findFirst()
                .map(job -> job.legPath(way.made()::contains))
                .orElse(path);
    }

    private Replay replay() {
        if (graph.entry().event().equals("workflow_call")) {
            return Replay.impossible("the workflow is only called, and by nobody here");
        }
        if (graph.entry().event().equals("workflow_run")) {
            return Replay.impossible("the workflow waits for one that isn't here");
        }
        return obstacle.isEmpty() ? Replay.of(simulation, scenario, graph, way.made()) : Replay.impossible(obstacle);
    }

    private void tell(Choice choice) {
        if (choice instanceof Ends ends) {
            ends(ends);
        } else if (choice instanceof Rejected no) {
            rejected.add(no.environment());
            outcomes.add("the deployment of `" + no.job() + "` to `" + no.environment() + "` is rejected");
        } else if (choice instanceof Withdrawn gone) {
            withdrawn(gone);
        } else if (choice instanceof InLeg leg) {
            unknown.add("of job `" + leg.job() + "` it is leg `" + leg.leg() + "`");
        } else if (choice instanceof TooLate late) {
            outcomes.add("the run is cancelled before the turn of `" + late.job() + "`");
            obstacle = "no argument says that a run is cancelled between two jobs";
        } else if (choice instanceof Is is) {
            is(is.what(), is.value());
        } else if (choice instanceof Holds holds) {
            unknown.add("`" + holds.expression() + "` is true");
            if (!isPassed(holds.expression()) && !head(holds.expression()) && !facts.tellHolds(holds.expression())) {
                obstacle = "no argument says what `" + holds.expression() + "` is";
            }
        }
    }

    /** Nobody answers, and the job that waits is cancelled. */
    private void withdrawn(Withdrawn gone) {
        String name = file(gone.file()) + leg(gone.file(), gone.job());
        unanswered.add(gone.environment());
        arguments.addAll(List.of("--outcome", name + "=cancelled"));
        java.append(".cancelling(").append(quoted(name)).append(")");
        scenario = scenario.outcome(name, Outcome.CANCELLED);
        outcomes.add("the run is cancelled while `" + gone.job() + "` waits for the approval of `" + gone.environment()
                + "`");
    }

    private void ends(Ends ends) {
        if (isOutOfTime(ends)) {
            outOfTime(ends);
            return;
        }
        String name = name(ends);
        String word = ends.how().name().toLowerCase(Locale.ROOT);
        arguments.addAll(List.of("--outcome", name + "=" + word));
        boolean isFailure = ends.how() == How.FAILURE;
        java.append(isFailure ? ".failing(" : ".cancelling(")
                .append(quoted(name))
                .append(")");
        scenario = scenario.outcome(name, isFailure ? Outcome.FAILURE : Outcome.CANCELLED);
        String what = ends.step().isEmpty()
                ? "job `" + ends.job() + "`"
                : "step `" + ends.step() + "` of job `" + ends.job() + "`";
        outcomes.add(
                isFailure
                        ? what + " fails"
                        : ends.step().isEmpty()
                                ? what + " is cancelled, as by its timeout"
                                : "the run is cancelled during " + what);
    }

    private void is(String what, String value) {
        Matcher output = STEP_OUTPUT.matcher(what);
        Matcher variable = VARIABLE.matcher(what);
        if (output.matches()) {
            boolean isOfFirst = graph.runs().size() > 1 && !output.group(3).contains(":");
            String name = (isOfFirst ? graph.entry().workflow().file() + ":" : "") + output.group(3) + "."
                    + output.group(1) + "." + output.group(2);
            arguments.addAll(List.of("--output", name + "=" + value));
            java.append(".output(")
                    .append(quoted(name))
                    .append(", ")
                    .append(quoted(value))
                    .append(")");
            scenario = scenario.output(name, value);
        } else if (variable.matches()) {
            arguments.addAll(List.of("--var", variable.group(1) + "=" + value));
            java.append(".var(")
                    .append(quoted(variable.group(1)))
                    .append(", ")
                    .append(quoted(value))
                    .append(")");
            scenario = scenario.var(variable.group(1), value);
        } else if (SECRET.matcher(what).matches()) {
            secret(what, value);
        } else if (what.equals("github.event.action")) {
            activity(value);
        } else if (!INPUT.matcher(what).matches()) {
            unknown.add("`" + what + "` is `" + value + "`");
            fact(what, value);
        }
    }

    private void fact(String what, String value) {
        if (what.equals("github.head_ref")) {
            branch(value);
        } else if (!facts.tell(isPushed(what) ? "github.event.after" : what, value)) {
            obstacle = "no argument says what `" + what + "` is";
        }
    }

    /** Whether it is the commit that is pushed: the payload names it. */
    private boolean isPushed(String what) {
        return what.equals("github.sha") && graph.entry().event().equals("push");
    }

    /** A condition on the name of the branch that a pull request comes from. */
    private boolean head(String condition) {
        Matcher begins = HEAD.matcher(condition);
        if (begins.matches()) {
            branch(begins.group(1) + (begins.group(1).endsWith("/") ? "some-branch" : ""));
        }
        return begins.matches();
    }

    private void branch(String name) {
        arguments.addAll(List.of("--branch", name));
        event.append(".branch(").append(quoted(name)).append(")");
        scenario = scenario.with(scenario.event().branch(name));
    }

    private void activity(String type) {
        arguments.addAll(List.of("--activity", type));
        event.append(".activity(").append(quoted(type)).append(")");
        scenario = scenario.with(scenario.event().activity(type));
    }

    /** The only one that starts the workflow isn't chosen, and must be said all the same. */
    private void activity() {
        if (scenario.event().activity().isEmpty() && graph.entry().isPullRequest()) {
            graph.entry().workflow().filters(graph.entry().event()).get("types").map(Texts::words).stream()
                    .flatMap(List::stream)
                    .limit(1)
                    .forEach(this::activity);
        }
    }

    private void facts() {
        if (!facts.isEmpty()) {
            arguments.addAll(List.of("--payload", facts.json()));
            java.append(".with(all -> all.telling(")
                    .append(quoted(facts.json()))
                    .append("))");
            scenario = scenario.telling(facts.json());
        }
    }

    /** A secret that isn't named is empty; of one that is, nobody knows the value. */
    private void secret(String what, String value) {
        String name = what.substring(what.indexOf('.') + 1);
        if (!value.isEmpty()) {
            arguments.addAll(List.of("--secret", name));
            java.append(".with(all -> all.secret(").append(quoted(name)).append("))");
            scenario = scenario.secret(name);
        }
    }

    /** A job's name is only unique in its file. */
    private String file(String name) {
        return graph.library().workflows().size() > 1 ? name + ":" : "";
    }

    /** A file that passes the filter of paths. */
    private void paths() {
        Mapping filters = graph.entry().workflow().filters(graph.entry().event());
        List<String> wanted = filters.get("paths").map(Texts::words).orElse(List.of());
        if (wanted.isEmpty() && !filters.has("paths-ignore")) {
            return;
        }
        Stream.concat(wanted.stream().map(pattern -> pattern.replaceAll("\\*+", "x")), Stream.of("some/file"))
                .filter(path -> wanted.isEmpty() || PatternList.of(wanted).matches(path))
                .findFirst()
                .ifPresent(path -> {
                    arguments.addAll(List.of("--path", path));
                    scenario = scenario.with(scenario.event().changing(path));
                });
    }

    /** What was compared with values and has none of them. */
    private void others() {
        Set<String> told = new LinkedHashSet<>();
        way.made().stream().filter(Is.class::isInstance).forEach(choice -> told.add(((Is) choice).what()));
        for (Choice choice : way.left()) {
            if (choice instanceof Is is
                    && (STEP_OUTPUT.matcher(is.what()).matches()
                            || VARIABLE.matcher(is.what()).matches()
                            || SECRET.matcher(is.what()).matches())
                    && told.add(is.what())) {
                is(is.what(), OTHER);
            } else if (choice instanceof Is is && is.what().startsWith("github.event.") && told.add(is.what())) {
                facts.tellOther(is.what(), is.value(), OTHER);
            } else if (choice instanceof Is is && isUsual(is)) {
                facts.tell(is.what(), is.what().equals("github.repository") ? OTHER + "/" + OTHER : OTHER);
            } else if (choice instanceof Holds holds) {
                facts.tellFails(holds.expression(), OTHER);
            }
        }
    }

    /** Whether it is what a simulation takes when nothing is said. */
    private boolean isUsual(Is is) {
        String usual = switch (is.what()) {
            case "github.actor", "github.triggering_actor" -> scenario.event().actor();
            case "github.repository" -> scenario.repository().name();
            case "github.repository_owner" -> scenario.repository().owner();
            default -> "";
        };
        return !usual.isEmpty() && usual.equalsIgnoreCase(is.value());
    }

    private void inputs() {
        if (!graph.entry().event().equals("workflow_dispatch")) {
            return;
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        Comparisons numbers = Comparisons.of(way.made(), way.left());
        for (Choice choice : way.made()) {
            Matcher input = choice instanceof Is is ? INPUT.matcher(is.what()) : INPUT.matcher("");
            if (input.matches() && choice instanceof Is is) {
                chosen.putIfAbsent(input.group(1), is.value());
            }
        }
        graph.entry().workflow().declared("workflow_dispatch", "inputs").forEach((name, declared) -> {
            if (numbers.has(name)) {
                number(name, numbers, chosen);
            }
            String value = chosen.getOrDefault(name, ordinary(declared));
            boolean isSaid = chosen.containsKey(name) || !declared.has("default") && !value.isEmpty();
            if (isSaid) {
                inputs.put(name, value);
                arguments.addAll(List.of("--input", name + "=" + value));
                scenario = scenario.with(scenario.event().input(name, value));
            }
        });
    }

    private void number(String name, Comparisons numbers, Map<String, String> chosen) {
        Optional<String> number = numbers.number(name);
        if (number.isEmpty()) {
            obstacle = "no number is for `inputs." + name + "` what is said of it";
        }
        number.ifPresent(value -> chosen.put(name, value));
    }

    /** Whether an input that is passed makes it true. */
    private boolean isPassed(String condition) {
        return graph.entry().event().equals("workflow_dispatch") && Comparisons.isOne(condition);
    }

    private String ordinary(Mapping declared) {
        boolean isRequired =
                declared.get("required").map(Texts::text).filter("true"::equals).isPresent();
        return switch (declared.get("type").map(Texts::text).orElse("string")) {
            case "choice" ->
                declared.get("options").map(Texts::words).orElse(List.of("")).get(0);
            case "environment" -> graph.settings().stages().get(0);
            case "boolean" -> "";
            case "number" -> isRequired ? "1" : "";
            default -> isRequired ? OTHER : "";
        };
    }

    private String inputsInWords() {
        List<String> words = new ArrayList<>();
        inputs.forEach((name, value) -> words.add("`" + name + "=" + value + "`"));
        return words.isEmpty() ? "" : " with " + String.join(", ", words);
    }

    private String inputsInJava() {
        StringBuilder text = new StringBuilder();
        inputs.forEach((name, value) -> text.append(".input(")
                .append(quoted(name))
                .append(", ")
                .append(quoted(value))
                .append(")"));
        return text.toString();
    }

    private void approvals() {
        Set<String> approved = new LinkedHashSet<>();
        graph.jobs().stream()
                .flatMap(job -> job.environments().stream())
                .filter(use -> !use.isProtected().isFalse())
                .filter(use -> holds.test(use.job().started()) && holds.test(use.when()))
                .filter(use -> holds.test(use.job().runs()))
                .flatMap((EnvironmentUse use) -> use.name().stream())
                .forEach(approved::add);
        if (approved.stream().anyMatch(unanswered::contains)
                || rejected.stream().anyMatch(unanswered::contains)) {
            obstacle = "no argument says that an environment is answered for one job and not for another";
        }
        if (approved.removeAll(rejected)) {
            obstacle = "no argument says that an environment is approved for one job and rejected for another";
        }
        unanswered.stream()
                .filter(name -> !approved.contains(name) && !rejected.contains(name))
                .forEach(name -> {
                    arguments.addAll(List.of("--protect", name));
                    java.append(".protecting(").append(quoted(name)).append(")");
                    scenario = reviewed(name);
                });
        approved.forEach(name -> {
            arguments.addAll(List.of("--approve", name));
            java.append(".approving(").append(quoted(name)).append(")");
            scenario = reviewed(name).approving(name);
        });
        rejected.forEach(name -> {
            arguments.addAll(List.of("--reject", name));
            java.append(".rejecting(").append(quoted(name)).append(")");
            scenario = reviewed(name).rejecting(name);
        });
    }

    /** The scenario, in which an environment has somebody who answers. */
    private Scenario reviewed(String environment) {
        return scenario.in(
                scenario.repository().protecting(environment, Protection.reviewers(Reviewer.team("reviewers"))));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
