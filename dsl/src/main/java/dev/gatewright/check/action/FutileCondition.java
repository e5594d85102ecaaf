package dev.gatewright.check.action;

import dev.gatewright.check.rule.ActionCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.ActionFile;
import java.util.Map;

/** An action says when a script before or after it runs, and has none. */
public final class FutileCondition implements ActionCheck {

    private static final Rule RULE = Rule.hint(
            "futile-condition",
            "A condition of a script that isn't there",
            "GitHub's documentation, Metadata syntax, runs.pre-if and runs.post-if");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(ActionFile action, Report report) {
        Map<String, String> scripts = action.isContainer()
                ? Map.of("pre-if", "pre-entrypoint", "post-if", "post-entrypoint")
                : Map.of("pre-if", "pre", "post-if", "post");
        action.root()
                .get("runs")
                .ifPresent(runs -> scripts.forEach((condition, script) -> {
                    if (!runs.has(script)) {
                        runs.pair(condition)
                                .ifPresent(pair -> report.add(
                                        RULE,
                                        pair.key().origin(),
                                        "`" + condition + "` says when `" + script + "` runs, and there is no `"
                                                + script + "`.",
                                        "Leave it out, or name the script at `" + script + "`."));
                    }
                }));
    }
}
