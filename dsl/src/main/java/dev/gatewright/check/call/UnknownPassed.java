package dev.gatewright.check.call;

import dev.gatewright.check.rule.CallCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;

/** A job passes an input or a secret that the called workflow doesn't declare. */
public final class UnknownPassed implements CallCheck {

    /** The check of inputs. */
    public static final UnknownPassed INPUT = new UnknownPassed(Passing.INPUT, "An input");

    /** The check of secrets. */
    public static final UnknownPassed SECRET = new UnknownPassed(Passing.SECRET, "A secret");

    private final Passing passing;
    private final Rule rule;

    private UnknownPassed(Passing passing, String one) {
        this.passing = passing;
        this.rule = passing.rule("unknown", one + " that the called workflow doesn't have", "undefined");
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public void check(JobEntry job, WorkflowFile callee, Report report) {
        Callee called = new Callee(callee);
        List<Pair> declared = passing.declared(called);
        for (Pair passed : passing.passed(job)) {
            if (called.isCallable()
                    && !passed.key().isComputed()
                    && Callee.named(declared, passed.name()).isEmpty()) {
                report.add(
                        rule,
                        passed.value().origin(),
                        "Workflow `" + callee.name() + "` has no " + passing.word() + " `" + passed.name() + "`.",
                        Candidates.help(
                                passed.name(),
                                Callee.names(declared),
                                "It has none: leave it out, or declare it there."),
                        Corrections.closest(passed.key(), Callee.names(declared), true));
            }
        }
    }
}
