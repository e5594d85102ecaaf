package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import org.jspecify.annotations.Nullable;

/** Finds the places of characters within scalars, where a character of the text is one of the file. */
final class Places {

    private Places() {}

    static Origin of(Scalar scalar, int offset) {
        Origin start = scalar.origin();
        if (start.column() == 0 || hasProperties(scalar.decor())) {
            return start;
        }
        @Nullable Written written = scalar.decor().layout().written();
        return switch (scalar.decor().style().orElse(Style.FOLDED)) {
            case PLAIN -> written == null ? right(start, offset) : start;
            case SINGLE_QUOTED -> inSingleQuotes(start, written, offset);
            case DOUBLE_QUOTED -> inDoubleQuotes(start, written, offset);
            case LITERAL -> inLines(scalar, start, written, offset);
            default -> start;
        };
    }

    private static boolean hasProperties(Decor decor) {
        return decor.anchor().isPresent() || decor.tag().isPresent();
    }

    private static Origin right(Origin start, int by) {
        return Origin.of(start.file(), start.line(), start.column() + by);
    }

    /** A quote within is written twice. */
    private static Origin inSingleQuotes(Origin start, @Nullable Written written, int offset) {
        if (written == null || written.lines().size() != 1) {
            return start;
        }
        String line = written.lines().get(0);
        int at = 1;
        for (int i = 0; i < offset; i++) {
            at += at < line.length() && line.charAt(at) == '\'' ? 2 : 1;
        }
        return right(start, at);
    }

    private static Origin inDoubleQuotes(Origin start, @Nullable Written written, int offset) {
        boolean plain = written != null
                && written.lines().size() == 1
                && written.lines().get(0).lastIndexOf('\\', offset + 1) < 0;
        return plain ? right(start, offset + 1) : start;
    }

    /** The content of a literal block starts on the line below its header. */
    private static Origin inLines(Scalar scalar, Origin start, @Nullable Written written, int offset) {
        if (written == null || !written.stillMeans(scalar)) {
            return start;
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
