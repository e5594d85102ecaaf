package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.filter.PatternProblem;

/** A filter pattern could be said more simply. */
public final class NeedlessPattern implements WorkflowCheck {

    private static final Rule RULE = Rule.hint(
            "needless-pattern",
            "A filter pattern that says little",
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
                        .filter(problem -> problem.weight() == PatternProblem.Weight.NEEDLESS)
                        .forEach(problem -> report.add(
                                RULE,
                                pattern.origin(),
                                "Pattern `" + pattern.text().orElse("").strip() + "`: " + problem.message(),
                                "Write the character by itself.")));
    }
}
