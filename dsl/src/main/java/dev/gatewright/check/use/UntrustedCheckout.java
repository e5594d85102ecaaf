package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A workflow that an outsider's pull request starts with the repository's secrets checks that pull request out, and runs
 * something in it. A job that waits for an approval, or asks who it is or how it is labelled, isn't judged, nor is a checkout
 * beside the workspace.
 */
public final class UntrustedCheckout implements WorkflowCheck {

    private static final Rule RULE = Rule.hint(
            "untrusted-checkout",
            "An outsider's code that is run with the repository's secrets",
            "GitHub's documentation, Events that trigger workflows, pull_request_target; GitHub Security Lab, Preventing pwn requests");

    private static final List<String> EVENTS = List.of("pull_request_target", "workflow_run", "issue_comment");

    /** The head of a pull request, or of what a run was about. */
    private static final Pattern HEAD = Pattern.compile(
            "(?i)github\\.head_ref|pull_request\\.head\\.|pull_request\\.merge_commit_sha|workflow_run\\.head_|refs/pull/");

    /** What a condition asks when somebody has thought about it: who it is, whether it is labelled, or that it is no pull request. */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)label|author_association|head\\.repo|head_repository|\\.fork"
                    + "|(?:actor|\\.login)\\s*==|workflow_run\\.event\\s*(?:==\\s*'(?!pull_request)|!=\\s*'pull_request)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Optional<String> event = EVENTS.stream()
                .filter(each -> workflow.trigger(each).isPresent())
                .findFirst();
        for (JobEntry job : event.isPresent() ? workflow.jobs() : List.<JobEntry>of()) {
            if (!isGuarded(job)) {
                check(event.orElseThrow(), job, report);
            }
        }
    }

    private static void check(String event, JobEntry job, Report report) {
        List<StepEntry> steps = job.allSteps();
        for (int i = 0; i < steps.size(); i++) {
            Optional<Spot> head = head(steps.get(i));
            if (head.isPresent() && steps.subList(i + 1, steps.size()).stream().anyMatch(UntrustedCheckout::runs)) {
                report.add(
                        RULE,
                        head.get().origin(),
                        "`" + event + "` gives job `" + job.id()
                                + "` the repository's secrets and token, and it runs what a pull request of anybody holds.",
                        "Build it on `pull_request`, which gives neither, and hand on what comes of it as an artifact; or let the job wait for an `environment` with reviewers.");
                return;
            }
        }
    }

    private static boolean isGuarded(JobEntry job) {
        return job.body().has("environment")
                || job.get("if")
                        .flatMap(Spot::text)
                        .filter(condition -> ASKED.matcher(condition).find())
                        .isPresent();
    }

    private static Optional<Spot> head(StepEntry step) {
        boolean checksOut = !step.has("if")
                && step.get("uses")
                        .flatMap(Spot::text)
                        .filter(uses -> uses.startsWith("actions/checkout@"))
                        .isPresent();
        return step.get("with")
                .filter(with -> checksOut && !with.has("path"))
                .flatMap(with -> Stream.of("ref", "repository")
                        .flatMap(key -> with.get(key).stream())
                        .filter(value -> HEAD.matcher(value.text().orElse("")).find())
                        .findFirst());
    }

    /** Whether a step runs what lies in the workspace, or may: a script, or an action from there. */
    private static boolean runs(StepEntry step) {
        return step.has("run")
                || step.get("uses")
                        .flatMap(Spot::text)
                        .filter(uses -> uses.startsWith("./"))
                        .isPresent();
    }
}
