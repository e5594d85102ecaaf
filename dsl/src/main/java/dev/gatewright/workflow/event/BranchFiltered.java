package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * An event that can be limited to some branches. An event takes {@code branches} or {@code branches-ignore}, not both: to
 * leave some of the chosen branches out, end {@code branches} with patterns that begin with {@code !}.
 *
 * <p>Patterns are GitHub's: {@code *} matches all but {@code /}, {@code **} matches all. Source: GitHub's documentation,
 * "Workflow syntax", {@code on.push.<branches|tags|branches-ignore|tags-ignore>} and "Filter pattern cheat sheet".
 *
 * @param <E> the event's own class
 */
public abstract sealed class BranchFiltered<E extends BranchFiltered<E>> extends Event<E>
        permits PathFiltered, MergeGroup, WorkflowRun {

    /** The branches for which the event counts. */
    public static final Key<List<String>> BRANCHES = oneOrMany("branches", Type.NON_EMPTY);
    /** The branches for which the event doesn't count. */
    public static final Key<List<String>> BRANCHES_IGNORE = oneOrMany("branches-ignore", Type.NON_EMPTY);

    BranchFiltered(Node tree) {
        super(tree);
    }

    /**
     * This event, for these branches too.
     *
     * @param patterns names or patterns; later ones win, those that begin with {@code !} leave branches out again
     * @return the event
     */
    public final E branches(String... patterns) {
        return add(BRANCHES, patterns);
    }

    /**
     * This event, for all branches but these.
     *
     * @param patterns names or patterns
     * @return the event
     */
    public final E branchesIgnore(String... patterns) {
        return add(BRANCHES_IGNORE, patterns);
    }
}
