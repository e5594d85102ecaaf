package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import dev.gatewright.source.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the places of characters within scalars, where a character of the text is one of the file. */
final class Places {

    private Places() {}

    static Origin of(Scalar scalar, int offset) {
        Origin found = find(scalar, offset);
        return found == null ? scalar.origin() : found;
    }

    /** The piece of one line from one character to just before another, where the file has them as they are. */
    static Optional<Span> span(Scalar scalar, int from, int to) {
        if (hasProperties(scalar.decor())) {
            return Optional.empty();
        }
        Origin start = find(scalar, from);
        Origin end = find(scalar, to);
        boolean verbatim = start != null
                && end != null
                && start.line() == end.line()
                && end.column() - start.column() == to - from;
        return verbatim ? Optional.of(Span.of(start, to - from)) : Optional.empty();
    }

    static int lastLine(Scalar scalar) {
        int first = Written.start(scalar).line();
        @Nullable Written written = scalar.decor().layout().written();
        return switch (scalar.decor().style().orElse(Style.PLAIN)) {
            case LITERAL -> first + (int) scalar.text().lines().count();
            case FOLDED -> first + (written == null ? 0 : written.lines().size());
            default -> first + (written == null ? 0 : written.lines().size() - 1);
        };
    }

    private static @Nullable Origin find(Scalar scalar, int offset) {
        Origin start = Written.start(scalar);
        Style style = scalar.decor().style().orElse(Style.FOLDED);
        if (start.column() == 0) {
            return null;
        }
        @Nullable Written written = scalar.decor().layout().written();
        return switch (style) {
            case PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED -> inFlow(scalar, start, style, written, offset);
            case LITERAL -> inLines(scalar, start, written, offset);
            case FOLDED -> inFolds(scalar, start, written, offset);
            default -> null;
        };
    }

    private static boolean hasProperties(Decor decor) {
        return decor.anchor().isPresent() || decor.tag().isPresent();
    }

    private static @Nullable Origin inFlow(
            Scalar scalar, Origin start, Style style, @Nullable Written written, int offset) {
        if (written == null) {
            return style == Style.PLAIN ? Origin.of(start.file(), start.line(), start.column() + offset) : null;
        }
        return written.stillMeans(scalar) ? new FlowPlaces(start, style, written).find(offset) : null;
    }

    /** The words of each line stay together, whatever becomes of the line breaks between. */
    private static @Nullable Origin inFolds(Scalar scalar, Origin start, @Nullable Written written, int offset) {
        String text = scalar.text();
        int at = 0;
        for (int i = 0;
                written != null
                        && written.stillMeans(scalar)
                        && i < written.lines().size();
                i++) {
            String line = written.lines().get(i).stripTrailing();
            int found = text.indexOf(line, at);
            if (found < 0 || !text.substring(at, found).isBlank()) {
                return null;
            }
            at = found + line.length();
            if (offset < at || offset == at && found < at) {
                return offset < found
                        ? null
                        : Origin.of(start.file(), start.line() + 1 + i, written.indentation() + offset - found + 1);
            }
        }
        return null;
    }

    /** The content of a literal block starts on the line below its header. */
    private static @Nullable Origin inLines(Scalar scalar, Origin start, @Nullable Written written, int offset) {
        if (written == null || !written.stillMeans(scalar)) {
            return null;
        }
        int line = 0;
        int lineStart = 0;
        for (int end = scalar.text().indexOf('\n');
                end >= 0 && end < offset;
                end = scalar.text().indexOf('\n', end + 1)) {
            line++;
            lineStart = end + 1;
        }
        return Origin.of(start.file(), start.line() + 1 + line, written.indentation() + offset - lineStart + 1);
    }
}
