package dev.gatewright.simulation.plan;

import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.event.Starts;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A workflow, read for simulation.
 *
 * @param file its file below {@code .github/workflows}
 * @param tree its tree
 * @param jobs its jobs by id, in order
 */
public record WorkflowSpec(String file, Tree tree, Map<String, JobSpec> jobs) {

    /**
     * A workflow, read for simulation.
     *
     * @param file its file
     * @param tree its tree
     * @param jobs its jobs, copied
     */
    public WorkflowSpec {
        jobs = Collections.unmodifiableMap(new LinkedHashMap<>(jobs));
    }

    static WorkflowSpec of(String file, Tree tree) {
        Map<String, JobSpec> jobs = new LinkedHashMap<>();
        tree.at("jobs").entries().forEach((id, job) -> jobs.put(id, JobSpec.of(id, job)));
        return new WorkflowSpec(file, tree, jobs);
    }

    /**
     * What the workflow is called.
     *
     * @return its name, else its path from the repository's root
     */
    public String name() {
        return tree.at("name").text().filter(name -> !name.isBlank()).orElse(".github/workflows/" + file);
    }

    /**
     * Whether an event can start it, or only another workflow.
     *
     * @return false when {@code workflow_call} is all that it has
     */
    public boolean isEntry() {
        return !Starts.triggers(tree).keySet().equals(Set.of("workflow_call"));
    }

    /**
     * What keeps GitHub from running its jobs at all.
     *
     * @return what is wrong with them, empty when nothing is
     */
    public Optional<String> problem() {
        if (jobs.isEmpty()) {
            return Optional.of("The workflow has no jobs.");
        }
        for (JobSpec job : jobs.values()) {
            for (String need : job.needs()) {
                if (!jobs.containsKey(need)) {
                    return Optional.of("Job `" + job.id() + "` needs `" + need + "`, which isn't a job. "
                            + Candidates.help(need, jobs.keySet(), ""));
                }
            }
        }
        return cycle();
    }

    /** Takes away the jobs whose needs are gone, again and again; what stays is a circle. */
    private Optional<String> cycle() {
        Set<String> left = new HashSet<>(jobs.keySet());
        boolean shrinks = true;
        while (shrinks) {
            shrinks = left.removeIf(id -> jobs.get(id).needs().stream().noneMatch(left::contains));
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("Jobs " + Candidates.list(left) + " need each other in a circle.");
    }
}
