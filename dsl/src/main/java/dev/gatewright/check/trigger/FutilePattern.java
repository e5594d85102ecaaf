package dev.gatewright.check.trigger;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.filter.PatternProblem;

/** Nothing can match a filter pattern. */
public final class FutilePattern implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "futile-pattern",
            "A filter pattern that nothing can match",
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
                        .filter(problem -> problem.weight() == PatternProblem.Weight.FUTILE)
                        .forEach(
                                problem -> report.add(
                                        RULE,
                                        pattern.origin(),
                                        "Pattern `" + pattern.text().orElse("").strip() + "`: " + problem.message(),
                                        "Write the pattern as a whole name or path would be; filters are no regular expressions.")));
    }
}
