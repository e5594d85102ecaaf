package dev.gatewright.block;

import dev.gatewright.yaml.Deferred;

/**
 * A file or a folder of the repository that is called: {@code $/path} where GitHub knows that form, {@code ./path} on
 * servers that don't.
 */
public interface LocalPath extends Deferred.Text {

    /**
     * Whether what is used or called is a file or a folder of the repository, in whichever form it is written.
     *
     * @param uses what stands at {@code uses}
     * @return true for {@code $/path} and {@code ./path}
     */
    static boolean isMeant(String uses) {
        return uses.startsWith("./") || uses.startsWith("$/");
    }

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
