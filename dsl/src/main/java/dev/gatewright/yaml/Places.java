package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import dev.gatewright.source.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the places of characters within scalars, where a character of the text is one of the file. */
final class Places {

    private static final int LONGEST_ESCAPE = 10;

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
        int first = scalar.origin().line();
        @Nullable Written written = scalar.decor().layout().written();
        return switch (scalar.decor().style().orElse(Style.PLAIN)) {
            case LITERAL -> first + (int) scalar.text().lines().count();
            case FOLDED -> first + (written == null ? 0 : written.lines().size());
            default -> first + (written == null ? 0 : written.lines().size() - 1);
        };
    }

    private static @Nullable Origin find(Scalar scalar, int offset) {
        Origin start = scalar.origin();
        Style style = scalar.decor().style().orElse(Style.FOLDED);
        boolean isBlock = style == Style.LITERAL || style == Style.FOLDED;
        if (start.column() == 0 || !isBlock && hasProperties(scalar.decor())) {
            return null;
        }
        @Nullable Written written = scalar.decor().layout().written();
        return switch (style) {
            case PLAIN -> written == null ? right(start, offset) : null;
            case SINGLE_QUOTED -> inSingleQuotes(start, written, offset);
            case DOUBLE_QUOTED -> inDoubleQuotes(start, written, offset);
            case LITERAL -> inLines(scalar, start, written, offset);
            case FOLDED -> inFolds(scalar, start, written, offset);
            default -> null;
        };
    }

    private static boolean hasProperties(Decor decor) {
        return decor.anchor().isPresent() || decor.tag().isPresent();
    }

    private static Origin right(Origin start, int by) {
        return Origin.of(start.file(), start.line(), start.column() + by);
    }

    /** A quote within is written twice. */
    private static @Nullable Origin inSingleQuotes(Origin start, @Nullable Written written, int offset) {
        if (written == null || written.lines().size() != 1) {
            return null;
        }
        String line = written.lines().get(0);
        int at = 1;
        for (int i = 0; i < offset; i++) {
            at += at < line.length() && line.charAt(at) == '\'' ? 2 : 1;
        }
        return right(start, at);
    }

    private static @Nullable Origin inDoubleQuotes(Origin start, @Nullable Written written, int offset) {
        if (written == null || written.lines().size() != 1) {
            return null;
        }
        String line = written.lines().get(0);
        int at = 1;
        int passed = 0;
        while (passed < offset && at < line.length()) {
            int length = line.charAt(at) == '\\' ? escape(line.charAt(at + 1)) : 1;
            passed += length == LONGEST_ESCAPE ? Character.charCount(code(line, at)) : 1;
            at += length;
        }
        return right(start, at);
    }

    /** How long an escape is by the character behind its backslash. */
    private static int escape(char kind) {
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> LONGEST_ESCAPE;
            default -> 2;
        };
    }

    private static int code(String line, int at) {
        return Integer.parseInt(line.substring(at + 2, at + LONGEST_ESCAPE), 16);
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
