package dev.gatewright.check.call;

import dev.gatewright.check.rule.CallCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;

/** A job doesn't pass an input or a secret that the called workflow demands. */
public final class MissingPassed implements CallCheck {

    /** The check of inputs. */
    public static final MissingPassed INPUT = new MissingPassed(Passing.INPUT, "An input");

    /** The check of secrets. */
    public static final MissingPassed SECRET = new MissingPassed(Passing.SECRET, "A secret");

    private final Passing passing;
    private final Rule rule;

    private MissingPassed(Passing passing, String one) {
        this.passing = passing;
        this.rule = passing.rule("missing", one + " that must be passed", "required");
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public void check(JobEntry job, WorkflowFile callee, Report report) {
        if (!passing.isClear(job)) {
            return;
        }
        for (Pair declared : passing.declared(new Callee(callee))) {
            if (Callee.isRequired(declared)
                    && Callee.named(passing.passed(job), declared.name()).isEmpty()
                    && !isMisspelt(job, declared, new Callee(callee))) {
                report.add(
                        rule,
                        job.get("uses").orElse(job.key()).origin(),
                        "Job `" + job.id() + "` doesn't pass " + passing.word() + " `" + declared.name() + "`, which `"
                                + callee.name() + "` demands.",
                        "Pass it at " + report.spelled(passing.java(), passing.key()) + ".");
            }
        }
    }

    /** Whether another name that is passed was surely meant to be this one: that nobody knows that name is said. */
    private boolean isMisspelt(JobEntry job, Pair declared, Callee callee) {
        List<String> names = Callee.names(passing.declared(callee));
        return passing.passed(job).stream()
                .filter(passed ->
                        Callee.named(passing.declared(callee), passed.name()).isEmpty())
                .anyMatch(passed -> Candidates.only(passed.name(), names)
                        .filter(declared.name()::equals)
                        .isPresent());
    }
}
