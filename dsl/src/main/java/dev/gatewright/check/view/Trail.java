package dev.gatewright.check.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a file's root to a node.
 *
 * @param around the way to the mapping or list around it, null for the root
 * @param key the key that it stands at, that of the list for an item, empty for the root
 * @param spot the node
 */
public record Trail(@Nullable Trail around, String key, Spot spot) {

    /**
     * The way to a file's root.
     *
     * @param root the root
     * @return the way
     */
    public static Trail of(Spot root) {
        return new Trail(null, "", root);
    }

    /**
     * The way one step further.
     *
     * @param name the key that the node stands at
     * @param inner the node
     * @return the way to it
     */
    public Trail to(String name, Spot inner) {
        return new Trail(this, name, inner);
    }

    /**
     * All that the way leads through.
     *
     * @return the root first, the node itself last
     */
    public List<Trail> path() {
        Deque<Trail> path = new ArrayDeque<>();
        for (Trail at = this; at != null; at = at.around()) {
            path.addFirst(at);
        }
        return List.copyOf(path);
    }
}
