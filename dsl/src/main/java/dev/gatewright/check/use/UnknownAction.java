package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.regex.Pattern;

/** A step uses an action of its repository that isn't there. One that a step checks out or builds first can't be told from it. */
public final class UnknownAction implements UseCheck {

    private static final Rule RULE = Rule.hint(
            "unknown-action",
            "An action that isn't in the repository",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].uses");

    /** What the runner would look for an {@code action.yml} in, and never find one. */
    private static final Pattern WORKFLOW = Pattern.compile("\\./\\.github/workflows/[^/]+\\.ya?ml");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(StepEntry step, Spot uses, PipelineFiles files, Report report) {
        String text = uses.literal().orElse("");
        if (WORKFLOW.matcher(text).matches()) {
            report.add(
                    RULE,
                    uses.origin(),
                    "`" + text + "` is a workflow, and a step uses actions.",
                    "Call it by a job of its own: " + report.spelled("call(…)", "uses") + ".");
        } else if (!LocalVersion.isVersioned(text)
                && files.action(text).isEmpty()
                && files.callees().isMissingAction(text)) {
            report.add(
                    RULE,
                    uses.origin(),
                    "There is no `action.yml` in `" + text.substring(2) + "` of this repository.",
                    help(text));
        }
    }

    private static String help(String uses) {
        int at = uses.lastIndexOf('@');
        return at < 0
                ? "Name the folder of an action that is there, or add this one."
                : "A path takes no ref: write `" + uses.substring(0, at)
                        + "`, and it is the action of the same commit.";
    }
}
