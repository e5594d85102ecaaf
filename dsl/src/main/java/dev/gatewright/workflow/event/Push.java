package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when commits or tags are pushed, in the version that was pushed. With filters for branches
 * alone, tags start nothing, and the reverse. Nothing runs when more than 5,000 branches or three tags are pushed at
 * once.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code push}.
 */
public final class Push extends PathFiltered<Push> {

    /** The tags for which the event counts. */
    public static final Key<List<String>> TAGS = oneOrMany("tags", Type.NON_EMPTY);
    /** The tags for which the event doesn't count. */
    public static final Key<List<String>> TAGS_IGNORE = oneOrMany("tags-ignore", Type.NON_EMPTY);
    /** The keys below {@code on.push}. */
    public static final Keys KEYS = Keys.of("push", BRANCHES, BRANCHES_IGNORE, TAGS, TAGS_IGNORE, PATHS, PATHS_IGNORE);
    /** {@code on.push}. */
    public static final Key<Push> KEY = key(KEYS, Push::new);

    Push(Node tree) {
        super(tree);
    }

    /**
     * This event, for these tags too.
     *
     * @param patterns names or patterns; later ones win, those that begin with {@code !} leave tags out again
     * @return the event
     */
    public Push tags(String... patterns) {
        return add(TAGS, patterns);
    }

    /**
     * This event, for all tags but these.
     *
     * @param patterns names or patterns
     * @return the event
     */
    public Push tagsIgnore(String... patterns) {
        return add(TAGS_IGNORE, patterns);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Push view(Node other) {
        return new Push(other);
    }
}
