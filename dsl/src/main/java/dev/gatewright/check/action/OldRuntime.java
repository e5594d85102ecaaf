package dev.gatewright.check.action;

import dev.gatewright.check.rule.ActionCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Corrections;
import java.util.Set;

/** An action asks for a version of Node.js that GitHub has withdrawn. */
public final class OldRuntime implements ActionCheck {

    private static final Rule RULE = Rule.hint(
            "old-runtime",
            "An action that runs on an old Node.js",
            "GitHub's documentation, Metadata syntax, runs.using");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Set<String> OLD = Set.of("node12", "node16");

    @Override
    public void check(ActionFile action, Report report) {
        action.using()
                .filter(using -> OLD.contains(using.text().orElse("")))
                .ifPresent(using -> report.add(
                        RULE,
                        using.origin(),
                        "GitHub runs no action on `" + using.text().orElse("") + "` any more.",
                        "Ask for `node24`.",
                        Corrections.replace(using, "node24", false)));
    }
}
