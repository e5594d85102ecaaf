package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A script of several commands stands without {@code |}: YAML makes one line of its lines, and one command of the commands. */
public final class FoldedScript implements StepsCheck {

    private static final Rule RULE = Rule.hint(
            "folded-script",
            "A script whose lines YAML makes one",
            "YAML 1.2.2, Line Folding; GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].run: `|` for commands of several lines");

    private static final Set<Style> FOLDING = Set.of(Style.PLAIN, Style.FOLDED);

    /** What begins a command wherever it begins a line; any other word may be an argument. */
    private static final Set<String> COMMANDS = Set.of("cd", "echo", "export", "set", "source");

    /** A line that ends so goes on by itself. */
    private static final String CONNECTORS = "&|;\\({,=\"'`-";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (StepEntry step : StepEntry.flat(steps)) {
            Optional<Spot> script = step.get("run");
            if (script.isPresent() && script.get().node() instanceof Scalar text && isFolded(text)) {
                second(lines(text))
                        .ifPresent(line -> report.add(
                                RULE,
                                script.get().origin(),
                                "`" + line + "` isn't a command of its own: YAML makes one line of this script.",
                                "Put a `|` behind `run:`, and the commands below it."));
            }
        }
    }

    private static boolean isFolded(Scalar text) {
        return text.decor().style().filter(FOLDING::contains).isPresent()
                && text.origin().isKnown()
                && text.text().indexOf(' ') > 0
                && text.origin(text.text().length() - 1).line() > text.origin(0).line();
    }

    /** The lines as they were written. */
    private static List<String> lines(Scalar scalar) {
        String text = scalar.text();
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
            boolean breaks = blank + 1 < text.length()
                    && scalar.origin(blank + 1).line() > scalar.origin(start).line();
            if (breaks) {
                lines.add(text.substring(start, blank));
                start = blank + 1;
            }
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    /** The first line that is surely meant as a command of its own. */
    private static Optional<String> second(List<String> lines) {
        String first = word(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            String word = word(lines.get(i));
            String above = lines.get(i - 1);
            boolean goesOn = above.isEmpty() || CONNECTORS.indexOf(above.charAt(above.length() - 1)) >= 0;
            if (!goesOn && (COMMANDS.contains(word) || (word.equals(first) && !word.startsWith("-")))) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    private static String word(String line) {
        String word = line.strip().split("\\s", 2)[0];
        return word.isEmpty() ? "-" : word;
    }
}
