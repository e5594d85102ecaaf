package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a scalar was spelled in the text that it was read from. It counts only as long as the scalar still means what it
 * meant then.
 *
 * @param lines the source lines without indentation: with quotes and escapes for a quoted scalar, the content's lines for a
 *     block scalar
 * @param chomping what the header of a block scalar says of its last line breaks: "", "-" or "+"
 * @param unterminated whether the text ended with the block scalar, without a last line break
 * @param text what the scalar meant
 * @param indentation how far the content of a block scalar is indented, 0 for any other
 * @param start where the content begins, null where it begins with the scalar: before it may stand an anchor and a tag
 * @param columns how far each line of a plain or quoted scalar of several lines is indented, empty for any other
 */
record Written(
        List<String> lines,
        String chomping,
        boolean unterminated,
        String text,
        int indentation,
        @Nullable Origin start,
        List<Integer> columns) {

    static Written ofFlow(List<String> lines, String text, @Nullable Origin start, List<Integer> columns) {
        return new Written(lines, "", false, text, 0, start, columns);
    }

    static Written ofBlock(BlockSource block, boolean unterminated, String text, @Nullable Origin start) {
        return new Written(block.lines(), block.chomping(), unterminated, text, block.indentation(), start, List.of());
    }

    static boolean isUnterminated(Scalar scalar) {
        Written written = scalar.decor().layout().written();
        return written != null && written.unterminated && written.stillMeans(scalar);
    }

    /** How a scalar that was read is spelled, where it is on one line: quotes and escapes included. */
    static Optional<String> onOneLine(Scalar scalar) {
        Style style = scalar.decor().style().orElse(Style.LITERAL);
        if (style == Style.LITERAL || style == Style.FOLDED) {
            return Optional.empty();
        }
        Written written = scalar.decor().layout().written();
        if (written == null) {
            return style == Style.PLAIN ? Optional.of(scalar.text()) : Optional.empty();
        }
        return written.lines.size() == 1 && written.stillMeans(scalar)
                ? Optional.of(written.lines.get(0))
                : Optional.empty();
    }

    /** The scalar with the line break that readers disagree about. */
    static Scalar terminated(Scalar scalar) {
        Layout layout = scalar.decor().layout();
        Written written = layout.written();
        if (written == null) {
            return scalar;
        }
        String text = scalar.text() + "\n";
        Layout changed = layout.withWritten(new Written(
                written.lines, written.chomping, false, text, written.indentation, written.start, written.columns));
        return new Scalar(text, scalar.type(), scalar.decor().withLayout(changed));
    }

    /** Whether the quotes are needed for what is in them. */
    boolean hasEscapes(Style style) {
        return style == Style.DOUBLE_QUOTED && lines.stream().anyMatch(line -> line.indexOf('\\') >= 0);
    }

    /** Where the content of a scalar begins. */
    static Origin start(Scalar scalar) {
        Written written = scalar.decor().layout().written();
        return written == null || written.start == null ? scalar.origin() : written.start;
    }

    boolean stillMeans(Scalar scalar) {
        return text.equals(scalar.text());
    }
}
