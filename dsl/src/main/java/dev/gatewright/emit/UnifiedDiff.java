package dev.gatewright.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What changes between two texts, as {@code diff -u} shows it: with three lines around each change. */
public final class UnifiedDiff {

    private static final int AROUND = 3;

    private final List<String> lines;

    private UnifiedDiff(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * What changes.
     *
     * @param path the file, which the head names
     * @param before its text as it is
     * @param after its text as it shall be
     * @return the diff, without a line when the texts are equal
     */
    public static UnifiedDiff of(String path, String before, String after) {
        Objects.requireNonNull(path, "path");
        List<LineEdits.Edit> edits = LineEdits.between(split(before), split(after));
        List<String> lines = new ArrayList<>();
        int at = 0;
        while ((at = nextChange(edits, at)) < edits.size()) {
            int end = endOfHunk(edits, at);
            int from = Math.max(0, at - AROUND);
            append(lines, edits, from, Math.min(edits.size(), end + AROUND));
            at = end;
        }
        if (!lines.isEmpty()) {
            lines.add(0, "--- a/" + path);
            lines.add(1, "+++ b/" + path);
        }
        return new UnifiedDiff(lines);
    }

    /** The lines; a last one without a line break says so, as diff does. */
    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n\\ No newline at end of file");
        }
        return lines;
    }

    private static int nextChange(List<LineEdits.Edit> edits, int from) {
        int at = from;
        while (at < edits.size() && edits.get(at).isKept()) {
            at++;
        }
        return at;
    }

    /** Behind the last change that is no more than twice the lines around away from the one before it. */
    private static int endOfHunk(List<LineEdits.Edit> edits, int first) {
        int end = first;
        int kept = 0;
        for (int i = first; i < edits.size() && kept <= 2 * AROUND; i++) {
            kept = edits.get(i).isKept() ? kept + 1 : 0;
            end = kept == 0 ? i + 1 : end;
        }
        return end;
    }

    private static void append(List<String> lines, List<LineEdits.Edit> edits, int from, int to) {
        List<LineEdits.Edit> hunk = edits.subList(from, to);
        List<LineEdits.Edit> earlier = edits.subList(0, from);
        lines.add("@@ -" + range(count(earlier, '+'), count(hunk, '+')) + " +"
                + range(count(earlier, '-'), count(hunk, '-')) + " @@");
        hunk.forEach(edit -> lines.addAll(List.of((edit.mark() + edit.line()).split("\n"))));
    }

    /** How many lines aren't marked so. */
    private static int count(List<LineEdits.Edit> edits, char mark) {
        return (int) edits.stream().filter(edit -> edit.mark() != mark).count();
    }

    private static String range(int before, int count) {
        int start = count == 0 ? before : before + 1;
        return count == 1 ? Integer.toString(start) : start + "," + count;
    }

    /**
     * The lines of the diff.
     *
     * @return the head, and the hunks with their marks, without line breaks
     */
    public List<String> lines() {
        return lines;
    }

    /** The diff as text. */
    @Override
    public String toString() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
