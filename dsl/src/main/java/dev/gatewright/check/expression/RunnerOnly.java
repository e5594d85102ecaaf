package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.ComputedText;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Reference;
import dev.gatewright.check.view.References;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Locale;

/** What a runner alone knows is asked for before there is one: it is null then. */
public final class RunnerOnly implements WorkflowCheck {

    private static final Rule RULE = Rule.hint(
            "runner-only",
            "What only a runner knows, asked before there is one",
            "GitHub's documentation, Contexts reference, github context: github.job and github.token");

    private static final List<String> OF_WORKFLOW = List.of("run-name", "concurrency");
    private static final List<String> OF_JOB = List.of("name", "if", "runs-on", "strategy", "concurrency");

    /** What the runner sets, within the steps of a job. */
    private static final List<String> SET_LATER = List.of("job", "token");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        if (report.purpose() == Purpose.EMITTING) {
            return; // linking puts the token where it found nothing, which it tells itself
        }
        check(workflow.root(), OF_WORKFLOW, report);
        for (JobEntry job : workflow.jobs()) {
            check(job.body(), OF_JOB, report);
        }
    }

    private static void check(Spot owner, List<String> keys, Report report) {
        for (String key : keys) {
            owner.pair(key)
                    .ifPresent(pair -> References.to("github", ComputedText.at(pair)).stream()
                            .filter(RunnerOnly::isSetLater)
                            .forEach(reference -> report(reference, key, report)));
        }
    }

    private static boolean isSetLater(Reference reference) {
        return SET_LATER.contains(reference.part(1).orElse("").toLowerCase(Locale.ROOT));
    }

    private static void report(Reference reference, String key, Report report) {
        report.add(
                RULE,
                reference.origin(),
                "`" + reference + "` is null in `" + key + "`: the runner sets it for the steps alone.",
                "Write the job's id itself, or leave this out.");
    }
}
