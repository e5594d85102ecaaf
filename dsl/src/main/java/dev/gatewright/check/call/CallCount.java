package dev.gatewright.check.call;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Set;
import java.util.TreeSet;

/** A workflow calls more workflows than GitHub loads. */
public final class CallCount implements PipelineCheck {

    private static final Rule RULE = Rule.fails(
            "call-count",
            "Too many called workflows",
            "GitHub's documentation, Reusing workflow configurations, Limitations of reusable workflows");

    private final Limits limits;

    /**
     * The check for one kind of server.
     *
     * @param limits its limits
     */
    public CallCount(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        for (WorkflowFile root : files.workflows()) {
            Set<String> called = new TreeSet<>();
            for (CallTree.Call call : new CallTree(files).calls(root, limits.deepest())) {
                if (called.add(call.job().get("uses").flatMap(Spot::text).orElse(""))
                        && called.size() == limits.workflows() + 1) {
                    report.add(
                            RULE,
                            call.origin(),
                            "Workflow `" + root.name() + "` calls more than " + limits.workflows()
                                    + " workflows, those that they call included.",
                            "Take several of them together as one with inputs.");
                }
            }
        }
    }
}
