package dev.gatewright.check.use;

import dev.gatewright.check.view.Spot;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An action at a major version.
 *
 * @param action the action, in lower case
 * @param major the version
 */
record ActionVersion(String action, int major) {

    private static final Pattern VERSION = Pattern.compile("v?([1-9][0-9]{0,5})(?:\\.[0-9.]+)?");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    /** What stands behind a commit by custom: the release that it is. */
    private static final Pattern RELEASE = Pattern.compile("#\\s*(?:tag=)?(v?[0-9.]+)(?:\\s.*)?");
    /** A file names few actions, and each often. */
    private static final Map<String, Optional<ActionVersion>> READ = new ConcurrentHashMap<>();

    /**
     * What a step uses: at a version, or at a commit behind which the version stands.
     *
     * @param uses what it says
     * @return the action at its version, empty when that isn't known
     */
    static Optional<ActionVersion> of(Spot uses) {
        return uses.literal().flatMap(text -> {
            String comment = uses.node().decor().beside().orElse("");
            return READ.computeIfAbsent(text + comment, unknown -> read(text, comment));
        });
    }

    private static Optional<ActionVersion> read(String text, String comment) {
        int at = text.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(version(text.substring(at + 1), comment));
        return version.matches()
                ? Optional.of(new ActionVersion(
                        text.substring(0, at).toLowerCase(Locale.ROOT), Integer.parseInt(version.group(1))))
                : Optional.empty();
    }

    private static String version(String ref, String comment) {
        Matcher release = RELEASE.matcher(comment);
        return COMMIT.matcher(ref).matches() && release.matches() ? release.group(1) : ref;
    }

    @Override
    public String toString() {
        return action + "@" + major;
    }
}
