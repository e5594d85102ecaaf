package dev.gatewright.proof;

import dev.gatewright.filter.PatternList;
import dev.gatewright.proof.formula.Answer;
import dev.gatewright.proof.formula.Choice;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.Happening.CutEarly;
import dev.gatewright.proof.graph.Happening.Ends;
import dev.gatewright.proof.graph.Happening.Holds;
import dev.gatewright.proof.graph.Happening.InLeg;
import dev.gatewright.proof.graph.Happening.Is;
import dev.gatewright.proof.graph.Happening.OtherEnds;
import dev.gatewright.proof.graph.Happening.Rejected;
import dev.gatewright.proof.graph.Happening.TooLate;
import dev.gatewright.proof.graph.Happening.Withdrawn;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.simulation.Simulation;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.yaml.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a way that the solver found as a scenario that people and the simulation can follow. */
final class Story {

    /** A text that nothing is compared with. */
    static final String OTHER = "something-else";

    private static final Pattern STEP_OUTPUT = Pattern.compile("steps\\.([^.]+)\\.outputs\\.(\\S+) of (\\S+)");
    private static final Pattern VARIABLE = Pattern.compile("vars\\.(\\S+)");
    private static final Pattern SECRET = Pattern.compile("secrets\\.(\\S+)");
    private static final Pattern HEAD =
            Pattern.compile("(?i)(?:startsWith|endsWith|contains)\\(github\\.head_ref, '([\\w./-]+)'\\)");

    private final Graph graph;
    private final Answer.Possible way;
    private final Simulation simulation;
    private final Script script;
    private final Typed typed;
    private final Endings endings;
    private final Answers answers = new Answers();
    private final Facts facts = new Facts();
    private final List<String> outcomes = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private String obstacle = "";

    private Story(Graph graph, Answer.Possible way, Simulation simulation) {
        this.graph = graph;
        this.way = way;
        this.simulation = simulation;
        this.script = new Script(
                graph.entry().trigger(), graph.entry().java(), graph.entry().arguments());
        this.typed = Typed.of(graph.entry(), way, graph.settings().stages());
        this.endings = new Endings(graph, way.made(), script);
    }

    static Counterexample of(Graph graph, Answer.Possible way, Simulation simulation, String fact) {
        return new Story(graph, way, simulation).tell(fact);
    }

    private Counterexample tell(String fact) {
        typed.write(script);
        paths();
        way.made().forEach(this::tell);
        others();
        activity();
        if (!facts.isEmpty()) {
            script.payload(facts.json());
        }
        answers.approve(
                graph,
                graph.circuit()
                        .given(Stream.concat(way.made().stream(), graph.circuit().settings().stream())
                                .toList()));
        answers.write(script);
        Replay replay = replayed();
        return new Counterexample(
                graph.entry() + typed.toString(),
                fact,
                outcomes,
                unknown,
                script.scenario(),
                script.arguments(),
                script.java(),
                replay,
                way.isShortest());
    }

    private Replay replayed() {
        boolean isLate = endings.areSeveralCancelled() && endings.cancelLate();
        Replay replay = replay();
        if (replay.kind() == Replay.Kind.DISAGREES && !isLate && endings.cancelLate()) {
            replay = replay();
        }
        Optional<String> why = endings.doubt().or(answers::doubt);
        return replay.kind() == Replay.Kind.DISAGREES && why.isPresent() ? Replay.impossible(why.get()) : replay;
    }

    private Replay replay() {
        if (graph.entry().event().equals("workflow_call")) {
            return Replay.impossible("the workflow is only called, and by nobody here");
        }
        if (graph.entry().event().equals("workflow_run")) {
            return Replay.impossible("the workflow waits for one that isn't here");
        }
        String why =
                answers.obstacle().or(endings::obstacle).or(typed::obstacle).orElse(obstacle);
        return why.isEmpty() ? Replay.of(simulation, script.scenario(), graph, way.made()) : Replay.impossible(why);
    }

    private void tell(Choice choice) {
        if (choice instanceof Ends ends) {
            endings.tell(ends).ifPresent(outcomes::add);
        } else if (choice instanceof OtherEnds other) {
            outcomes.add(endings.tell(other));
        } else if (choice instanceof CutEarly cut) {
            outcomes.add("job `" + cut.job() + "` is cancelled before its first step then");
            obstacle = "no argument says that a leg is cancelled before its first step";
        } else if (choice instanceof Rejected no) {
            outcomes.add(answers.tell(no));
        } else if (choice instanceof Withdrawn gone) {
            outcomes.add(answers.tell(gone));
            script.outcome(endings.name(gone.file(), gone.job()), Outcome.CANCELLED);
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

    private void is(String what, String value) {
        Matcher output = STEP_OUTPUT.matcher(what);
        Matcher variable = VARIABLE.matcher(what);
        if (output.matches()) {
            boolean isOfFirst = graph.runs().size() > 1 && !output.group(3).contains(":");
            String name = (isOfFirst ? graph.entry().workflow().file() + ":" : "") + output.group(3) + "."
                    + output.group(1) + "." + output.group(2);
            script.output(name, value);
        } else if (variable.matches()) {
            script.variable(variable.group(1), value);
        } else if (SECRET.matcher(what).matches()) {
            secret(what, value);
        } else if (what.equals("github.event.action")) {
            script.activity(value);
        } else if (!Typed.isInput(what)) {
            unknown.add("`" + what + "` is `" + value + "`");
            fact(what, value);
        }
    }

    private void fact(String what, String value) {
        if (what.equals("github.head_ref")) {
            script.branch(value);
        } else if (!facts.tell(isPushed(what) ? "github.event.after" : what, value)) {
            obstacle = "no argument says what `" + what + "` is";
        }
    }

    /** Whether it is the commit that is pushed: the payload names it. */
    private boolean isPushed(String what) {
        return what.equals("github.sha") && graph.entry().event().equals("push");
    }

    /** Whether an input that is passed makes it true. */
    private boolean isPassed(String condition) {
        return graph.entry().event().equals("workflow_dispatch") && Comparisons.isOne(condition);
    }

    /** A condition on the name of the branch that a pull request comes from. */
    private boolean head(String condition) {
        Matcher begins = HEAD.matcher(condition);
        if (begins.matches()) {
            script.branch(begins.group(1) + (begins.group(1).endsWith("/") ? "some-branch" : ""));
        }
        return begins.matches();
    }

    /** The only one that starts the workflow isn't chosen, and must be said all the same. */
    private void activity() {
        if (script.scenario().event().activity().isEmpty() && graph.entry().isPullRequest()) {
            graph.entry().workflow().filters(graph.entry().event()).get("types").map(Texts::words).stream()
                    .flatMap(List::stream)
                    .limit(1)
                    .forEach(script::activity);
        }
    }

    /** A secret that isn't named is empty; of one that is, nobody knows the value. */
    private void secret(String what, String value) {
        if (!value.isEmpty()) {
            script.secret(what.substring(what.indexOf('.') + 1));
        }
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
                .ifPresent(script::changing);
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
            case "github.actor", "github.triggering_actor" ->
                script.scenario().event().actor();
            case "github.repository" -> script.scenario().repository().name();
            case "github.repository_owner" -> script.scenario().repository().owner();
            default -> "";
        };
        return !usual.isEmpty() && usual.equalsIgnoreCase(is.value());
    }
}
