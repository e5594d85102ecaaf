package dev.gatewright.check.schema;

import dev.gatewright.yaml.Node;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What anchors name is judged where it stands, and once in each other job that uses it: other needs, another matrix and other
 * steps are in scope there. Not more often, so that aliases of aliases take no longer than their text.
 */
final class Aliased {

    /** How a walk comes to a node. */
    enum Use {
        /** For the first time. */
        FIRST,
        /** By an alias, from a job where it wasn't judged yet. */
        ELSEWHERE,
        /** It was judged in this job. */
        KNOWN
    }

    /** So many times a node is judged once more in a file: beyond that, no person wrote the aliases. */
    private static final int LIMIT = 10_000;

    private final Map<String, Map<Node, Set<Alternatives>>> byJob = new HashMap<>();
    private final Map<Node, Set<Alternatives>> everywhere = new IdentityHashMap<>();
    private int again;

    Use use(Node node, Alternatives alternatives, At at) {
        if (node.decor().anchor().isEmpty()) {
            return Use.FIRST;
        }
        boolean first = isNew(everywhere, node, alternatives);
        boolean here = isNew(byJob.computeIfAbsent(at.job(), job -> new IdentityHashMap<>()), node, alternatives);
        if (first) {
            return Use.FIRST;
        }
        return here && !at.job().isEmpty() && again++ < LIMIT ? Use.ELSEWHERE : Use.KNOWN;
    }

    private static boolean isNew(Map<Node, Set<Alternatives>> walked, Node node, Alternatives alternatives) {
        return walked.computeIfAbsent(node, any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(alternatives);
    }
}
