package dev.gatewright.yaml;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says what the engine found wrong, and the way out. */
final class Wording {

    /** What becomes of an expression in a flow collection, where a brace begins a mapping. */
    static final String BARE_EXPRESSION =
            "An expression between brackets needs quotes: YAML takes its braces for a mapping. Write `'${{ … }}'`.";

    static final String BEHIND_END =
            "Nothing may stand behind the quote or bracket that ends a value. Put the whole value in quotes, or close the"
                    + " quotes where they were opened above.";

    static final String CONFLICT =
            "Git has left a merge conflict here. Keep one of the two sides, and take the marks away.";

    private static final String UNCLOSED = "found unexpected end of stream";

    /** What the engine's message contains, and what we say instead; the first that fits. */
    private static final List<Map.Entry<String, String>> KNOWN = List.of(
            Map.entry("(TAB)", "A tab can't indent YAML. Use spaces."),
            Map.entry(
                    "mapping values are not allowed here",
                    "A `:` can't make a key here. Put a value that contains `: ` in quotes, or correct the indentation."),
            Map.entry(
                    "expected the node content, but found ':'",
                    "Between brackets no value begins with `:`, as GitHub's readers have it. Put the value in quotes."),
            Map.entry(
                    "expected the node content, but found '<stream end>'",
                    "The file ends where a value is missing. Add it, and close what is open."),
            Map.entry("expected the node content", "A value is missing before this. Add it, or leave this out."),
            Map.entry(
                    "expected '<document start>'",
                    "The file is over before this line: what stands above is a text, no key. Add the `:` behind its key."),
            Map.entry(
                    "unexpected character found",
                    "A `*` or `&` at the start needs a name behind it, as YAML's aliases have. Put the text in quotes."),
            Map.entry("expected ' ', but found", "A `!` at the start begins a tag in YAML. Put the text in quotes."),
            Map.entry(
                    "could not find expected ':'",
                    "This line is neither a key nor part of the value above. Add the `:` behind its key, or indent it."),
            Map.entry(UNCLOSED, "The text ends before this quoted value does. Close the quotes."),
            Map.entry(
                    "sequence entries are not allowed here",
                    "A list item can't start here. Put it on a line of its own below the key."),
            Map.entry(
                    "block sequence entries are not allowed in this context",
                    "A list item can't start here. Put it on a line of its own below the key."),
            Map.entry("found undefined tag handle", "No `%TAG` directive defines this tag's handle. Remove the tag."),
            Map.entry(
                    "unknown escape character", "Double quotes don't know this escape. Write `\\\\` for a backslash."),
            Map.entry(
                    "found unknown escape character",
                    "Double quotes don't know this escape. Write `\\\\` for a backslash."),
            Map.entry(
                    "the leading empty lines contain more spaces",
                    "A blank line above the block's first line is indented deeper than it. Remove its blanks."),
            Map.entry("found a tab character where", "A tab can't indent YAML. Use spaces."),
            Map.entry("cannot start any token", "This character can't start a value. Put the value in quotes."));

    /** Beyond it a message shows only the beginning of a text. */
    private static final int SHOWN = 60;

    private Wording() {}

    /** A piece of the file as messages show it. */
    static String quoted(String text) {
        String line = text.lines().findFirst().orElse("");
        if (line.codePointCount(0, line.length()) > SHOWN) {
            line = line.substring(0, line.offsetByCodePoints(0, SHOWN));
        }
        return "`" + line + (line.length() < text.length() ? "…`" : "`");
    }

    static boolean isUnclosed(MarkedYamlEngineException failure) {
        return String.valueOf(failure.getProblem()).contains(UNCLOSED);
    }

    static String of(MarkedYamlEngineException failure) {
        return of(failure.getProblem());
    }

    static String of(@Nullable String message) {
        String problem = Objects.requireNonNullElse(message, "");
        for (Map.Entry<String, String> known : KNOWN) {
            if (problem.contains(known.getKey())) {
                return known.getValue();
            }
        }
        if (problem.startsWith("expected <block end>")) {
            return "This line fits none of the blocks above it. Correct its indentation.";
        }
        if (problem.startsWith("expected ',' or")) {
            return "A `,` or the closing bracket is missing before this. Add it.";
        }
        return "This is no YAML: " + sentence(problem) + " Correct the text here.";
    }

    private static String sentence(String problem) {
        String line = problem.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? "it can't be read." : line.endsWith(".") ? line : line + ".";
    }
}
