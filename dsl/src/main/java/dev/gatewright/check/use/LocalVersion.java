package dev.gatewright.check.use;

import dev.gatewright.block.LocalPath;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;

/** A step wants a version of an action in its own repository: to GitHub the version is a part of the folder's name. */
final class LocalVersion implements UseCheck {

    private static final Rule RULE = Rule.mistake(
            "local-version",
            "A version of an action that is here",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].uses: ./path/to/dir, $/path/to/action");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Use use, Report report) {
        String text = use.text();
        if (isVersioned(text) && !use.isHere()) {
            String folder = text.substring(0, text.lastIndexOf('@'));
            report.add(
                    RULE,
                    use.at().origin(),
                    "`" + text + "` has a version, and an action of the same repository has none.",
                    "Write `" + folder + "`: it is taken as it is at the workflow's own commit.",
                    Corrections.replace(use.at(), folder, false));
        }
    }

    /** Whether it looks like a version of what is here. */
    static boolean isVersioned(String uses) {
        return LocalPath.isMeant(uses) && uses.lastIndexOf('@') > uses.lastIndexOf('/');
    }
}
