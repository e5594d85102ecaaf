package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.filter.PatternProblem;
import java.util.List;

/** A filter pattern is wrong, each way by how much it matters. */
public final class PatternCheck implements WorkflowCheck {

    private static final String SOURCE = "GitHub's documentation, Workflow syntax, Filter pattern cheat sheet";

    /** A pattern that GitHub can't read. */
    public static final PatternCheck BROKEN = new PatternCheck(
            Rule.fails("broken-pattern", "A filter pattern that GitHub can't read", SOURCE),
            PatternProblem.Weight.BROKEN,
            "Patterns know `*`, `**`, `?`, `+`, `[]` and `!`; a backslash before one of them makes it plain.");

    /** A pattern that no name and no path can match. */
    public static final PatternCheck FUTILE = new PatternCheck(
            Rule.mistake("futile-pattern", "A filter pattern that nothing can match", SOURCE),
            PatternProblem.Weight.FUTILE,
            "Write the pattern as a whole name or path would be; filters are no regular expressions.");

    /** A pattern that is taken by the letter. */
    public static final PatternCheck LITERAL = new PatternCheck(
            Rule.hint("literal-pattern", "A filter pattern that is taken more literally than it looks", SOURCE),
            PatternProblem.Weight.LITERAL,
            "Write a pattern for each alternative.");

    /** A pattern that says no more than a plainer one. */
    public static final PatternCheck NEEDLESS = new PatternCheck(
            Rule.hint("needless-pattern", "A filter pattern that says little", SOURCE),
            PatternProblem.Weight.NEEDLESS,
            "Write the character by itself.");

    private final Rule rule;
    private final PatternProblem.Weight weight;
    private final String wayOut;

    private PatternCheck(Rule rule, PatternProblem.Weight weight, String wayOut) {
        this.rule = rule;
        this.weight = weight;
        this.wayOut = wayOut;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Filters.each(
                workflow,
                (pattern, problems) -> problems.stream()
                        .filter(problem -> problem.weight() == weight)
                        .forEach(problem -> report(pattern, problem, report)));
    }

    private void report(Spot pattern, PatternProblem problem, Report report) {
        report.add(
                rule,
                pattern.origin(),
                "Pattern `" + pattern.text().orElse("").strip() + "`: " + problem.message(),
                problem.instead().map(better -> "Write `" + better + "`.").orElse(wayOut),
                problem.instead()
                        .map(better -> Corrections.replace(pattern, better, false))
                        .orElse(List.of()));
    }
}
