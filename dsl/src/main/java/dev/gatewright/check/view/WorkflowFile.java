package dev.gatewright.check.view;

import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.source.Origin;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A workflow as checks see it. */
public final class WorkflowFile {

    private final String name;
    private final Spot root;
    private final List<JobEntry> jobs;
    private final List<Pair> triggers;

    private WorkflowFile(String name, Spot root) {
        this.name = name;
        this.root = root;
        this.jobs = root.pairs("jobs").stream().map(JobEntry::of).toList();
        this.triggers = root.get("on").map(WorkflowFile::triggers).orElse(List.of());
    }

    /**
     * A workflow.
     *
     * @param workflow the workflow, linked
     * @return what checks see
     */
    public static WorkflowFile of(Workflow workflow) {
        return new WorkflowFile(workflow.fileName(), Spot.of(workflow.tree(), Origin.unknown()));
    }

    /** The triggers under their names, in whichever of the three forms they are written. */
    private static List<Pair> triggers(Spot on) {
        if (on.node() instanceof Mapping) {
            return on.pairs();
        }
        List<Spot> names = on.node() instanceof Sequence ? on.items() : List.of(on);
        return names.stream()
                .filter(spot -> spot.text().isPresent())
                .map(spot -> new Pair(spot.text().orElse(""), spot, Spot.of(Scalar.ofNull(), spot.origin())))
                .toList();
    }

    /**
     * The file's name.
     *
     * @return its name, such as {@code ci.yml}
     */
    public String name() {
        return name;
    }

    /**
     * What the file holds.
     *
     * @return its root
     */
    public Spot root() {
        return root;
    }

    /**
     * The jobs.
     *
     * @return the jobs in order
     */
    public List<JobEntry> jobs() {
        return jobs;
    }

    /**
     * The job of an id, in any case.
     *
     * @param id the id
     * @return the job, empty when there is none
     */
    public Optional<JobEntry> job(String id) {
        for (JobEntry job : jobs) {
            if (job.id().equalsIgnoreCase(id)) {
                return Optional.of(job);
            }
        }
        return Optional.empty();
    }

    /**
     * The jobs that a job waits for: those that it needs, those that they need, and so on.
     *
     * @param job the job
     * @return the others, the nearest first
     */
    public List<JobEntry> ancestors(JobEntry job) {
        Set<String> seen = new HashSet<>(Set.of(job.id()));
        List<JobEntry> found = new ArrayList<>(List.of(job));
        for (int i = 0; i < found.size(); i++) {
            for (Spot need : found.get(i).needs()) {
                need.text()
                        .flatMap(this::job)
                        .filter(needed -> seen.add(needed.id()))
                        .ifPresent(found::add);
            }
        }
        return found.subList(1, found.size());
    }

    /**
     * The triggers.
     *
     * @return what stands at each event's name, in order
     */
    public List<Pair> triggers() {
        return triggers;
    }

    /**
     * What stands at an event.
     *
     * @param event the event's name
     * @return its filters or a null, empty when it doesn't start the workflow
     */
    public Optional<Spot> trigger(String event) {
        for (Pair trigger : triggers) {
            if (trigger.name().equals(event)) {
                return Optional.of(trigger.value());
            }
        }
        return Optional.empty();
    }

    /** The file's name. */
    @Override
    public String toString() {
        return name;
    }
}
