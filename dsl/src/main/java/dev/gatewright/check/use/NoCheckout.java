package dev.gatewright.check.use;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A job that was built for a GitHub Enterprise Server uses an action by {@code ./}, a folder of the workspace, and nothing
 * before could have put it there. Only steps that surely bring no files count as nothing: others may check out in their own
 * way. What was read isn't judged: a runner of one's own may keep its workspace.
 */
public final class NoCheckout implements JobCheck {

    private static final Rule RULE = Rule.hint(
            "no-checkout",
            "An action of the workspace, before there is anything in it",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].uses: you must check out your repository before");

    private static final Pattern BRINGS_NONE = Pattern.compile("(?i)actions/(setup-[a-z]+|cache(/restore)?)@.+");
    private static final Pattern BRINGS_SOME = Pattern.compile(
            "\\b(git|gh|hub|svn|curl|wget|tar|unzip|cp|mv|mkdir|rsync|scp|tee)\\b|>|Copy-Item|New-Item");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        if (report.purpose() == Purpose.EMITTING) {
            judge(job, report);
        }
    }

    private static void judge(JobEntry job, Report report) {
        for (StepEntry step : job.allSteps()) {
            Optional<Spot> local = step.get("uses")
                    .filter(uses ->
                            uses.literal().filter(text -> text.startsWith("./")).isPresent());
            if (local.isPresent()) {
                report.add(
                        RULE,
                        local.get().origin(),
                        "Nothing in job `" + job.id() + "` puts `"
                                + local.get().text().orElse("") + "` into the workspace before this step.",
                        "Check the repository out first: `checkout()`.");
            }
            if (local.isPresent() || mayBringFiles(step)) {
                return;
            }
        }
    }

    private static boolean mayBringFiles(StepEntry step) {
        boolean bySomeAction = step.get("uses")
                .filter(uses -> !BRINGS_NONE.matcher(uses.text().orElse("")).matches())
                .isPresent();
        boolean byScript = step.get("run")
                .flatMap(Spot::text)
                .filter(script -> BRINGS_SOME.matcher(script).find())
                .isPresent();
        return bySomeAction || byScript;
    }
}
