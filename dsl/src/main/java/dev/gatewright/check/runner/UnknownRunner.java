package dev.gatewright.check.runner;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A job asks for a runner that reads like GitHub's, and GitHub has no such one: the job waits for a day and is cancelled. */
public final class UnknownRunner implements JobCheck {

    private static final Rule RULE = Rule.hint(
            "unknown-runner",
            "A runner that GitHub doesn't have",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.runs-on; Choosing the runner for a job");

    /** An expression that lacks braces, or the dollar before them. */
    private static final Pattern BARE =
            Pattern.compile("\\$?\\{*\\s*((?:matrix|inputs|needs|vars|github|env|strategy)\\.[\\w.-]+)\\s*}*");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        List<Spot> labels = Stream.concat(Labels.of(job).stream(), Labels.ofMatrix(job).stream())
                .toList();
        if (Labels.isSelfHosted(labels)) {
            return;
        }
        for (Spot label : labels) {
            String word = Labels.word(label);
            Matcher bare = BARE.matcher(label.literal().orElse(""));
            if (bare.matches()) {
                bare(label, "${{ " + bare.group(1) + " }}", report);
            } else if (Labels.isUnknown(word)) {
                report.add(
                        RULE,
                        label.origin(),
                        "GitHub has no runner `" + word + "`, or has it no more.",
                        Candidates.help(word, Labels.HOSTED, "") + " A runner of your own says `self-hosted` first.",
                        Corrections.closest(label, Labels.HOSTED, false));
            }
        }
    }

    private static void bare(Spot label, String expression, Report report) {
        report.add(
                RULE,
                label.origin(),
                "`" + label.literal().orElse("")
                        + "` is no expression here, but the name of a runner, which GitHub doesn't have.",
                "Write `" + expression + "`.",
                Corrections.replace(label, expression, false));
    }
}
