package dev.gatewright.yaml;

/** How a node is written. */
public enum Style {
    /** A scalar without quotes. */
    PLAIN,
    /** A scalar in single quotes. */
    SINGLE_QUOTED,
    /** A scalar in double quotes. */
    DOUBLE_QUOTED,
    /** A block scalar that keeps its line breaks, {@code |}. */
    LITERAL,
    /** A block scalar that folds its lines, {@code >}. */
    FOLDED,
    /** A collection with an item a line. */
    BLOCK,
    /** A collection in brackets or braces. */
    FLOW
}
