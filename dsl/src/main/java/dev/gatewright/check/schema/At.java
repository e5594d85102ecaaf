package dev.gatewright.check.schema;

import dev.gatewright.check.view.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a node stands.
 *
 * @param key the key that it stands at, empty for the root
 * @param own whether the key is GitHub's own, rather than a name that the user chose
 * @param lenient whether GitHub ignores there what it doesn't know
 * @param contexts the contexts and functions that are allowed around it
 * @param around the way to what is around it, null for the root
 */
record At(
        String key,
        boolean own,
        boolean lenient,
        List<String> contexts,
        @Nullable Trail around) {

    static final At ROOT = new At("", true, false, List.of(), null);

    /** The same place, where these contexts and functions are allowed. */
    At within(List<String> allowed) {
        return allowed == contexts ? this : new At(key, own, lenient, allowed, around);
    }

    /** The job that it is in, or that it is; empty outside of jobs. */
    String job() {
        List<Trail> path = around == null ? List.of() : around.path();
        if (path.size() < 2 || !path.get(1).key().equals("jobs")) {
            return "";
        }
        return path.size() == 2 ? key : path.get(2).key();
    }
}
