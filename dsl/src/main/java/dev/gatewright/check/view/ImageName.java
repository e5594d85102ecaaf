package dev.gatewright.check.view;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of container images.
 *
 * <p>Source: the grammar of references of the distribution project, which Docker follows.
 */
public final class ImageName {

    private static final String PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
    private static final String BEHIND =
            "(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,})?";
    private static final String REGISTRY =
            "(?:(?:[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?::[0-9]+)?|[A-Za-z0-9-]+:[0-9]+|\\[[0-9a-fA-F:]+](?::[0-9]+)?|localhost)/)?";
    private static final Pattern LEGAL = Pattern.compile(REGISTRY + PART + "(?:/" + PART + ")*" + BEHIND);

    private ImageName() {}

    /**
     * Whether Docker can read an image's name.
     *
     * @param name the name, without {@code docker://}
     * @return true when it can
     */
    public static boolean isLegal(String name) {
        return LEGAL.matcher(name).matches();
    }

    /**
     * What to do about a name that isn't legal.
     *
     * @param name the name
     * @return a sentence
     */
    public static String help(String name) {
        return legal(name)
                .map(lower -> "Names of images are in lower case: `" + lower + "`.")
                .orElse("Write `name:tag`, `registry.example.com/name:tag` or `name@sha256:…`.");
    }

    /** The name in lower case, where that makes it legal: what comes behind keeps its own. */
    private static Optional<String> legal(String name) {
        int tag = name.indexOf(':', name.lastIndexOf('/') + 1);
        String lower = tag < 0
                ? name.toLowerCase(Locale.ROOT)
                : name.substring(0, tag).toLowerCase(Locale.ROOT) + name.substring(tag);
        return Optional.of(lower).filter(ImageName::isLegal);
    }
}
