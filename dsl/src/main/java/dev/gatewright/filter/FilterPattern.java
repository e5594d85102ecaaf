package dev.gatewright.filter;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * One filter pattern: a name, or a text with wildcards. It must match the whole name or path.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", "Filter pattern cheat sheet". A pattern that GitHub would refuse
 * ({@link PatternProblem}) still matches something here: a {@code ?} or {@code +} that follows nothing stands for itself.
 */
public final class FilterPattern {

    private final String text;
    private final boolean negative;
    private final List<Element> elements;

    private FilterPattern(String text, boolean negative, List<Element> elements) {
        this.text = text;
        this.negative = negative;
        this.elements = elements;
    }

    /**
     * A pattern.
     *
     * @param text the pattern as a workflow has it; with {@code !} before it, it takes away what others let through
     * @return the pattern
     */
    public static FilterPattern of(String text) {
        boolean negative = Objects.requireNonNull(text, "text").startsWith("!");
        return new FilterPattern(text, negative, PatternParser.parse(negative ? text.substring(1) : text));
    }

    /**
     * Whether it takes away what patterns before it let through.
     *
     * @return true when it begins with {@code !}
     */
    public boolean isNegative() {
        return negative;
    }

    /**
     * Whether it matches a whole name, whatever {@code !} stands before it.
     *
     * @param name the name of a branch or a tag, or a path from the repository's root
     * @return true when it does
     */
    public boolean matches(String name) {
        BitSet states = reachable(0);
        for (int i = 0; i < name.length() && !states.isEmpty(); ) {
            int character = name.codePointAt(i);
            states = after(states, character);
            i += Character.charCount(character);
        }
        return states.get(elements.size());
    }

    /** All states at once, so that no pattern takes longer than its length times that of the name. */
    private BitSet after(BitSet states, int character) {
        BitSet next = new BitSet();
        for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
            if (state < elements.size() && elements.get(state).characters().test(character)) {
                next.or(reachable(state + 1));
                if (elements.get(state).repeats()) {
                    next.set(state);
                }
            }
        }
        return next;
    }

    /** A state, and those behind it that can be reached without a character. */
    private BitSet reachable(int state) {
        BitSet states = new BitSet();
        BitSet open = new BitSet();
        open.set(state);
        for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
            states.set(at);
            int skipped = at < elements.size() ? elements.get(at).skippable() : 0;
            if (skipped > 0) {
                open.set(at + skipped);
            }
            if (at < elements.size() && elements.get(at).optional()) {
                open.set(at + 1);
            }
        }
        return states;
    }

    /** Two patterns are equal when their texts are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FilterPattern that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The pattern as a workflow has it. */
    @Override
    public String toString() {
        return text;
    }
}
