package dev.gatewright.check.runner;

import dev.gatewright.check.job.Runners;
import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A script asks for a shell that Windows alone has, on a runner of another system. */
public final class ForeignShell implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "foreign-shell",
            "A shell of Windows on another system",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].shell: supported platforms");

    private static final List<String> WINDOWS_ONLY = List.of("cmd", "powershell");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Optional<Spot> usual = Shells.usual(job.body()).or(() -> Shells.usual(workflow.root()));
        for (StepEntry step : job.allSteps()) {
            Optional<Spot> shell = step.get("shell");
            Optional<Spot> script = step.get("run");
            if (script.isPresent()
                    && shell.or(() -> usual).filter(ForeignShell::isWindowsOnly).isPresent()
                    && Runners.isNeverWindows(job)) {
                report(shell.orElse(script.get()), shell.or(() -> usual).orElseThrow(), job, report);
            }
        }
    }

    private static boolean isWindowsOnly(Spot shell) {
        return WINDOWS_ONLY.contains(shell.literal().orElse("").strip().toLowerCase(Locale.ROOT));
    }

    private static void report(Spot at, Spot shell, JobEntry job, Report report) {
        String word = shell.text().orElse("").strip();
        report.add(
                RULE,
                at.origin(),
                "Job `" + job.id() + "` doesn't run on Windows, and no other runner has the shell `" + word + "`.",
                word.equalsIgnoreCase("powershell")
                        ? "Take `pwsh`, which every runner of GitHub has."
                        : "Take `bash` or `pwsh`, which every runner of GitHub has.");
    }
}
