package dev.gatewright.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The two escapes of YAML that the engine doesn't know: {@code \\L} and {@code \\P}, for the separators of lines and of
 * paragraphs. Two characters that nobody writes stand in their places while the engine reads, so that all places stay.
 *
 * <p>Source: YAML 1.2.2, productions ns-esc-line-separator and ns-esc-paragraph-separator.
 */
final class Separators {

    private static final String LINE = "\ue4a1\ue4a2";
    private static final String PARAGRAPH = "\ue4a3\ue4a4";

    private Separators() {}

    /** The text without the escape that the engine failed at; empty where it failed at something else. */
    static Optional<String> without(Source source, String text, YamlEngineException failure) {
        if (!(failure instanceof MarkedYamlEngineException marked)
                || !String.valueOf(marked.getProblem()).contains("unknown escape character")) {
            return Optional.empty();
        }
        int at = marked.getProblemMark().map(Mark::getIndex).map(source::offset).orElse(0);
        if (at == 0 || at >= text.length() || text.charAt(at - 1) != '\\') {
            return Optional.empty();
        }
        return switch (text.charAt(at)) {
            case 'L' -> Optional.of(text.substring(0, at - 1) + LINE + text.substring(at + 1));
            case 'P' -> Optional.of(text.substring(0, at - 1) + PARAGRAPH + text.substring(at + 1));
            default -> Optional.empty();
        };
    }

    /** What the engine read, with the separators that were meant. */
    static String in(String read) {
        return read.indexOf('\ue4a1') < 0 && read.indexOf('\ue4a3') < 0
                ? read
                : read.replace(LINE, "\u2028").replace(PARAGRAPH, "\u2029");
    }
}
