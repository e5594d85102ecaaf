package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;

/** A step uses an action whose name differs from a popular one's by a letter: a slip, or somebody who waits for it. */
final class LookalikeAction implements UseCheck {

    private static final Rule RULE = Rule.hint(
            "lookalike-action",
            "An action that looks like a popular one",
            "GitHub's documentation, Secure use reference, Using third-party actions; zizmor, typosquat-uses");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Use use, Report report) {
        String text = use.text();
        int end = text.indexOf('@');
        if (end > 0 && !text.startsWith(".")) {
            KnownActions.meant(text.substring(0, end).strip())
                    .ifPresent(meant -> report.add(
                            RULE,
                            use.at().origin(),
                            "`" + text.substring(0, end) + "` looks like `" + meant + "`, and is another's.",
                            "Did you mean `" + meant + "`?",
                            Corrections.replace(use.at(), meant + text.substring(end), false)));
        }
    }
}
