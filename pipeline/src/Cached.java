import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;

import dev.gatewright.action.CacheRestore;
import dev.gatewright.expression.Expr;
import dev.gatewright.workflow.step.UsesStep;
import java.util.List;

/**
 * Downloads that are kept from run to run. Everybody's runs read them; only those of pushed commits write them, so that no
 * pull request can slip something into the runs of others.
 */
final class Cached {

    /** Maven's repository, but what this build installs there itself. */
    static final Cached MAVEN = new Cached(
            List.of("~/.m2/repository", "!~/.m2/repository/dev/gatewright"),
            text("maven-{}-{}", runner().os(), hashFiles("**/pom.xml")),
            text("maven-{}-", runner().os()));

    /** pip's cache, which each system has elsewhere. */
    static final Cached PIP = new Cached(
            List.of("~/.cache/pip", "~/Library/Caches/pip", "~/AppData/Local/pip/Cache"),
            text("pip-{}-{}", runner().os(), hashFiles(Assistant.FOLDER + "/requirements*.txt")),
            text("pip-{}-", runner().os()));

    private final String[] paths;
    private final Expr<String> key;
    private final Expr<String> almost;

    private Cached(List<String> paths, Expr<String> key, Expr<String> almost) {
        this.paths = paths.toArray(String[]::new);
        this.key = key;
        this.almost = almost;
    }

    UsesStep restore() {
        return cacheRestore().path(paths).key(key).restoreKeys(almost).step().outputs(CacheRestore.CACHE_HIT);
    }

    UsesStep save() {
        return cacheSave().path(paths).key(key).step().when(Common.IS_TRUSTED.and(not(CacheRestore.CACHE_HIT)));
    }
}
