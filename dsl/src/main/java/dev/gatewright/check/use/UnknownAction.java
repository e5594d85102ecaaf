package dev.gatewright.check.use;

import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import java.util.regex.Pattern;

/** A step uses an action of its repository that isn't there. One that a step checks out or builds first can't be told from it. */
final class UnknownAction implements UseCheck {

    private static final Rule RULE = Rule.hint(
            "unknown-action",
            "An action that isn't in the repository",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].uses");

    /** What the runner would look for an {@code action.yml} in, and never find one. */
    private static final Pattern WORKFLOW = Pattern.compile("[.$]/\\.github/workflows/[^/]+\\.ya?ml");

    @Override
    public Rule rule() {
        return RULE;
    }

    /** GitHub's language service takes {@code $/} in a file as it takes a folder; in Java it can only be a slip. */
    private static boolean isWorkflow(String uses, Purpose purpose) {
        return WORKFLOW.matcher(uses).matches() && (purpose == Purpose.EMITTING || uses.startsWith("."));
    }

    @Override
    public void check(Use use, Report report) {
        if (isWorkflow(use.text(), report.purpose())) {
            report.add(
                    RULE,
                    use.at().origin(),
                    "`" + use.text() + "` is a workflow, and a step uses actions.",
                    "Call it by a job of its own: " + report.spelled("call(…)", "uses") + ".");
        } else if (!LocalVersion.isVersioned(use.text()) && use.isMissing()) {
            report.add(
                    RULE,
                    use.at().origin(),
                    "There is no `action.yml` in `" + use.text().substring(2) + "` of this repository.",
                    "Name the folder of an action that is there, or add this one.");
        }
    }
}
