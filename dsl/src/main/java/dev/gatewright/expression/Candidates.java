package dev.gatewright.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a misspelt name may have been meant to be. */
public final class Candidates {

    private static final int MOST = 5;

    private Candidates() {}

    /**
     * The names that are near to a name, the nearest first.
     *
     * @param name the name that is unknown
     * @param known the names that are known
     * @return up to five names; all names, sorted and capped, where none is near
     */
    public static List<String> of(String name, Collection<String> known) {
        List<String> near = known.stream()
                .distinct()
                .filter(candidate -> distance(name, candidate) <= Math.max(1, name.length() / 3))
                .sorted(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        return near.isEmpty() ? known.stream().distinct().sorted().limit(MOST).toList() : near;
    }

    /**
     * A sentence that offers candidates.
     *
     * @param name the name that is unknown
     * @param known the names that are known
     * @param what what they are, in the plural, such as {@code contexts}
     * @return such as {@code Did you mean `github`?}, or which there are
     */
    public static String sentence(String name, Collection<String> known, String what) {
        if (known.isEmpty()) {
            return "There are no " + what + " here.";
        }
        List<String> candidates = of(name, known);
        boolean near = distance(name, candidates.get(0)) <= Math.max(1, name.length() / 3);
        if (near) {
            return "Did you mean " + quoted(candidates.subList(0, 1)) + "?";
        }
        long others = known.stream().distinct().count() - candidates.size();
        return "There are the " + what + " " + quoted(candidates) + (others > 0 ? " and " + others + " more." : ".");
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** The number of letters to add, drop or replace; case doesn't count. */
    private static int distance(String left, String right) {
        String one = left.toLowerCase(Locale.ROOT);
        String other = right.toLowerCase(Locale.ROOT);
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replace = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
