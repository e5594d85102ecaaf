package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two steps of a job have one id; case doesn't count. */
public final class DuplicateStepId implements StepsCheck {

    private static final Rule RULE =
            Rule.refused("duplicate-step-id", "An id of two steps", "Reader test errors-step-id");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        Map<String, String> seen = new HashMap<>();
        for (Spot id : StepIds.of(steps)) {
            String text = id.text().orElse("");
            @Nullable String before = seen.putIfAbsent(text.toUpperCase(Locale.ROOT), text);
            if (before != null && !text.isEmpty()) {
                report.add(
                        RULE,
                        id.origin(),
                        before.equals(text)
                                ? "Two steps have the id `" + text + "`."
                                : "`" + text + "` and `" + before + "` are one id to GitHub, which ignores case.",
                        "Give each step an id of its own: " + report.spelled(".id(…)", "id") + ".");
            }
        }
    }
}
