package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when somebody outside of GitHub asks for it over the REST API. The workflow file must be on the default
 * branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code repository_dispatch}.
 */
public final class RepositoryDispatch extends Event<RepositoryDispatch> {

    /** The kinds of requests that count; they are the senders' own words, of at most 100 characters. */
    public static final Key<List<String>> TYPES = oneOrMany("types", Type.NON_EMPTY);
    /** The keys below {@code on.repository_dispatch}. */
    public static final Keys KEYS = Keys.of("repository_dispatch", TYPES);
    /** {@code on.repository_dispatch}. */
    public static final Key<RepositoryDispatch> KEY = key(KEYS, RepositoryDispatch::new);

    RepositoryDispatch(Node tree) {
        super(tree);
    }

    /**
     * This event, for these kinds of requests too. Without any, all of them count.
     *
     * @param types what senders say as {@code event_type}
     * @return the event
     */
    public RepositoryDispatch types(String... types) {
        return add(TYPES, types);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected RepositoryDispatch view(Node other) {
        return new RepositoryDispatch(other);
    }
}
