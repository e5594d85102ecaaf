package dev.gatewright.check.script;

import dev.gatewright.check.script.Command.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    private static final Pattern PARAMETER = Pattern.compile("\\$(?:\\w+|[@*#?$!-])");
    private static final String ESCAPED = "$`\"\\";

    private final String script;
    private int at;
    /** Where the lines behind the present one begin that are no here-document. */
    private int next = -1;

    ShellText(String script) {
        this.script = script;
    }

    boolean isAtEnd() {
        return at >= script.length();
    }

    boolean isAt(String sign) {
        return script.startsWith(sign, at);
    }

    private char current() {
        if (isAtEnd()) {
            throw new Unreadable();
        }
        return script.charAt(at);
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
        return REDIRECTION.matcher(script).region(at, script.length()).lookingAt();
    }

    boolean isAtOperator() {
        return isAtEnd() || "\n;&|()".indexOf(script.charAt(at)) >= 0;
    }

    String operator() {
        Matcher operator = REDIRECTION.matcher(script).region(at, script.length());
        if (!operator.lookingAt()) {
            throw new Unreadable();
        }
        at = operator.end();
        return operator.group();
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

    /**
     * A word.
     *
     * @param commands reads the commands up to a closing parenthesis
     * @param isPattern whether signs of the shell stand for themselves
     */
    Word word(Function<ShellText, List<Command>> commands, boolean isPattern) {
        WordBuilder word = new WordBuilder(commands);
        while (!isAtEnd() && !isEnd(word, isPattern)) {
            word.next();
        }
        if (!word.isBegun) {
            throw new Unreadable();
        }
        return new Word(word.text.toString(), word.isLiteral, word.inner);
    }

    private boolean isEnd(WordBuilder word, boolean isPattern) {
        char c = script.charAt(at);
        boolean blank = " \t\r\n".indexOf(c) >= 0;
        boolean list = c == '(' && word.isAssignment();
        boolean process = isAt("<(") || isAt(">(");
        return blank || !isPattern && !list && !process && ";&|()<>".indexOf(c) >= 0;
    }

    /** Puts a word together. */
    private final class WordBuilder {

        private final Function<ShellText, List<Command>> commands;
        private final StringBuilder text = new StringBuilder();
        private final List<Command> inner = new ArrayList<>();
        private boolean isLiteral = true;
        private boolean isBegun;

        WordBuilder(Function<ShellText, List<Command>> commands) {
            this.commands = commands;
        }

        boolean isAssignment() {
            return text.length() > 1 && text.charAt(text.length() - 1) == '=';
        }

        void next() {
            isBegun = true;
            char c = current();
            if (c == '\'') {
                quoted(false);
            } else if (isAt("$'")) {
                at++;
                quoted(true);
            } else if (c == '"' || isAt("$\"")) {
                at = script.indexOf('"', at) + 1;
                doubleQuoted();
            } else if (c == '\\') {
                at++;
                character();
            } else if (c == '(' && isAssignment()) {
                items();
            } else if (isAt("<(") || isAt(">(")) {
                at += 2;
                substituted();
            } else {
                expanded();
            }
        }

        private void character() {
            text.append(current());
            at++;
        }

        private void quoted(boolean escaped) {
            at++;
            while (current() != '\'') {
                if (escaped && current() == '\\') {
                    at++;
                    text.append(current() == 'n' ? '\n' : current());
                    at++;
                } else {
                    character();
                }
            }
            at++;
        }

        private void doubleQuoted() {
            while (current() != '"') {
                if (isAt("\\\n")) {
                    at += 2;
                } else if (current() == '\\'
                        && at + 1 < script.length()
                        && ESCAPED.indexOf(script.charAt(at + 1)) >= 0) {
                    at++;
                    character();
                } else {
                    expanded();
                }
            }
            at++;
        }

        /** The values of an array. */
        private void items() {
            isLiteral = false;
            at++;
            lines();
            while (!isAt(")")) {
                Word item = word(commands, false);
                text.append(item.text()).append(' ');
                inner.addAll(item.inner());
                lines();
            }
            at++;
        }

        private void substituted() {
            isLiteral = false;
            text.append("$()");
            inner.addAll(commands.apply(ShellText.this));
        }

        /** A character, or what the shell puts in. */
        private void expanded() {
            Matcher parameter = PARAMETER.matcher(script).region(at, script.length());
            if (isAt("$((")) {
                isLiteral = false;
                at++;
                arithmetic();
                text.append("$(())");
            } else if (isAt("$(")) {
                at += 2;
                substituted();
            } else if (isAt("`")) {
                backticks();
            } else if (isAt("${")) {
                braces();
            } else if (parameter.lookingAt()) {
                isLiteral = false;
                text.append(parameter.group());
                at = parameter.end();
            } else {
                isLiteral &= current() != ShellOutputs.EXPRESSION;
                character();
            }
        }

        private void backticks() {
            int end = script.indexOf('`', at + 1);
            if (end < 0 || script.substring(at, end).contains("\\")) {
                throw new Unreadable();
            }
            isLiteral = false;
            text.append("$()");
            inner.addAll(commands.apply(new ShellText(script.substring(at + 1, end) + ")")));
            at = end + 1;
        }

        private void braces() {
            isLiteral = false;
            int start = at;
            at += 2;
            int depth = 1;
            while (depth > 0) {
                if (isAt("$(")) {
                    at += 2;
                    inner.addAll(commands.apply(ShellText.this));
                } else {
                    depth += isAt("${") ? 1 : current() == '}' ? -1 : 0;
                    at += isAt("${") || isAt("\\") ? 2 : 1;
                }
            }
            if (script.substring(start, Math.min(at, script.length())).contains("`")) {
                throw new Unreadable();
            }
            text.append(script, start, at);
        }
    }
}
