package dev.gatewright.check.call;

import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;

/**
 * A called workflow, or a job in it, that asks for permissions, and what its caller allows.
 *
 * @param caller the job that calls
 * @param callee the workflow
 * @param asker the job in it; empty when the file itself asks
 * @param asked what is asked for
 * @param allowed what is allowed
 */
record Escalation(JobEntry caller, WorkflowFile callee, Optional<JobEntry> asker, Allowed asked, Allowed allowed) {

    /** Whether more is asked for than allowed. */
    boolean isOne() {
        return !beyond().isEmpty();
    }

    private List<String> beyond() {
        return asked.beyond(allowed);
    }

    String fact() {
        String who = asker.map(job -> "job `" + job.id() + "` of `" + callee.name() + "`")
                .orElse("`" + callee.name() + "`");
        return "Job `" + caller.id() + "` calls `" + callee.name() + "`: " + who + " asks for "
                + asked.describe(beyond()) + ", and is allowed " + allowed.describe(beyond()) + ".";
    }

    String help() {
        return "Give job `" + caller.id() + "` these permissions, or ask for less there.";
    }
}
