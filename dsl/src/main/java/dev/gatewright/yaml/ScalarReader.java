package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Turns the engine's scalars into ours: type, style, and how they were spelled. */
final class ScalarReader {

    private static final String TAGS = "tag:yaml.org,2002:";

    private final Source source;
    private final Consumer<Problem> problems;

    ScalarReader(Source source, Consumer<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * The scalar of an event.
     *
     * @param decor its looks so far
     * @param from where it starts in the text, its anchor and tag included
     * @param content where its content starts
     * @param end where it ends
     */
    Scalar plainOrQuoted(ScalarEvent event, Decor decor, int from, int content, int end) {
        String text = Separators.in(event.getValue());
        Decor looks = decor;
        Origin start = start(decor.origin(), from, content);
        boolean verbatim = start == null && event.getScalarStyle() == ScalarStyle.PLAIN && isOnOneLine(event);
        if (!verbatim) {
            List<String> lines = lines(content, end);
            List<Integer> columns = lines.size() > 1 ? columns(content, end) : List.of();
            Written written = Written.ofFlow(lines, text, start, columns);
            looks = looks.withLayout(looks.layout().withWritten(written));
        }
        return new Scalar(text, type(event, looks), looks);
    }

    private static boolean isOnOneLine(ScalarEvent event) {
        return event.getStartMark().orElseThrow().getLine()
                == event.getEndMark().orElseThrow().getLine();
    }

    /** Where the content begins, behind an anchor and a tag, which may stand on lines above; null for a node without. */
    private @Nullable Origin start(Origin node, int from, int content) {
        if (content == from) {
            return null;
        }
        int line = node.line();
        for (int at = source.lineEnd(from, content); at < content; at = source.lineEnd(at, content)) {
            at = source.afterBreak(at);
            line++;
        }
        return Origin.of(node.file(), line, source.column(content) + 1);
    }

    /**
     * A block scalar. Where the text ends with its last line, without a line break, it has none at its end either, by YAML 1.2
     * (production {@code b-chomped-last}) and for GitHub's reader, whatever the engine says.
     */
    Scalar block(ScalarEvent event, Decor decor, int from, int content, BlockSource block) {
        String text = event.getValue();
        boolean unterminated = block.unterminated() && text.endsWith("\n");
        if (unterminated) {
            text = text.substring(0, text.length() - 1);
        }
        Written written = Written.ofBlock(block, unterminated, text, start(decor.origin(), from, content));
        Decor looks = decor.withLayout(decor.layout().withWritten(written));
        looks = block.comment().isEmpty() ? looks : looks.withBeside(block.comment());
        return new Scalar(text, type(event, looks), looks);
    }

    static Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Style.DOUBLE_QUOTED;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            case PLAIN -> Style.PLAIN;
        };
    }

    /** Blanks around a line break within a plain or quoted scalar mean nothing. */
    private List<String> lines(int content, int end) {
        List<String> lines = new ArrayList<>(1);
        int at = content;
        while (true) {
            int lineEnd = source.lineEnd(at, end);
            lines.add(trimmed(at, lineEnd, lineEnd < end));
            if (lineEnd == end) {
                return List.copyOf(lines);
            }
            at = afterBlanks(source.afterBreak(lineEnd), end);
        }
    }

    private List<Integer> columns(int content, int end) {
        List<Integer> columns = new ArrayList<>();
        columns.add(source.column(content));
        for (int at = source.lineEnd(content, end); at < end; at = source.lineEnd(at, end)) {
            at = afterBlanks(source.afterBreak(at), end);
            columns.add(source.column(at));
        }
        return List.copyOf(columns);
    }

    private int afterBlanks(int from, int end) {
        int at = from;
        while (at < end && Source.isBlank(source.at(at))) {
            at++;
        }
        return at;
    }

    /** A blank behind a backslash is escaped, so it stays. */
    private String trimmed(int from, int to, boolean broken) {
        int end = to;
        while (broken && end > from && Source.isBlank(source.at(end - 1))) {
            end--;
        }
        int slashes = 0;
        while (end - slashes > from && source.at(end - slashes - 1) == '\\') {
            slashes++;
        }
        return source.text.substring(from, end < to && slashes % 2 == 1 ? end + 1 : end);
    }

    private Scalar.Type type(ScalarEvent event, Decor decor) {
        String text = event.getValue();
        String tag = event.getTag().orElse("");
        if (!tag.isEmpty()) {
            return tagged(text, tag, decor);
        }
        if (event.getScalarStyle() != ScalarStyle.PLAIN) {
            return Scalar.Type.STRING;
        }
        Scalar.Type type = CoreSchema.typeOf(text);
        if (type == Scalar.Type.INTEGER) {
            checkRange(text, decor.origin());
        }
        return type;
    }

    private void checkRange(String text, Origin origin) {
        if (CoreSchema.isTooLarge(text)) {
            report(
                    Problem.Code.NUMBER_RANGE,
                    origin,
                    Wording.quoted(text)
                            + " has more than the 32 bits that GitHub reads of such a number. Write it in decimal, or in"
                            + " quotes if it is text.");
        }
    }

    private Scalar.Type tagged(String text, String tag, Decor decor) {
        if (tag.equals(TAGS + "str")) {
            return Scalar.Type.STRING;
        }
        Scalar.Type type = named(tag);
        if (type == Scalar.Type.STRING) {
            unknown(decor);
        } else if (decor.style().orElseThrow() != Style.PLAIN) {
            report(
                    Problem.Code.TAG_STYLE,
                    decor.origin(),
                    "The tag " + shown(decor) + " asks for " + noun(type)
                            + ", but quoted and block scalars are text. Remove the " + "tag, or the quotes.");
        } else if (matches(text, type)) {
            checkRange(text, decor.origin());
            return type;
        } else {
            report(
                    Problem.Code.TAG_VALUE,
                    decor.origin(),
                    Wording.quoted(text) + " is not " + noun(type) + ", which the tag " + shown(decor)
                            + " asks for. Remove the tag, or correct the value.");
        }
        return Scalar.Type.STRING;
    }

    private void unknown(Decor decor) {
        report(
                Problem.Code.UNKNOWN_TAG,
                decor.origin(),
                decor.tag().filter(tag -> tag.startsWith("!!")).isPresent()
                        ? "GitHub does not read the tag " + shown(decor)
                                + ". Remove it; `!!str`, `!!int`, `!!float`, `!!bool` and `!!null` are read."
                        : "YAML takes " + shown(decor)
                                + " for a tag, and GitHub does not read it. Put the whole text in quotes, or remove the tag.");
    }

    private static String shown(Decor decor) {
        return Wording.quoted(decor.tag().orElse(""));
    }

    private static Scalar.Type named(String tag) {
        return switch (tag) {
            case TAGS + "bool" -> Scalar.Type.BOOLEAN;
            case TAGS + "int" -> Scalar.Type.INTEGER;
            case TAGS + "float" -> Scalar.Type.FLOAT;
            case TAGS + "null" -> Scalar.Type.NULL;
            default -> Scalar.Type.STRING;
        };
    }

    private static boolean matches(String text, Scalar.Type type) {
        return switch (type) {
            case BOOLEAN -> CoreSchema.isTrue(text) || CoreSchema.isFalse(text);
            case INTEGER -> CoreSchema.isInteger(text);
            case FLOAT -> CoreSchema.isFloat(text);
            case NULL -> CoreSchema.isNull(text);
            case STRING -> true;
        };
    }

    private static String noun(Scalar.Type type) {
        return switch (type) {
            case BOOLEAN -> "a boolean";
            case INTEGER -> "a whole number";
            case FLOAT -> "a number";
            case NULL -> "nothing";
            case STRING -> "text";
        };
    }

    private void report(Problem.Code code, Origin origin, String message) {
        problems.accept(new Problem(code, origin, message));
    }
}
