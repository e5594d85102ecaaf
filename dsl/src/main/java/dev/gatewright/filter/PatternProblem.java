package dev.gatewright.filter;

import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong with a filter pattern.
 *
 * @param column where it is, from 1; 0 when it is the whole pattern or behind a line break
 * @param weight how much it matters
 * @param message the fact, as a sentence
 * @param instead the pattern that was likely meant, empty when nobody can tell
 */
public record PatternProblem(int column, Weight weight, String message, Optional<String> instead) {

    /** How much a problem matters. */
    public enum Weight {
        /** The pattern can't be read. */
        BROKEN,
        /** The pattern can be read, and nothing can ever match it. */
        FUTILE,
        /** The pattern has signs that mean something elsewhere, and stand for themselves here. */
        LITERAL,
        /** The pattern works, and could be said more simply. */
        NEEDLESS
    }

    /**
     * What is wrong with a pattern of {@code branches}, {@code tags} and the like.
     *
     * @param pattern the pattern
     * @return all its problems, in order
     */
    public static List<PatternProblem> ofRef(String pattern) {
        return PatternValidator.validate(pattern, true);
    }

    /**
     * What is wrong with a pattern of {@code paths} or {@code paths-ignore}.
     *
     * @param pattern the pattern
     * @return all its problems, in order
     */
    public static List<PatternProblem> ofPath(String pattern) {
        return PatternValidator.validate(pattern, false);
    }
}
