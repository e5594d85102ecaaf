package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.filter.PatternProblem;

/** A filter pattern can't be read. */
public final class BrokenPattern implements WorkflowCheck {

    private static final Rule RULE = Rule.fails(
            "broken-pattern",
            "A filter pattern that GitHub can't read",
            "GitHub's documentation, Workflow syntax, Filter pattern cheat sheet");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Filters.each(
                workflow,
                (pattern, problems) -> problems.stream()
                        .filter(problem -> problem.weight() == PatternProblem.Weight.BROKEN)
                        .forEach(
                                problem -> report.add(
                                        RULE,
                                        pattern.origin(),
                                        "Pattern `" + pattern.text().orElse("").strip() + "`: " + problem.message(),
                                        "Patterns know `*`, `**`, `?`, `+`, `[]` and `!`; a backslash before one of them makes it plain.")));
    }
}
