package dev.gatewright.check.call;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;

/** A check of all that a workflow calls, and that those call, over as many levels as a kind of server allows. */
abstract class TreeCheck implements PipelineCheck {

    private final Limits limits;

    TreeCheck(Limits limits) {
        this.limits = limits;
    }

    /** The limits of the server that is asked. */
    final Limits limits() {
        return limits;
    }

    /** Reports what is wrong with the calls below a workflow. */
    abstract void check(WorkflowFile root, List<CallTree.Call> calls, Report report);

    @Override
    public final void check(PipelineFiles files, Report report) {
        CallTree tree = new CallTree(files);
        for (WorkflowFile root : files.workflows()) {
            check(root, tree.calls(root, limits.deepest()), report);
        }
    }
}
