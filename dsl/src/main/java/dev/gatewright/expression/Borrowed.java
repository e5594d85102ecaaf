package dev.gatewright.expression;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words and signs that people bring along from other languages, and how GitHub's expressions say the same.
 *
 * <p>Source: GitHub's documentation, "Evaluate expressions in workflows and actions", Literals, Operators and Functions.
 */
public final class Borrowed {

    private static final String AND = "Write `&&`.";
    private static final String OR = "Write `||`.";
    private static final String EQUAL = "Write `==`.";
    private static final String UNEQUAL = "Write `!=`.";
    private static final String NULL = "Write `null`.";
    private static final String ARITHMETIC =
            "There is no arithmetic: compute it in a step, and use that step's output.";
    private static final String PATTERN =
            "There are no regular expressions: write `startsWith`, `endsWith` or `contains`.";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("and", AND),
            Map.entry("or", OR),
            Map.entry("not", "Write `!`, before a value or what stands in parentheses."),
            Map.entry("is", EQUAL),
            Map.entry("eq", EQUAL),
            Map.entry("equals", EQUAL),
            Map.entry("ne", UNEQUAL),
            Map.entry("in", "Write `contains(list, value)`, with a list such as `fromJSON('[\"a\", \"b\"]')`."),
            Map.entry("true", "Write `true`, in small letters."),
            Map.entry("false", "Write `false`, in small letters."),
            Map.entry("null", NULL),
            Map.entry("none", NULL),
            Map.entry("nil", NULL),
            Map.entry("undefined", NULL));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("&", AND),
            Map.entry("|", OR),
            Map.entry("=", EQUAL),
            Map.entry("===", EQUAL),
            Map.entry("!==", UNEQUAL),
            Map.entry("<>", UNEQUAL),
            Map.entry("=~", PATTERN),
            Map.entry("!~", PATTERN),
            Map.entry("?", "Write `case(condition, value, other)`."),
            Map.entry("??", "Write `value || other`."),
            Map.entry("+", ARITHMETIC),
            Map.entry("-", ARITHMETIC),
            Map.entry("*", ARITHMETIC),
            Map.entry("/", ARITHMETIC),
            Map.entry("%", ARITHMETIC));

    private Borrowed() {}

    /**
     * How a word is said.
     *
     * @param word a word that can't stand where it stands
     * @return the way out as a sentence, empty for a word that isn't known from elsewhere
     */
    public static Optional<String> word(String word) {
        return word.startsWith("$")
                ? Optional.of(
                        "Variables of a shell aren't known here: write `env.NAME`, or `github.NAME` for what GitHub"
                                + " sets.")
                : Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** How the sign that a character belongs to is said. */
    static Optional<String> sign(String text, int at) {
        int start = at;
        while (start > 0 && isSign(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && isSign(text.charAt(end))) {
            end++;
        }
        return Optional.ofNullable(SIGNS.get(text.substring(start, end)));
    }

    private static boolean isSign(char c) {
        return "!=<>~&|?+-*/%".indexOf(c) >= 0;
    }
}
