package dev.gatewright.yaml;

/**
 * How much YAML is read before the reader gives up, so that no file can exhaust time, memory or stack.
 *
 * @param characters the longest text, in UTF-16 units
 * @param depth how many collections may be nested, with aliases followed; no more than 1000, however many are asked for
 * @param nodes how many events of the YAML stream there may be (a scalar is one, a collection two besides its content), with
 *     aliases followed
 */
public record Limits(int characters, int depth, int nodes) {

    /** What GitHub's own workflow parser reads (actions/runner, {@code ParseOptions} and {@code YamlObjectReader}). */
    public static final Limits GITHUB = new Limits(1024 * 1024, 50, 50_000);

    /**
     * How much is read.
     *
     * @param characters the longest text
     * @param depth the deepest nesting, made 1000 where it is more
     * @param nodes the most nodes
     */
    public Limits {
        depth = Math.min(depth, Nesting.DEEPEST);
    }

    /**
     * The same limits for another depth.
     *
     * @param other the depth
     * @return the limits
     */
    public Limits withDepth(int other) {
        return new Limits(characters, other, nodes);
    }

    /**
     * The same limits for another length of text.
     *
     * @param other the length, in UTF-16 units
     * @return the limits
     */
    public Limits withCharacters(int other) {
        return new Limits(other, depth, nodes);
    }

    /**
     * The same limits for another number of nodes.
     *
     * @param other the number
     * @return the limits
     */
    public Limits withNodes(int other) {
        return new Limits(characters, depth, other);
    }
}
