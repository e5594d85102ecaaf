package dev.gatewright.yaml;

import dev.gatewright.source.Origin;

/**
 * What is wrong with a text, at the level of YAML.
 *
 * @param code what kind of problem
 * @param origin where
 * @param message the fact, then the way out
 */
public record Problem(Code code, Origin origin, String message) {

    /** The kinds of problems. */
    public enum Code {
        /** The bytes are no UTF-8; nothing was read. */
        ENCODING(true),
        /** The text is longer than the limit; nothing was read. */
        TOO_LONG(true),
        /** Collections are nested deeper than the limit; nothing was read. */
        TOO_DEEP(true),
        /** There are more nodes than the limit, with aliases followed; nothing was read. */
        TOO_MANY_NODES(true),
        /** The text is no YAML; nothing was read. */
        SYNTAX(true),
        /** A second document; GitHub reads files of one. */
        SECOND_DOCUMENT(true),
        /** A key stands twice in a mapping; both entries are kept. */
        DUPLICATE_KEY(true),
        /** A key {@code <<}, which GitHub takes for an ordinary key. */
        MERGE_KEY(false),
        /** An alias of an anchor that nothing above it has. */
        UNDEFINED_ANCHOR(true),
        /** An alias within the node that it names. */
        RECURSIVE_ALIAS(true),
        /** An anchor that no alias names. */
        UNUSED_ANCHOR(false),
        /** A tag that GitHub doesn't read. */
        UNKNOWN_TAG(true),
        /** A tag such as {@code !!int} before a scalar that isn't plain. */
        TAG_STYLE(true),
        /** A tag such as {@code !!int} before a scalar that isn't one. */
        TAG_VALUE(true),
        /** A hexadecimal or octal number of more than 32 bits. */
        NUMBER_RANGE(true);

        private final boolean refused;

        Code(boolean refused) {
            this.refused = refused;
        }

        /**
         * Whether GitHub refuses a file with this problem, whatever the file is for.
         *
         * @return true when it does
         */
        public boolean isRefused() {
            return refused;
        }

        /**
         * Whether nothing could be read.
         *
         * @return true when there is no tree
         */
        public boolean isFatal() {
            return switch (this) {
                case ENCODING, TOO_LONG, TOO_DEEP, TOO_MANY_NODES, SYNTAX -> true;
                default -> false;
            };
        }
    }

    /**
     * The fact alone.
     *
     * @return the first sentence of the message
     */
    public String fact() {
        return message.substring(0, end());
    }

    /**
     * The way out alone.
     *
     * @return what follows the first sentence of the message, empty where nothing does
     */
    public String wayOut() {
        return message.substring(end()).strip();
    }

    /** Behind the first sentence: what stands in backticks is somebody's text. */
    private int end() {
        boolean quoted = false;
        for (int i = 0; i < message.length() - 1; i++) {
            quoted ^= message.charAt(i) == '`';
            if (!quoted && message.startsWith(". ", i)) {
                return i + 1;
            }
        }
        return message.length();
    }
}
