package dev.gatewright.block;

import dev.gatewright.yaml.Deferred;

/**
 * A file or a folder of the repository that is called: {@code $/path} where GitHub knows that form, {@code ./path} on
 * servers that don't.
 */
public interface LocalPath extends Deferred.Text {

    /**
     * The path from the repository's root.
     *
     * @return the path, with {@code /} between its parts and none before them
     */
    String path();

    @Override
    default String provisional() {
        return "$/" + path();
    }
}
