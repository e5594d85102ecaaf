package dev.gatewright.check.job;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Owners;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.regex.Pattern;

/** The name of a variable has a character that breaks it. */
public final class EnvironmentNames implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "env-name",
            "A variable that no shell can read",
            "GitHub's documentation, Variables reference; actionlint, rule env-var");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern BROKEN = Pattern.compile("[&=\\s]");

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Spot owner : Owners.of(workflow)) {
            check(owner, report);
        }
    }

    private static void check(Spot owner, Report report) {
        for (Pair variable : owner.pairs("env")) {
            if (BROKEN.matcher(variable.name()).find() && !variable.key().isComputed()) {
                report.add(
                        RULE,
                        variable.key().origin(),
                        "`" + variable.name() + "` is no name of a variable.",
                        "Leave out blanks, `&` and `=`.");
            }
        }
    }
}
