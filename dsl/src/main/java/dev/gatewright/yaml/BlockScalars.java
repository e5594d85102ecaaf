package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes text as literal ({@code |}) and folded ({@code >}) block scalars, where they can hold it. */
final class BlockScalars {

    private BlockScalars() {}

    /** The text as a literal block, empty when only quotes can hold it. */
    static Optional<Spelling> literal(String text, String chomping) {
        if (isOfBreaks(text)) {
            return Optional.of(new Spelling("|" + (text.isEmpty() ? chomping : "+"), breaks(text), true));
        }
        return canHold(text) ? Optional.of(spell('|', text, lines(text), chomping)) : Optional.empty();
    }

    /** Whether a literal block shows the text without blanks at its ends, which editors strip and readers overlook. */
    static boolean suits(String text) {
        List<String> lines = lines(text);
        return canHold(text) && !isOfBlanks(lines.get(0)) && !isOfBlanks(lines.get(lines.size() - 1));
    }

    /** The text as a folded block, empty when it can't be folded line by line. */
    static Optional<Spelling> folded(String text) {
        List<String> lines = lines(text);
        if (!canHold(text) || lines.stream().anyMatch(line -> line.isEmpty() || isBlank(line.charAt(0)))) {
            return Optional.empty();
        }
        List<String> doubled = new ArrayList<>();
        for (String line : lines) {
            if (!doubled.isEmpty()) {
                doubled.add("");
            }
            doubled.add(line);
        }
        return Optional.of(spell('>', text, doubled, ""));
    }

    /** The text as the folded block that it was read from, empty when its lines hold what only some readers take for a break. */
    static Optional<Spelling> folded(Written written) {
        return written.lines().stream().allMatch(BlockScalars::isPrintable)
                ? Optional.of(spelled(written))
                : Optional.empty();
    }

    private static boolean isPrintable(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!Quoting.isPrintable(line, i)) {
                return false;
            }
        }
        return true;
    }

    private static Spelling spelled(Written written) {
        return spell('>', written.text(), written.lines(), written.chomping());
    }

    private static Spelling spell(char indicator, String text, List<String> lines, String chomping) {
        String indentation = needsIndentation(lines) ? "2" : "";
        return new Spelling(indicator + indentation + chomping(text, chomping), lines, true);
    }

    /** What was asked for holds where the text allows. */
    private static String chomping(String text, String wanted) {
        if (!text.endsWith("\n")) {
            return text.isEmpty() ? wanted : "-";
        }
        return wanted.equals("+") || text.endsWith("\n\n") ? "+" : "";
    }

    /** A reader takes the indentation from the first line that isn't blank, unless the header tells it. */
    private static boolean needsIndentation(List<String> lines) {
        for (String line : lines) {
            if (!line.isEmpty()) {
                return isBlank(line.charAt(0));
            }
        }
        return false;
    }

    private static List<String> lines(String text) {
        String content = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return Arrays.asList(content.split("\n", -1));
    }

    private static List<String> breaks(String text) {
        return text.isEmpty() ? List.of() : lines(text);
    }

    private static boolean isOfBreaks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n') {
                return false;
            }
        }
        return true;
    }

    private static boolean canHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n' && !Quoting.isPrintable(text, i)) {
                return false;
            }
        }
        return !text.isBlank();
    }

    private static boolean isOfBlanks(String line) {
        return !line.isEmpty() && line.isBlank();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
