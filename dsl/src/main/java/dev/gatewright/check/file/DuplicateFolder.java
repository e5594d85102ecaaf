package dev.gatewright.check.file;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.PipelineFiles;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Two actions are written to one folder, or one to none. */
public final class DuplicateFolder implements PipelineCheck {

    private static final Rule RULE =
            Rule.mistake("duplicate-folder", "Two actions in one folder", "A folder holds one action");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern LEGAL =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*");

    @Override
    public void check(PipelineFiles files, Report report) {
        Set<String> seen = new HashSet<>();
        for (ActionFile action : files.actions()) {
            boolean legal = LEGAL.matcher(action.folder()).matches();
            boolean again = !seen.add(action.folder().toLowerCase(Locale.ROOT));
            if (report.purpose() == Purpose.EMITTING && (!legal || again)) {
                report.add(
                        RULE,
                        action.root().origin(),
                        legal
                                ? "Two actions are written to `" + action.folder() + "`."
                                : "`" + action.folder() + "` is no folder for an action.",
                        "Name another folder: `.folder(\"…\")`.");
            }
        }
    }
}
