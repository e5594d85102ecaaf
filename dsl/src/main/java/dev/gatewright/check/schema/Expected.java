package dev.gatewright.check.schema;

import dev.gatewright.check.view.Spot;
import java.util.List;

/**
 * Where the walk is: a node, what may stand there, and which contexts expressions may use.
 *
 * @param spot the node
 * @param key the key that it stands at, empty for the root
 * @param event whether it stands in the filters of an event
 * @param contexts the contexts and functions that are allowed, from the root down
 * @param alternatives what may stand there
 */
record Expected(Spot spot, String key, boolean event, List<String> contexts, Alternatives alternatives) {

    /** The key for people. */
    String name() {
        return key.isEmpty() ? "The file" : "`" + key + "`";
    }
}
