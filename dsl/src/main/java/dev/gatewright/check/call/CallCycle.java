package dev.gatewright.check.call;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A workflow calls itself, or one that calls it. */
public final class CallCycle extends TreeCheck {

    private static final Rule RULE = Rule.fails(
            "call-cycle",
            "Workflows that call each other",
            "GitHub's documentation, Reusing workflow configurations, Limitations of reusable workflows: loops in the tree aren't permitted");

    /**
     * The check for one kind of server.
     *
     * @param limits its limits
     */
    public CallCycle(Limits limits) {
        super(limits);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    void check(WorkflowFile root, List<CallTree.Call> calls, Report report) {
        for (CallTree.Call call : calls) {
            if (call.callee() == root) {
                report.add(
                        RULE,
                        call.origin(),
                        "Workflow `" + root.name() + "` calls itself: " + way(call) + ".",
                        "Drop one of these calls.");
            }
        }
    }

    private static String way(CallTree.Call call) {
        return Stream.concat(call.chain().stream(), Stream.of(call.callee()))
                .map(workflow -> "`" + workflow.name() + "`")
                .collect(Collectors.joining(" → "));
    }
}
