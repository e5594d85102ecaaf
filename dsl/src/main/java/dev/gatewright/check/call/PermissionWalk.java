package dev.gatewright.check.call;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.WorkflowFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Follows the calls below a workflow with what each caller allows.
 *
 * <p>A called workflow, and each of its jobs by itself, is held against what its caller allows: the calling job's own
 * permissions, else those of the file that it is in, else those of whoever called that file. Source: GitHub's own
 * converter ({@code ConvertToReferencedWorkflow} and {@code PermissionsHelper} in the repository {@code actions/runner}).
 */
final class PermissionWalk {

    private static final int DEEPEST = 10;

    private final PipelineFiles files;
    private final Taker taker;

    /** What takes an escalation. */
    @FunctionalInterface
    interface Taker {
        /**
         * @param caller the job that calls
         * @param callee the workflow that asks for more
         * @param asker the job in it that does; empty when the file does
         * @param asked what is asked for
         * @param allowed what the caller allows; empty when nobody said
         */
        void take(
                JobEntry caller,
                WorkflowFile callee,
                Optional<JobEntry> asker,
                Allowed asked,
                Optional<Allowed> allowed);
    }

    PermissionWalk(PipelineFiles files, Taker taker) {
        this.files = files;
        this.taker = taker;
    }

    void walk(WorkflowFile root) {
        level(List.of(root), Allowed.of(root.root().get("permissions")), new HashSet<>());
    }

    private void level(List<WorkflowFile> chain, Optional<Allowed> inherited, Set<String> done) {
        for (JobEntry job : chain.get(chain.size() - 1).jobs()) {
            Optional<WorkflowFile> callee = files.callee(job).filter(called -> !chain.contains(called));
            if (callee.isPresent() && chain.size() <= DEEPEST) {
                Optional<Allowed> allowed = Allowed.of(job.get("permissions")).or(() -> inherited);
                call(chain, job, callee.get(), allowed, done);
            }
        }
    }

    private void call(
            List<WorkflowFile> chain, JobEntry job, WorkflowFile callee, Optional<Allowed> allowed, Set<String> done) {
        Optional<Allowed> own = Allowed.of(callee.root().get("permissions"));
        own.ifPresent(asked -> taker.take(job, callee, Optional.empty(), asked, allowed));
        for (JobEntry inner : callee.jobs()) {
            Allowed.of(inner.get("permissions"))
                    .ifPresent(asked -> taker.take(job, callee, Optional.of(inner), asked, allowed));
        }
        Optional<Allowed> below = own.or(() -> allowed);
        if (done.add(callee.name() + below)) {
            level(Stream.concat(chain.stream(), Stream.of(callee)).toList(), below, done);
        }
    }
}
