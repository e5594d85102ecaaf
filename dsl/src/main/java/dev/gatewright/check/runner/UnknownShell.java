package dev.gatewright.check.runner;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A shell is neither one that the runner knows, nor a command with a place for the script. */
public final class UnknownShell implements WorkflowCheck {

    private static final Rule RULE = Rule.mistake(
            "unknown-shell",
            "A shell that the runner doesn't know",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].shell; ScriptHandler in actions/runner");

    private static final List<String> KNOWN = List.of("bash", "cmd", "powershell", "pwsh", "python", "sh");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        List<Spot> shells = new ArrayList<>();
        Shells.usual(workflow.root()).ifPresent(shells::add);
        for (JobEntry job : workflow.jobs()) {
            Shells.usual(job.body()).ifPresent(shells::add);
            for (StepEntry step : job.allSteps()) {
                step.get("shell").ifPresent(shells::add);
            }
        }
        for (Spot shell : shells) {
            if (isUnknown(shell.literal().orElse("{0}"))) {
                report(shell, report);
            }
        }
    }

    private static boolean isUnknown(String shell) {
        return !shell.isEmpty()
                && !shell.contains("{0}")
                && !KNOWN.contains(shell.strip().toLowerCase(Locale.ROOT));
    }

    private static void report(Spot shell, Report report) {
        String word = shell.text().orElse("");
        report.add(
                RULE,
                shell.origin(),
                "`" + word + "` is no shell that runners know.",
                Candidates.help(word, KNOWN, "")
                        + " Any other command says by `{0}` where the script's file goes: `perl {0}`.",
                Corrections.closest(shell, KNOWN, false));
    }
}
