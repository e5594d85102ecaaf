package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the workflow when another one is requested, starts or ends, whatever comes of it. {@link #branches} are those
 * that the other one runs on. It has the repository's secrets and a token that can write, even where the other one
 * had not: don't trust what that one hands over. Chains end after three levels. The workflow file must be on the
 * default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code workflow_run}.
 */
public final class WorkflowRun extends BranchFiltered<WorkflowRun> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The workflows that are watched, by name. */
    public static final Key<List<String>> WORKFLOWS = oneOrMany("workflows", Type.NON_EMPTY);
    /** The keys below {@code on.workflow_run}. */
    public static final Keys KEYS = Keys.of("workflow_run", TYPES, WORKFLOWS, BRANCHES, BRANCHES_IGNORE);
    /** {@code on.workflow_run}. */
    public static final Key<WorkflowRun> KEY = key(KEYS, WorkflowRun::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A run was requested; a re-run is not. */
        REQUESTED,
        /** A run ended. */
        COMPLETED,
        /** A run started. */
        IN_PROGRESS
    }

    WorkflowRun(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public WorkflowRun types(Activity... types) {
        return add(TYPES, types);
    }

    /**
     * This event, for these workflows too; any one of them is enough.
     *
     * @param names what the workflows are called by their key {@code name}, such as those that another hand wrote
     * @return the event
     */
    public WorkflowRun workflows(String... names) {
        return add(WORKFLOWS, names);
    }

    /**
     * This event, for these workflows too; any one of them is enough. What is renamed in Java stays watched.
     *
     * @param first a workflow
     * @param others the other workflows
     * @return the event
     */
    public WorkflowRun workflows(Watched first, Watched... others) {
        return workflows(Stream.concat(Stream.of(first), Stream.of(others))
                .map(Watched::watchedName)
                .toArray(String[]::new));
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected WorkflowRun view(Node other) {
        return new WorkflowRun(other);
    }
}
