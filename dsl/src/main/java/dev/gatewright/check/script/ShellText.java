package dev.gatewright.check.script;

import dev.gatewright.check.script.Command.Word;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a script for bash or sh, and how far it was read. */
final class ShellText {

    /** The text isn't one that this reader knows. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("", null, false, false);
        }
    }

    private static final Pattern REDIRECTION =
            Pattern.compile("\\d*(?:<<<|<<-|<<|<>|<&|<(?!\\()|>>|>&|>\\||>(?!\\())|&>>?");
    private static final Pattern PLAIN = Pattern.compile("[^\\s;&|()<>\"'\\\\$`#]+");

    /** Scripts are nested less deeply, and the reader's own stack has an end. */
    private static final int DEEPEST = 100;

    private final String script;
    private int at;
    private int depth;
    /** Where the lines behind the present one begin that are no here-document. */
    private int next = -1;

    ShellText(String script) {
        this.script = script;
    }

    /** Begins what may hold its like. */
    void enter() {
        depth++;
        if (depth > DEEPEST) {
            throw new Unreadable();
        }
    }

    /** Ends it. */
    void leave() {
        depth--;
    }

    boolean isAtEnd() {
        return at >= script.length();
    }

    boolean isAt(String sign) {
        return script.startsWith(sign, at);
    }

    char current() {
        if (isAtEnd()) {
            throw new Unreadable();
        }
        return script.charAt(at);
    }

    /** The character here, which is read with this. */
    char take() {
        char taken = current();
        at++;
        return taken;
    }

    /** What a pattern finds here, which is read with this; empty when it finds nothing. */
    Optional<String> take(Pattern pattern) {
        Matcher found = pattern.matcher(script).region(at, script.length());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        at = found.end();
        return Optional.of(found.group());
    }

    int position() {
        return at;
    }

    String since(int start) {
        return script.substring(start, Math.min(at, script.length()));
    }

    /** Fails unless all was read. */
    void end() {
        if (!isAtEnd()) {
            throw new Unreadable();
        }
    }

    void skip(String expected) {
        if (!isAt(expected)) {
            throw new Unreadable();
        }
        at += expected.length();
    }

    /** Skips blanks, comments, and the ends of lines that go on. */
    void blanks() {
        while (!isAtEnd()) {
            char c = script.charAt(at);
            if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (isAt("\\\n")) {
                at += 2;
            } else if (c == '#' && isAtStart()) {
                int end = script.indexOf('\n', at);
                at = end < 0 ? script.length() : end;
            } else {
                return;
            }
        }
    }

    private boolean isAtStart() {
        return at == 0 || " \t\r\n;&|()".indexOf(script.charAt(at - 1)) >= 0;
    }

    /** Skips blanks and the ends of lines. */
    void lines() {
        blanks();
        while (isAt("\n")) {
            at = Math.max(at + 1, next);
            next = -1;
            blanks();
        }
    }

    /** Skips all that parts one command from the next. */
    void separators() {
        lines();
        while (isAt("&&") || isAt("||") || (isAt(";") && !isAt(";;") && !isAt(";&")) || isAt("&")) {
            at += isAt("&&") || isAt("||") ? 2 : 1;
            lines();
        }
    }

    /** The plain word here, empty when there is none. */
    String peek() {
        Matcher plain = PLAIN.matcher(script).region(at, script.length());
        if (!plain.lookingAt()) {
            return "";
        }
        int end = plain.end();
        boolean whole = end == script.length() || " \t\r\n;&|()<>".indexOf(script.charAt(end)) >= 0;
        return whole ? plain.group() : "";
    }

    boolean isAtRedirection() {
        return !isAtEnd()
                && "<>&0123456789".indexOf(script.charAt(at)) >= 0
                && REDIRECTION.matcher(script).region(at, script.length()).lookingAt();
    }

    boolean isAtOperator() {
        return isAtEnd() || "\n;&|()".indexOf(script.charAt(at)) >= 0;
    }

    String operator() {
        return take(REDIRECTION).orElseThrow(Unreadable::new);
    }

    /** Skips <code>((…))</code>. */
    void arithmetic() {
        int end = script.indexOf("))", at);
        String inner = end < 0 ? "" : script.substring(at, end);
        if (end < 0 || inner.contains("$(") || inner.contains("`")) {
            throw new Unreadable();
        }
        at = end + 2;
    }

    /** The lines of a here-document, which begins on the next line. */
    String document(Word end, boolean stripped) {
        int line = script.indexOf('\n', at);
        int from = Math.max(line + 1, next);
        StringBuilder document = new StringBuilder();
        while (line >= 0 && from < script.length()) {
            int to = script.indexOf('\n', from);
            String text = script.substring(from, to < 0 ? script.length() : to);
            from = to < 0 ? script.length() : to + 1;
            String read = stripped ? text.replaceFirst("^\t+", "") : text;
            if (read.equals(end.text())) {
                next = from;
                return document.toString();
            }
            document.append(read).append('\n');
        }
        throw new Unreadable();
    }
}
