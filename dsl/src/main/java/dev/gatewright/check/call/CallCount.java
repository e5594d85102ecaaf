package dev.gatewright.check.call;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A workflow calls more workflows than GitHub loads. */
public final class CallCount extends TreeCheck {

    private static final Rule RULE = Rule.fails(
            "call-count",
            "Too many called workflows",
            "GitHub's documentation, Reusing workflow configurations, Limitations of reusable workflows");

    /**
     * The check for one kind of server.
     *
     * @param limits its limits
     */
    public CallCount(Limits limits) {
        super(limits);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    void check(WorkflowFile root, List<CallTree.Call> calls, Report report) {
        Set<String> called = new TreeSet<>();
        for (CallTree.Call call : calls) {
            if (called.add(call.job().get("uses").flatMap(Spot::text).orElse(""))
                    && called.size() == limits().workflows() + 1) {
                report.add(
                        RULE,
                        call.origin(),
                        "Workflow `" + root.name() + "` calls more than " + limits().workflows()
                                + " workflows, those that they call included.",
                        "Take several of them together as one with inputs.");
            }
        }
    }
}
