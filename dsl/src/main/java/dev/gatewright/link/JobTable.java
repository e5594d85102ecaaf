package dev.gatewright.link;

import dev.gatewright.reference.JobId;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jobs of one workflow, as references find them. */
final class JobTable {

    private final List<Job> jobs;

    JobTable(Workflow workflow) {
        this.jobs = workflow.allJobs().stream().map(Map.Entry::getValue).toList();
    }

    List<Job> all() {
        return jobs;
    }

    List<String> ids() {
        return jobs.stream().map(job -> job.jobId().id()).toList();
    }

    /** The job that was born with this id, whatever was derived from it since. */
    Optional<Job> find(JobId id) {
        for (Job job : jobs) {
            if (job.jobId().isSame(id)) {
                return Optional.of(job);
            }
        }
        return Optional.empty();
    }

    boolean hasAnotherNamed(String id) {
        return jobs.stream().anyMatch(job -> job.jobId().id().equals(id));
    }
}
