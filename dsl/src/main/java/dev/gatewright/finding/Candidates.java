package dev.gatewright.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an unknown name may have been meant to be. */
public final class Candidates {

    private static final int SHOWN = 10;

    /** How many letters tell what a word was cut short of. */
    private static final int ABBREVIATION = 3;

    private Candidates() {}

    /**
     * The way out of an unknown name: the name that was probably meant, or all that there are.
     *
     * @param unknown the name that nobody knows
     * @param known the names that there are
     * @param none what to say when there are none
     * @return a sentence
     */
    public static String help(String unknown, Collection<String> known, String none) {
        if (known.isEmpty()) {
            return none;
        }
        return closest(unknown, known)
                .map(name -> "Did you mean `" + name + "`?")
                .orElseGet(() -> "There " + (known.size() == 1 ? "is " : "are ") + list(known) + ".");
    }

    /**
     * Names, sorted and quoted; many are cut short.
     *
     * @param names the names
     * @return {@code `a`, `b` and `c`}
     */
    public static String list(Collection<String> names) {
        List<String> sorted =
                names.stream().distinct().sorted().map(name -> "`" + name + "`").toList();
        if (sorted.size() == 1) {
            return sorted.get(0);
        }
        if (sorted.size() > SHOWN) {
            return sorted.stream().limit(SHOWN).collect(Collectors.joining(", ")) + " and " + (sorted.size() - SHOWN)
                    + " more";
        }
        int last = sorted.size() - 1;
        return String.join(", ", sorted.subList(0, last)) + " and " + sorted.get(last);
    }

    /**
     * The name that was probably meant.
     *
     * @param unknown the name that nobody knows
     * @param known the names that there are
     * @return the closest, empty when none is close
     */
    public static Optional<String> closest(String unknown, Collection<String> known) {
        return nearest(unknown, known).or(() -> begun(unknown, known)).or(() -> abbreviated(unknown, known));
    }

    private static Optional<String> nearest(String unknown, Collection<String> known) {
        int limit = unknown.length() == 1 ? 0 : Math.max(1, unknown.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - unknown.length()) <= limit && distance(unknown, name) <= limit)
                .min(Comparator.<String>comparingInt(name -> distance(unknown, name))
                        .thenComparing(name -> !startsWith(name, unknown))
                        .thenComparing(name -> name));
    }

    /**
     * The name that was surely meant.
     *
     * @param unknown the name that nobody knows
     * @param known the names that there are
     * @return the closest, empty when none is close or another is as close
     */
    public static Optional<String> only(String unknown, Collection<String> known) {
        return nearest(unknown, known)
                .filter(best -> known.stream()
                        .filter(name -> !name.equals(best))
                        .noneMatch(name -> distance(unknown, name) <= distance(unknown, best)));
    }

    /**
     * Whether a name differs from a known one by a letter: changed, added, dropped, or swapped with the next.
     *
     * @param unknown the name that nobody knows
     * @param known the names that there are
     * @return true when there is one so close
     */
    public static boolean isSlip(String unknown, Collection<String> known) {
        String lower = unknown.toLowerCase(Locale.ROOT);
        return known.stream()
                .anyMatch(name -> Math.abs(name.length() - lower.length()) <= 1
                        && isLetterOff(lower, name.toLowerCase(Locale.ROOT)));
    }

    /** Asked of hundreds of names: what differs lies between the letters that both begin and end with. */
    private static boolean isLetterOff(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int left = Math.max(a.length(), b.length()) - start - end;
        boolean isSwap = left == 2
                && a.length() == b.length()
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return left == 1 || isSwap;
    }

    /** The one name that goes on where this one ends, as `read-all` does after `read`, or that goes less far. */
    private static Optional<String> begun(String unknown, Collection<String> known) {
        List<String> begun = known.stream()
                .distinct()
                .filter(name -> isWordOf(unknown, name) || isWordOf(name, unknown))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    /** The name that this one is cut short of: the only one that begins so, or the one with which all of them begin. */
    private static Optional<String> abbreviated(String unknown, Collection<String> known) {
        List<String> longer = known.stream()
                .distinct()
                .filter(name -> unknown.length() >= ABBREVIATION && startsWith(name, unknown))
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        return longer.stream().findFirst().filter(name -> longer.stream().allMatch(other -> startsWith(other, name)));
    }

    private static boolean startsWith(String whole, String start) {
        return whole.regionMatches(true, 0, start, 0, start.length());
    }

    private static boolean isWordOf(String start, String whole) {
        return !start.isEmpty() && whole.toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT) + "-");
    }

    /** How many letters must be changed, added, dropped or swapped; case doesn't count. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
