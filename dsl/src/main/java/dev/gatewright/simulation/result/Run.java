package dev.gatewright.simulation.result;

import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.List;
import java.util.Optional;

/**
 * One attempt of one run of a workflow.
 *
 * @param file the workflow's file
 * @param name the workflow's name
 * @param number which of all runs it is, from 1, in the order in which they were requested
 * @param attempt which attempt it is, from 1
 * @param event what started it
 * @param trigger why the workflow started
 * @param conclusion what became of it
 * @param reason why
 * @param jobs its jobs, in order
 * @param span from when to when; the end of one that waits is the last that is known
 */
public record Run(
        String file,
        String name,
        int number,
        int attempt,
        TriggerEvent event,
        String trigger,
        Conclusion conclusion,
        String reason,
        List<JobRun> jobs,
        Span span) {

    /**
     * One attempt of one run of a workflow.
     *
     * @param file the workflow's file
     * @param name the workflow's name
     * @param number which of all runs it is
     * @param attempt which attempt it is
     * @param event what started it
     * @param trigger why the workflow started
     * @param conclusion what became of it
     * @param reason why
     * @param jobs its jobs, copied
     * @param span from when to when
     */
    public Run {
        jobs = List.copyOf(jobs);
    }

    /**
     * A job of this run.
     *
     * @param idOrName its id, or its name on the run's page; of several legs the first
     * @return the job, empty when there is none
     */
    public Optional<JobRun> job(String idOrName) {
        return jobs.stream()
                .filter(job -> job.name().equals(idOrName))
                .findFirst()
                .or(() -> jobs.stream().filter(job -> job.id().equals(idOrName)).findFirst());
    }

    /**
     * All legs of a job.
     *
     * @param id the job's id
     * @return its legs, in order; one for a job without a matrix
     */
    public List<JobRun> legs(String id) {
        return jobs.stream().filter(job -> job.id().equals(id)).toList();
    }
}
