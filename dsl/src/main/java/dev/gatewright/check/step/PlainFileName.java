package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script writes into a file that is called as the variable is which names the runner's file: the {@code $} is missing. */
public final class PlainFileName implements StepsCheck {

    private static final Rule RULE = Rule.hint(
            "plain-file-name",
            "Output that doesn't reach the runner",
            "GitHub's documentation, Workflow commands, Environment files");

    private static final String PREFIX = "GITHUB_";

    private static final Pattern REDIRECTION =
            Pattern.compile(">\\s*([\"']?)(GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY))\\1(?=\\s|;|$)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (StepEntry step : StepEntry.flat(steps)) {
            Optional<Spot> run =
                    step.get("run").filter(script -> script.text().orElse("").contains(PREFIX));
            run.ifPresent(script -> check(script, report));
        }
    }

    private static void check(Spot run, Report report) {
        Matcher plain = REDIRECTION.matcher(run.text().orElse(""));
        while (plain.find()) {
            String name = plain.group(2);
            report.add(
                    RULE,
                    run.origin(plain.start(2)),
                    "This writes a file called `" + name + "`, which nobody reads.",
                    "Write `>> \"$" + name + "\"`, or `>> $env:" + name + "` in PowerShell.");
        }
    }
}
