package dev.gatewright.check.call;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.source.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The workflows that a workflow calls, and those that they call.
 *
 * @param files all that is known
 */
record CallTree(PipelineFiles files) {

    /**
     * A call somewhere below a workflow.
     *
     * @param chain the workflows from the root to the caller
     * @param job the job that calls
     * @param callee the workflow that it calls
     */
    record Call(List<WorkflowFile> chain, JobEntry job, WorkflowFile callee) {

        /** Whether the called workflow is on the way to itself. */
        boolean isCycle() {
            return chain.contains(callee);
        }

        /** How many levels there are with the called workflow; the root is none of them. */
        int depth() {
            return chain.size();
        }

        /** Where the call stands. */
        Origin origin() {
            return job.get("uses").orElse(job.key()).origin();
        }
    }

    /** The calls below a workflow, level by level, one way to each workflow of a level; the last are one level too deep. */
    List<Call> calls(WorkflowFile root, int deepest) {
        List<Call> calls = new ArrayList<>();
        Collection<List<WorkflowFile>> level = List.of(List.of(root));
        for (int depth = 1; depth <= deepest + 1 && !level.isEmpty(); depth++) {
            level = below(level, calls);
        }
        return calls;
    }

    private Collection<List<WorkflowFile>> below(Collection<List<WorkflowFile>> level, List<Call> calls) {
        Map<WorkflowFile, List<WorkflowFile>> next = new LinkedHashMap<>();
        for (List<WorkflowFile> chain : level) {
            for (JobEntry job : chain.get(chain.size() - 1).jobs()) {
                files.callee(job).map(callee -> new Call(chain, job, callee)).ifPresent(call -> {
                    calls.add(call);
                    if (!call.isCycle()) {
                        next.computeIfAbsent(call.callee(), callee -> longer(chain, callee));
                    }
                });
            }
        }
        return next.values();
    }

    private static List<WorkflowFile> longer(List<WorkflowFile> chain, WorkflowFile callee) {
        List<WorkflowFile> longer = new ArrayList<>(chain);
        longer.add(callee);
        return List.copyOf(longer);
    }
}
