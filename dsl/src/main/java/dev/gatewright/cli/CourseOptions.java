package dev.gatewright.cli;

import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.selector.SelectorException;
import dev.gatewright.simulation.selector.Selectors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** How things go: what becomes of jobs and steps, what they put out, and what they see. */
@SuppressWarnings("unused") // picocli sets the fields
final class CourseOptions {

    private static final String FOLDER = ".github/workflows/";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    @Option(
            names = "--outcome",
            paramLabel = "[FILE:]JOB[.STEP]=OUTCOME",
            description = {
                "How a job or a step ends: failure, cancelled or skipped; without it, it succeeds.",
                "JOB is an id, a leg's name (`test (3.11)`), or CALLER/JOB; STEP is an id or #N, and STEP/INNER a step of the"
                        + " repository's own action that it uses."
            })
    private List<String> outcomes = List.of();

    @Option(
            names = "--output",
            paramLabel = "[FILE:]JOB.STEP.NAME=VALUE",
            description = "What a step puts out; what nobody says isn't known.")
    private List<String> outputs = List.of();

    @Option(
            names = "--var",
            paramLabel = "[ENV:]K=V",
            description = "A configuration variable, of the repository or of an environment.")
    private List<String> vars = List.of();

    @Option(
            names = "--secret",
            paramLabel = "[ENV:]NAME",
            description = "A secret that there is, whatever its value; all others are empty.")
    private List<String> secrets = List.of();

    @Option(
            names = "--supply",
            paramLabel = "WHAT=VALUE",
            description = "Something that isn't known otherwise: a member of github, runner, env or job, such as"
                    + " github.run_number, or hashFiles('pom.xml').")
    private List<String> facts = List.of();

    @Option(
            names = "--duration",
            paramLabel = "[FILE:]JOB[.STEP]=SECONDS",
            description = "How long a job or a step takes; a step takes 10 seconds where nothing is said.")
    private List<String> durations = List.of();

    /** The scenario as the options say it; all that they say wrong is told at once. */
    Scenario applyTo(Scenario scenario, Selectors selectors) throws Refused {
        Scenario changed = values(scenario);
        Problems problems = new Problems();
        for (Map.Entry<String, String> fact : Pairs.of("--supply", facts).entrySet()) {
            changed = problems.tried(changed, all -> supply(all, fact.getKey(), fact.getValue()));
        }
        for (String text : outcomes) {
            changed = problems.tried(changed, all -> outcome(all, shortened(text), selectors));
        }
        for (String text : outputs) {
            changed = problems.tried(changed, all -> output(all, shortened(text), selectors));
        }
        for (String text : durations) {
            changed = problems.tried(changed, all -> duration(all, shortened(text), selectors));
        }
        problems.demandNone();
        return changed;
    }

    /** What is kept in the repository and its environments. */
    private Scenario values(Scenario scenario) throws Refused {
        Scenario changed = scenario;
        for (Map.Entry<String, String> variable : Pairs.of("--var", vars).entrySet()) {
            Placed placed = Placed.of(variable.getKey());
            changed = placed.environment().isEmpty()
                    ? changed.var(placed.name(), variable.getValue())
                    : changed.environmentVar(placed.environment(), placed.name(), variable.getValue());
        }
        for (String secret : secrets) {
            Placed placed = Placed.of(secret);
            changed = placed.environment().isEmpty()
                    ? changed.secret(placed.name())
                    : changed.environmentSecret(placed.environment(), placed.name());
        }
        return changed;
    }

    /** What options say wrong. */
    private static final class Problems {

        private final List<String> all = new ArrayList<>();

        interface Change {
            Scenario of(Scenario scenario) throws Refused;
        }

        Scenario tried(Scenario scenario, Change change) {
            try {
                return change.of(scenario);
            } catch (Refused refusal) {
                all.add(String.valueOf(refusal.getMessage()));
                return scenario;
            }
        }

        void demandNone() throws Refused {
            if (!all.isEmpty()) {
                throw new Refused(String.join(" ", all));
            }
        }
    }

    /** What is kept in an environment, or in the repository itself where that is empty; a name holds no colon. */
    private record Placed(String environment, String name) {

        static Placed of(String text) {
            int colon = text.lastIndexOf(':');
            return new Placed(text.substring(0, Math.max(0, colon)), text.substring(colon + 1));
        }
    }

    private static Scenario supply(Scenario scenario, String what, String value) throws Refused {
        try {
            return scenario.supplying(what, value);
        } catch (IllegalArgumentException noFact) {
            throw new Refused(String.valueOf(noFact.getMessage()));
        }
    }

    /** A file may be named by its whole path. */
    private static String shortened(String text) {
        return text.startsWith(FOLDER) ? text.substring(FOLDER.length()) : text;
    }

    /** A leg's name may hold any character, an outcome none that separates: the last one does. */
    private static Scenario outcome(Scenario scenario, String text, Selectors selectors) throws Refused {
        int equals = text.lastIndexOf('=');
        if (equals < 1) {
            throw Pairs.malformed("--outcome", text, "[FILE:]JOB[.STEP]=failure");
        }
        String name = text.substring(0, equals);
        String word = text.substring(equals + 1);
        Outcome outcome = Outcome.of(word).orElseThrow(() -> unknown(word));
        find(() -> selectors.find(name));
        return scenario.outcome(name, outcome);
    }

    private static Scenario duration(Scenario scenario, String text, Selectors selectors) throws Refused {
        int equals = text.lastIndexOf('=');
        if (equals < 1 || !SECONDS.matcher(text.substring(equals + 1)).matches()) {
            throw Pairs.malformed("--duration", text, "[FILE:]JOB[.STEP]=SECONDS");
        }
        String name = text.substring(0, equals);
        find(() -> selectors.find(name));
        return scenario.taking(name, Duration.ofSeconds(Long.parseLong(text.substring(equals + 1))));
    }

    private static Refused unknown(String word) {
        List<String> words = Arrays.stream(Outcome.values())
                .map(outcome -> outcome.word().replace(' ', '_'))
                .toList();
        return new Refused("`" + word + "` is no outcome. " + Candidates.help(word, words, ""));
    }

    /** Both a leg's name and a value may hold an equals sign: the first one behind a name that there is separates. */
    private static Scenario output(Scenario scenario, String text, Selectors selectors) throws Refused {
        int first = text.indexOf('=');
        if (first < 1) {
            throw Pairs.malformed("--output", text, "[FILE:]JOB.STEP.NAME=VALUE");
        }
        for (int at = first; at >= 0; at = text.indexOf('=', at + 1)) {
            if (isOutput(text.substring(0, at), selectors)) {
                return scenario.output(text.substring(0, at), text.substring(at + 1));
            }
        }
        find(() -> selectors.findOutput(text.substring(0, first)));
        throw new IllegalStateException(text);
    }

    private static boolean isOutput(String name, Selectors selectors) {
        try {
            selectors.findOutput(name);
            return true;
        } catch (SelectorException noOutput) {
            return false;
        }
    }

    private static void find(Runnable search) throws Refused {
        try {
            search.run();
        } catch (SelectorException none) {
            throw new Refused(String.valueOf(none.getMessage()));
        }
    }
}
