package dev.gatewright.filter;

import java.util.List;

/**
 * The patterns of one filter, in order: the last one that matches decides, and a negative one decides against.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code on.push.<branches|tags|branches-ignore|tags-ignore>}: "A
 * matching negative pattern (prefixed with {@code !}) after a positive match will exclude the Git ref. A matching positive
 * pattern after a negative match will include the Git ref again."
 *
 * @param patterns the patterns
 */
public record PatternList(List<FilterPattern> patterns) {

    /**
     * The patterns of one filter.
     *
     * @param patterns the patterns, copied
     */
    public PatternList {
        patterns = List.copyOf(patterns);
    }

    /**
     * The patterns of one filter.
     *
     * @param patterns the patterns as a workflow has them
     * @return the list
     */
    public static PatternList of(List<String> patterns) {
        return new PatternList(patterns.stream().map(FilterPattern::of).toList());
    }

    /**
     * Whether a name is let through.
     *
     * @param name the name of a branch or a tag, or a path from the repository's root
     * @return true when the last pattern that matches it is a positive one
     */
    public boolean matches(String name) {
        for (int i = patterns.size() - 1; i >= 0; i--) {
            if (patterns.get(i).matches(name)) {
                return !patterns.get(i).isNegative();
            }
        }
        return false;
    }

    /**
     * Whether it only takes away, so that nothing ever matches.
     *
     * @return true when every pattern is negative and there is one
     */
    public boolean isOnlyNegative() {
        return !patterns.isEmpty() && patterns.stream().allMatch(FilterPattern::isNegative);
    }
}
