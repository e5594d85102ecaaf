package dev.gatewright.check.schema;

/**
 * The kinds of values that may stand at a place.
 *
 * @param text whether any text may, or a word of some; numbers and booleans do for one
 * @param number whether a number may
 * @param bool whether {@code true} and {@code false} may
 * @param list whether a list may
 * @param mapping whether a mapping may
 * @param description all of them, in words
 */
public record Takes(boolean text, boolean number, boolean bool, boolean list, boolean mapping, String description) {

    /**
     * Whether what is no scalar may stand there.
     *
     * @return true for a list or a mapping
     */
    public boolean collections() {
        return list || mapping;
    }
}
