package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A script reads a variable as {@code $NAME} and names no shell, in a job that can run on Windows, where PowerShell takes that for a variable of its own, which is empty. */
public final class WindowsVariables implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "windows-variables",
            "A script that Windows reads otherwise",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].shell: PowerShell is the default on Windows");

    /** What GitHub sets itself. Source: GitHub's documentation, Variables reference, Default environment variables. */
    private static final Pattern OF_RUNNERS = Pattern.compile("\\b(?:GITHUB|RUNNER)_[A-Z_]+\\b");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        if (!Runners.mayBeWindows(job)
                || !Runners.systems(job).contains(Runners.System.WINDOWS)
                || hasShell(workflow.root())
                || hasShell(job.body())) {
            return;
        }
        for (StepEntry step : job.allSteps()) {
            String script = step.get("run").flatMap(Spot::text).orElse("");
            boolean elsewhere = step.has("if") && report.purpose() == Purpose.READING;
            List<String> read = step.has("shell") || elsewhere ? List.of() : read(workflow, job, step, script);
            if (!read.isEmpty()) {
                report.add(
                        RULE,
                        step.get("run").orElseThrow().origin(),
                        "The script reads " + Candidates.list(read) + " by `$NAME`, and job `" + job.id()
                                + "` can run on Windows, where PowerShell finds nothing there.",
                        "Name the shell: " + report.spelled(".shell(BASH)", "shell: bash") + ".");
            }
        }
    }

    private static boolean hasShell(Spot owner) {
        return owner.get("defaults")
                .flatMap(defaults -> defaults.get("run"))
                .filter(run -> run.has("shell"))
                .isPresent();
    }

    private static List<String> read(WorkflowFile workflow, JobEntry job, StepEntry step, String script) {
        Stream<String> declared = Stream.of(workflow.root(), job.body(), step.body())
                .flatMap(owner -> owner.pairs("env").stream())
                .map(Pair::name);
        Stream<String> ofRunners = OF_RUNNERS.matcher(script).results().map(MatchResult::group);
        return Stream.concat(declared, ofRunners)
                .distinct()
                .filter(name -> reads(script, name))
                .toList();
    }

    /** PowerShell ignores case, and what a script sets itself is its own. */
    private static boolean reads(String script, String name) {
        if (!script.contains(name)) {
            return false;
        }
        String quoted = Pattern.quote(name);
        boolean reads = Pattern.compile("(?<!\\\\)\\$(?:" + quoted + "\\b|\\{" + quoted + "[}:#%/^,@-])")
                .matcher(script)
                .find();
        boolean sets =
                Pattern.compile("(?i)\\$" + quoted + "\\s*=").matcher(script).find();
        return reads && !sets;
    }
}
