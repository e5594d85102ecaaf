package dev.gatewright.check.call;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.WorkflowFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A workflow calls itself, or one that calls it. */
public final class CallCycle implements PipelineCheck {

    private static final Rule RULE = Rule.fails(
            "call-cycle",
            "Workflows that call each other",
            "GitHub's documentation, Reusing workflow configurations, Limitations of reusable workflows: loops in the tree aren't permitted");

    private final Limits limits;

    /**
     * The check for one kind of server.
     *
     * @param limits its limits
     */
    public CallCycle(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        for (WorkflowFile root : files.workflows()) {
            for (CallTree.Call call : new CallTree(files).calls(root, limits.deepest())) {
                if (call.callee() == root) {
                    report.add(
                            RULE,
                            call.origin(),
                            "Workflow `" + root.name() + "` calls itself: " + way(call) + ".",
                            "Drop one of these calls.");
                }
            }
        }
    }

    private static String way(CallTree.Call call) {
        return Stream.concat(call.chain().stream(), Stream.of(call.callee()))
                .map(workflow -> "`" + workflow.name() + "`")
                .collect(Collectors.joining(" → "));
    }
}
