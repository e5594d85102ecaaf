package dev.gatewright.check.call;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;

/** Workflows call workflows over more levels than GitHub follows. */
public final class CallDepth extends TreeCheck {

    private static final Rule RULE = Rule.refused(
            "call-depth",
            "Calls over too many levels",
            "GitHub's documentation, Reusing workflow configurations, Limitations of reusable workflows; reader test errors-reusable-workflow-job-nested-depth-exceeded");

    /**
     * The check for one kind of server.
     *
     * @param limits its limits
     */
    public CallDepth(Limits limits) {
        super(limits);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    void check(WorkflowFile root, List<CallTree.Call> calls, Report report) {
        for (CallTree.Call call : calls) {
            if (!call.isCycle() && call.depth() > limits().deepest()) {
                report.add(
                        RULE,
                        call.origin(),
                        "Job `" + call.job().id() + "` calls `"
                                + call.callee().name() + "` as level " + (call.depth() + 1) + " below `"
                                + root.name() + "`, and GitHub follows " + limits().levels() + ".",
                        "Call it from a workflow that is nearer to the top.");
            }
        }
    }
}
