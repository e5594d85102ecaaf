package dev.gatewright.check.action;

import dev.gatewright.check.rule.ActionCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Spot;
import java.util.List;

/** What an action runs isn't in its folder, and git ignores no such file either: nobody builds it. */
public final class MissingProgram implements ActionCheck {

    private static final Rule RULE = Rule.mistake(
            "missing-program",
            "An action whose program isn't there",
            "GitHub's documentation, Metadata syntax, runs.main, runs.pre, runs.post and runs.image; actions/runner,"
                    + " NodeScriptActionHandler");

    private static final List<String> SCRIPTS = List.of("main", "pre", "post");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(ActionFile action, Report report) {
        if (action.isContainer()) {
            check(action, "image", report);
        } else if (!action.isComposite()) {
            SCRIPTS.forEach(key -> check(action, key, report));
        }
    }

    private static void check(ActionFile action, String key, Report report) {
        action.root()
                .get("runs")
                .flatMap(runs -> runs.get(key))
                .filter(file ->
                        file.literal().filter(text -> isLacked(action, text)).isPresent())
                .ifPresent(file -> report(key, file, report));
    }

    private static boolean isLacked(ActionFile action, String file) {
        return !file.isBlank() && !file.contains("://") && action.lacks().test(file);
    }

    private static void report(String key, Spot file, Report report) {
        report.add(
                RULE,
                file.origin(),
                "`" + key + "` is `" + file.text().orElse("") + "`, and the action's folder has no such file.",
                "Name a file by its path from the folder of the action, or add this one; built files are committed too.");
    }
}
