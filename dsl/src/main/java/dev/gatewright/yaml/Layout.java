package dev.gatewright.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The finer looks of a node that was read, which only the reader sets and only the printer asks for.
 *
 * @param tag the tag as written, such as {@code !!str}
 * @param within what stands between the {@code key:} or {@code -} and the node: first what is behind the indicator on its
 *     own line (a comment or ""), then the lines below; empty when the node starts on the indicator's line
 * @param opening the comment behind an opening bracket
 * @param newLine whether the item of a flow collection starts on a line of its own
 * @param closedOnNewLine whether the closing bracket stands on a line of its own
 * @param trailingComma whether a comma stands behind the last item of a flow collection
 * @param colon whether a colon stands before the value, though in brackets no value is there
 * @param written how the scalar was spelled
 */
record Layout(
        @Nullable String tag,
        List<String> within,
        @Nullable String opening,
        boolean newLine,
        boolean closedOnNewLine,
        boolean trailingComma,
        boolean colon,
        @Nullable Written written) {

    static final Layout NONE = new Layout(null, List.of(), null, false, false, false, false, null);

    static Layout of(@Nullable String tag, boolean newLine) {
        return tag == null && !newLine ? NONE : new Layout(tag, List.of(), null, newLine, false, false, false, null);
    }

    Layout withTag(@Nullable String other) {
        return new Layout(other, within, opening, newLine, closedOnNewLine, trailingComma, colon, written);
    }

    Layout withWithin(List<String> lines) {
        return new Layout(tag, List.copyOf(lines), opening, newLine, closedOnNewLine, trailingComma, colon, written);
    }

    Layout withOpening(@Nullable String comment) {
        return new Layout(tag, within, comment, newLine, closedOnNewLine, trailingComma, colon, written);
    }

    Layout withNewLine(boolean itemOnNewLine) {
        return new Layout(tag, within, opening, itemOnNewLine, closedOnNewLine, trailingComma, colon, written);
    }

    Layout withClosing(boolean onNewLine, boolean comma) {
        return new Layout(tag, within, opening, newLine, onNewLine, comma, colon, written);
    }

    Layout withColon() {
        return new Layout(tag, within, opening, newLine, closedOnNewLine, trailingComma, true, written);
    }

    Layout withWritten(@Nullable Written other) {
        return new Layout(tag, within, opening, newLine, closedOnNewLine, trailingComma, colon, other);
    }
}
