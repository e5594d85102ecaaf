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
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
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
                    .orElseGet(() -> failed(composer, new Syntax(source, failure).problem()));
        }
        return finished(composer);
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
