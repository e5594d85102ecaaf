package dev.gatewright.emit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The fewest lines to drop and to add that make one text of another, by Myers' greedy algorithm. */
final class LineEdits {

    /** Texts with more differences than this are shown as one replacement: the search would take time and memory squared. */
    private static final int LIMIT = 2_000;

    /** A line that is kept (a blank), added (+) or dropped (-). */
    record Edit(char mark, String line) {

        boolean isKept() {
            return mark == ' ';
        }
    }

    private final List<String> before;
    private final List<String> after;

    private LineEdits(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Edit> between(List<String> before, List<String> after) {
        int head = common(before, after, before.size(), after.size());
        int tail = commonTail(before, after, head);
        List<Edit> edits = new ArrayList<>(marked(' ', before.subList(0, head)));
        edits.addAll(new LineEdits(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail))
                .middle());
        edits.addAll(marked(' ', before.subList(before.size() - tail, before.size())));
        return edits;
    }

    private static int common(List<String> before, List<String> after, int n, int m) {
        int same = 0;
        while (same < n && same < m && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static int commonTail(List<String> before, List<String> after, int head) {
        int n = before.size();
        int m = after.size();
        int same = 0;
        while (same < n - head && same < m - head && before.get(n - 1 - same).equals(after.get(m - 1 - same))) {
            same++;
        }
        return same;
    }

    private static List<Edit> marked(char mark, List<String> lines) {
        return lines.stream().map(line -> new Edit(mark, line)).toList();
    }

    private List<Edit> middle() {
        List<int[]> reached = search();
        if (reached.isEmpty()) {
            List<Edit> edits = new ArrayList<>(marked('-', before));
            edits.addAll(marked('+', after));
            return edits;
        }
        return walkBack(reached);
    }

    /** For each number of edits, how far each diagonal got before it; empty when there are too many. */
    private List<int[]> search() {
        int limit = Math.min(LIMIT, before.size() + after.size());
        int[] far = new int[2 * limit + 3];
        List<int[]> reached = new ArrayList<>();
        for (int d = 0; d <= limit; d++) {
            // Only the diagonals -d-1 … d+1 have been touched.
            reached.add(Arrays.copyOfRange(far, limit - d, limit + d + 3));
            for (int k = -d; k <= d; k += 2) {
                int x = advance(far, limit + 1, k, d);
                if (x >= before.size() && x - k >= after.size()) {
                    return reached;
                }
            }
        }
        return List.of();
    }

    private int advance(int[] far, int middle, int k, int d) {
        int x = isDown(far, middle, k, d) ? far[middle + k + 1] : far[middle + k - 1] + 1;
        while (x < before.size() && x - k < after.size() && before.get(x).equals(after.get(x - k))) {
            x++;
        }
        far[middle + k] = x;
        return x;
    }

    private static boolean isDown(int[] far, int middle, int k, int d) {
        return k == -d || k != d && far[middle + k - 1] < far[middle + k + 1];
    }

    private List<Edit> walkBack(List<int[]> reached) {
        List<Edit> edits = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int d = reached.size() - 1; d >= 0; d--) {
            int[] far = reached.get(d);
            boolean down = isDown(far, d + 1, x - y, d);
            int k = down ? x - y + 1 : x - y - 1;
            int fromX = d == 0 ? 0 : far[d + 1 + k];
            int fromY = d == 0 ? 0 : fromX - k;
            while (x > fromX && y > fromY) {
                edits.add(new Edit(' ', before.get(--x)));
                y--;
            }
            if (d > 0) {
                edits.add(down ? new Edit('+', after.get(--y)) : new Edit('-', before.get(--x)));
            }
        }
        Collections.reverse(edits);
        return edits;
    }
}
