package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * Runs the workflow when a version of a custom runner image is there, or changes its state. The workflow file must
 * be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code image_version}.
 */
public final class ImageVersion extends Event<ImageVersion> {

    /** The activities that count. */
    public static final Key<List<Activity>> TYPES = activities(Activity.class);
    /** The images that count. */
    public static final Key<List<String>> NAMES = oneOrMany("names", Type.NON_EMPTY);
    /** The versions that count. */
    public static final Key<List<String>> VERSIONS = oneOrMany("versions", Type.NON_EMPTY);
    /** The keys below {@code on.image_version}. */
    public static final Keys KEYS = Keys.of("image_version", TYPES, NAMES, VERSIONS);
    /** {@code on.image_version}. */
    public static final Key<ImageVersion> KEY = key(KEYS, ImageVersion::new);

    /** What can happen. */
    public enum Activity implements ActivityType {
        /** A version was created. */
        CREATED,
        /** A version can be used. */
        READY,
        /** A version was deleted. */
        DELETED
    }

    ImageVersion(Node tree) {
        super(tree);
    }

    /**
     * This event, for these activities too. Without any, all of them count.
     *
     * @param types the activities
     * @return the event
     */
    public ImageVersion types(Activity... types) {
        return add(TYPES, types);
    }

    /**
     * This event, for these images too.
     *
     * @param patterns names or patterns of images
     * @return the event
     */
    public ImageVersion names(String... patterns) {
        return add(NAMES, patterns);
    }

    /**
     * This event, for these versions too.
     *
     * @param patterns versions or patterns of them, such as {@code 1.*}
     * @return the event
     */
    public ImageVersion versions(String... patterns) {
        return add(VERSIONS, patterns);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected ImageVersion view(Node other) {
        return new ImageVersion(other);
    }
}
