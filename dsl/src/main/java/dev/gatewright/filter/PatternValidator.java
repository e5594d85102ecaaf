package dev.gatewright.filter;

import dev.gatewright.filter.PatternProblem.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is wrong with a pattern.
 *
 * <p>Sources: GitHub's documentation, "Filter pattern cheat sheet"; for names of branches and tags, {@code man
 * git-check-ref-format}.
 */
final class PatternValidator {

    private static final int END = -1;
    private static final String SPECIAL = "The character before it must not be a special one.";
    private static final String NOT_IN_REFS =
            "A name of a branch or a tag can't hold blanks, `~`, `^`, `:`, `[`, `?` and `*`.";
    private static final String ESCAPABLE = "Only `[`, `?`, `+`, `*`, `\\` and `!` can be escaped by `\\`.";

    private final String pattern;
    private final boolean ref;
    private final List<PatternProblem> problems = new ArrayList<>();
    private int at;
    private boolean quantifiable;

    private PatternValidator(String pattern, boolean ref) {
        this.pattern = pattern;
        this.ref = ref;
    }

    static List<PatternProblem> validate(String pattern, boolean ref) {
        PatternValidator validator = new PatternValidator(pattern, ref);
        if (pattern.isEmpty()) {
            validator.problem(Weight.BROKEN, "The pattern is empty.");
        } else {
            validator.all();
            if (validator.problems.stream().allMatch(problem -> problem.weight() == Weight.NEEDLESS)) {
                (ref ? PatternForm.ofRef(pattern) : PatternForm.ofPath(pattern)).ifPresent(validator.problems::add);
            }
        }
        return List.copyOf(validator.problems);
    }

    private void all() {
        if (!begin()) {
            return;
        }
        while (at < pattern.length()) {
            int last = element();
            if (ref && at == pattern.length() && (last == '/' || last == '.')) {
                problem(Weight.FUTILE, "A name of a branch or a tag can't end with `/` or `.`.");
            }
        }
    }

    private boolean begin() {
        if (ref && peek() == '/') {
            next();
            problem(Weight.FUTILE, "A name of a branch or a tag can't begin with `/`.");
            quantifiable = true;
        } else if (peek() == '!') {
            next();
            if (peek() == END) {
                problem(Weight.BROKEN, "At least one character must follow `!`.");
                return false;
            }
        }
        return true;
    }

    /** Reads one element, and gives its last character. */
    private int element() {
        int c = next();
        switch (c) {
            case '\\' -> c = escape(c);
            case '?', '+' -> quantifier(c);
            case '*' -> quantifiable = false;
            case '[' -> c = bracket();
            case '\r', '\n' -> c = lineBreak(c);
            default -> character(c);
        }
        return c;
    }

    private void character(int c) {
        if (ref && " \t~^:".indexOf(c) >= 0) {
            problem(Weight.FUTILE, NOT_IN_REFS);
        }
        quantifiable = true;
    }

    private int escape(int backslash) {
        quantifiable = true;
        int escaped = peek();
        if (escaped == '[' || escaped == '?' || escaped == '*') {
            next();
            if (ref) {
                problem(Weight.FUTILE, NOT_IN_REFS);
            }
            return escaped;
        }
        if (escaped == '+' || escaped == '\\' || escaped == '!') {
            return next();
        }
        if (ref) {
            int other = escaped == END ? backslash : next();
            problem(Weight.FUTILE, ESCAPABLE);
            return other;
        }
        return backslash;
    }

    private void quantifier(int c) {
        if (!quantifiable) {
            problem(Weight.BROKEN, "`" + (char) c + "` repeats nothing. " + SPECIAL);
        }
        quantifiable = false;
    }

    private int lineBreak(int c) {
        int last = c == '\r' && peek() == '\n' ? next() : c;
        problem(Weight.BROKEN, "A pattern can't hold a line break.");
        quantifiable = true;
        return last;
    }

    private int bracket() {
        quantifiable = true;
        if (peek() == ']') {
            next();
            problem(Weight.BROKEN, "`[]` matches no character.");
            return ']';
        }
        int characters = 0;
        for (int c = next(); c != ']'; c = next()) {
            if (c == END) {
                problem(Weight.BROKEN, "The bracket `[` isn't closed: a `]` is missing.");
                return END;
            }
            characters += peek() == '-' ? 2 : 1;
            if (peek() == '-' && !range(c)) {
                return ']';
            }
        }
        if (characters == 1) {
            problem(Weight.NEEDLESS, "A bracket around one character says no more than that character.");
        }
        return ']';
    }

    /** Reads the rest of {@code a-z}; false when the bracket ended in it. */
    private boolean range(int first) {
        next();
        if (peek() == ']') {
            next();
            problem(Weight.BROKEN, "The range has no end.");
            return false;
        }
        if (peek() != END) {
            int last = next();
            if (first > last) {
                problem(
                        Weight.BROKEN,
                        "The range begins with `" + Character.toString(first) + "`, which comes after its end `"
                                + Character.toString(last) + "`.");
            }
        }
        return true;
    }

    private int peek() {
        return at < pattern.length() ? pattern.codePointAt(at) : END;
    }

    private int next() {
        int c = peek();
        at += c == END ? 0 : Character.charCount(c);
        return c;
    }

    private void problem(Weight weight, String message) {
        int column = pattern.codePointCount(0, at);
        boolean behindALine = pattern.substring(0, at).indexOf('\n') >= 0;
        problems.add(new PatternProblem(behindALine ? 0 : column, weight, message, Optional.empty()));
    }
}
