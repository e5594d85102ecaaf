package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * An event that can be limited to changes of some files. An event takes {@code paths} or {@code paths-ignore}, not both;
 * where branches are limited too, both filters must let the event through. Pushes of tags aren't asked for their paths.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code
 * on.<push|pull_request|pull_request_target>.<paths|paths-ignore>}.
 *
 * @param <E> the event's own class
 */
public abstract sealed class PathFiltered<E extends PathFiltered<E>> extends BranchFiltered<E>
        permits Push, PullRequest, PullRequestTarget {

    /** The files of which at least one must have changed. */
    public static final Key<List<String>> PATHS = oneOrMany("paths", Type.NON_EMPTY);
    /** The files whose changes alone don't count. */
    public static final Key<List<String>> PATHS_IGNORE = oneOrMany("paths-ignore", Type.NON_EMPTY);

    PathFiltered(Node tree) {
        super(tree);
    }

    /**
     * This event, when one of these files changed.
     *
     * @param patterns paths or patterns from the repository's root; later ones win, those that begin with {@code !} leave
     *     files out again
     * @return the event
     */
    public final E paths(String... patterns) {
        return add(PATHS, patterns);
    }

    /**
     * This event, unless nothing but these files changed.
     *
     * @param patterns paths or patterns from the repository's root
     * @return the event
     */
    public final E pathsIgnore(String... patterns) {
        return add(PATHS_IGNORE, patterns);
    }
}
