package dev.gatewright.check.schema;

import java.util.List;

/**
 * Where a node stands.
 *
 * @param key the key that it stands at, empty for the root
 * @param own whether the key is GitHub's own, rather than a name that the user chose
 * @param lenient whether GitHub ignores there what it doesn't know
 * @param contexts the contexts and functions that are allowed around it
 */
record At(String key, boolean own, boolean lenient, List<String> contexts) {

    static final At ROOT = new At("", true, false, List.of());
}
