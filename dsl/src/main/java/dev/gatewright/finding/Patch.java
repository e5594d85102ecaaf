package dev.gatewright.finding;

import dev.gatewright.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of one text that don't touch each other. */
public final class Patch {

    private static final Comparator<Edit> BACKWARD = Comparator.<Edit>comparingInt(
                    edit -> edit.span().line())
            .thenComparingInt(edit -> edit.span().column())
            .reversed();

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final List<Edit> edits = new ArrayList<>();

    /**
     * Adds a fix, all of it or nothing.
     *
     * @param fix the fix
     * @return false when it touches what an earlier one changes
     */
    public boolean add(Fix fix) {
        boolean touches = fix.edits().stream()
                .map(Edit::span)
                .anyMatch(span -> edits.stream().anyMatch(edit -> edit.span().overlaps(span)));
        if (!touches) {
            edits.addAll(fix.edits());
        }
        return !touches;
    }

    /**
     * Makes the changes.
     *
     * @param text the text that their places are in
     * @return the text after all of them
     */
    public String applyTo(String text) {
        List<Integer> lines = lines(text);
        StringBuilder changed = new StringBuilder(text);
        edits.stream().sorted(BACKWARD).forEach(edit -> {
            Span span = edit.span();
            changed.replace(
                    offset(lines, span.line(), span.column()),
                    offset(lines, span.endLine(), span.endColumn()),
                    edit.text());
        });
        return changed.toString();
    }

    private static int offset(List<Integer> lines, int line, int column) {
        return lines.get(line - 1) + column - 1;
    }

    /** Where each line starts; it ends with LF, CR or both. */
    private static List<Integer> lines(String text) {
        List<Integer> starts = new ArrayList<>(List.of(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0));
        for (int i = 0; i < text.length(); i++) {
            boolean isHalf = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((text.charAt(i) == '\n' || text.charAt(i) == '\r') && !isHalf) {
                starts.add(i + 1);
            }
        }
        return starts;
    }
}
