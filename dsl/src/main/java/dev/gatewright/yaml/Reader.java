package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads text, and tells what is wrong with it instead of failing. */
final class Reader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setParseComments(false)
            .setUseMarks(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final char REPLACEMENT = '\ufffd';

    private static final Comparator<Problem> BY_PLACE = Comparator.<Problem>comparingInt(
                    problem -> problem.origin().line())
            .thenComparingInt(problem -> problem.origin().column());

    private final String file;
    private final Limits limits;

    Reader(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    Reading read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? read(text) : readStrictly(bytes);
    }

    /** The replacement character may stand in the file, or for bytes that are no UTF-8. */
    private Reading readStrictly(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        return result.isError() ? refused(encoding(new Source(file, text), bytes[in.position()])) : read(text);
    }

    private Problem encoding(Source source, byte bad) {
        int end = source.text.length();
        long line = source.text.codePoints().filter(c -> c == '\n').count() + 1;
        return new Problem(
                Problem.Code.ENCODING,
                Origin.of(file, (int) line, source.column(end) + 1),
                String.format(
                        java.util.Locale.ROOT,
                        "The byte 0x%02X here is no UTF-8, which GitHub reads. Save the file as UTF-8.",
                        bad & 0xff));
    }

    Reading read(String given) {
        if (given.length() > limits.characters()) {
            return refused(new Problem(
                    Problem.Code.TOO_LONG,
                    Origin.of(file, 1, 1),
                    "The file has " + given.length() + " characters; GitHub reads no more than " + limits.characters()
                            + ". Split it."));
        }
        Source source = new Source(file, given.startsWith(BYTE_ORDER_MARK) ? given.substring(1) : given);
        return read(source, source.text);
    }

    private Reading read(Source source, String text) {
        Composer composer = new Composer(source, limits);
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                if (!composer.accept(event)) {
                    break;
                }
            }
        } catch (YamlEngineException failure) {
            return Separators.without(source, text, failure)
                    .map(without -> read(source, without))
                    .orElseGet(() -> failed(composer, syntax(source, failure)));
        }
        return finished(composer);
    }

    private Problem syntax(Source source, YamlEngineException failure) {
        if (failure instanceof MarkedYamlEngineException marked) {
            Mark mark = place(marked).orElse(null);
            Origin origin = mark == null ? Origin.of(file, 1, 1) : source.origin(mark);
            boolean expression = mark != null && source.isExpression(source.offset(mark) - 1);
            return new Problem(Problem.Code.SYNTAX, origin, expression ? Wording.BARE_EXPRESSION : Wording.of(marked));
        }
        if (failure instanceof ReaderException reader) {
            return unprintable(source, reader);
        }
        return new Problem(Problem.Code.SYNTAX, Origin.of(file, 1, 1), Wording.of(failure.getMessage()));
    }

    /** Where quotes that are never closed begin; else where the engine gave up. */
    private static Optional<Mark> place(MarkedYamlEngineException failure) {
        return Wording.isUnclosed(failure)
                ? failure.getContextMark().or(failure::getProblemMark)
                : failure.getProblemMark().or(failure::getContextMark);
    }

    private Problem unprintable(Source source, ReaderException failure) {
        int at = source.offset(failure.getPosition());
        long line =
                source.text.substring(0, at).codePoints().filter(c -> c == '\n').count() + 1;
        return new Problem(
                Problem.Code.SYNTAX,
                Origin.of(file, (int) line, source.column(at) + 1),
                String.format(
                        java.util.Locale.ROOT,
                        "The character U+%04X can't stand in YAML. Write it as an escape in double quotes.",
                        failure.getCodePoint()));
    }

    private static Reading refused(Problem problem) {
        return new Reading(List.of(), List.of(problem));
    }

    private static Reading failed(Composer composer, Problem problem) {
        List<Problem> problems = new ArrayList<>(composer.problems());
        problems.add(problem);
        problems.sort(BY_PLACE);
        return new Reading(List.of(), problems);
    }

    private static Reading finished(Composer composer) {
        List<Problem> problems = new ArrayList<>(composer.problems());
        problems.sort(BY_PLACE);
        boolean fatal = problems.stream().anyMatch(problem -> problem.code().isFatal());
        return new Reading(fatal ? List.of() : composer.documents(), problems);
    }
}
