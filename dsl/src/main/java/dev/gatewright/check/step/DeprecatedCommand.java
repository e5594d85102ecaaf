package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script speaks to the runner by a command that GitHub has withdrawn. */
public final class DeprecatedCommand implements StepsCheck {

    private static final Rule RULE = Rule.hint(
            "deprecated-command",
            "A command that GitHub has withdrawn",
            "GitHub's documentation, Workflow commands; changelog of 2022-10-11 (set-output, save-state) and 2020-10-01 (set-env, add-path)");

    private static final Pattern COMMAND = Pattern.compile("::(set-output|save-state|set-env|add-path)(?= |::)");

    private static final Map<String, String> INSTEAD = Map.of(
            "set-output", "echo \"name=value\" >> \"$GITHUB_OUTPUT\"",
            "save-state", "echo \"name=value\" >> \"$GITHUB_STATE\"",
            "set-env", "echo \"name=value\" >> \"$GITHUB_ENV\"",
            "add-path", "echo \"path\" >> \"$GITHUB_PATH\"");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (StepEntry step : StepEntry.flat(steps)) {
            Optional<Spot> run = step.get("run");
            if (run.isPresent() && run.get().text().orElse("").contains("::")) {
                check(run.get(), report);
            }
        }
    }

    private static void check(Spot run, Report report) {
        Matcher command = COMMAND.matcher(run.text().orElse(""));
        while (command.find()) {
            report.add(
                    RULE,
                    run.origin(command.start()),
                    "GitHub has withdrawn the command `" + command.group(1) + "`.",
                    "Write to the runner's file: `" + INSTEAD.get(command.group(1)) + "`.");
        }
    }
}
