package dev.gatewright.workflow.metadata;

/**
 * The background of an action's badge.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax", {@code branding.color}.
 */
public enum Color {
    /** {@code white}. */
    WHITE,
    /** {@code black}. */
    BLACK,
    /** {@code yellow}. */
    YELLOW,
    /** {@code blue}. */
    BLUE,
    /** {@code green}. */
    GREEN,
    /** {@code orange}. */
    ORANGE,
    /** {@code red}. */
    RED,
    /** {@code purple}. */
    PURPLE,
    /** {@code gray-dark}. */
    GRAY_DARK
}
