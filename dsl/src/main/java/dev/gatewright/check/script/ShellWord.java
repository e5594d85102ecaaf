package dev.gatewright.check.script;

import dev.gatewright.check.script.Command.Word;
import dev.gatewright.check.script.ShellText.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads a word of a script for bash or sh, with its quotes and what the shell puts into it.
 *
 * <p>Source: the manual of bash, "Quoting", "Shell Expansions".
 */
final class ShellWord {

    /** What a word may have that doesn't stand for itself. */
    private static final String SIGNS = "'\"\\$`(<>";

    private static final Pattern PARAMETER = Pattern.compile("\\$(?:\\w+|[@*#?$!-])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=[$`\"\\\\])");
    private static final Pattern BACKTICKS = Pattern.compile("`[^`\\\\]*`");

    private final ShellText script;
    private final Function<ShellText, List<Command>> commands;
    private final StringBuilder text = new StringBuilder();
    private final List<Command> inner = new ArrayList<>();
    private boolean isLiteral = true;
    private boolean isBegun;

    private ShellWord(ShellText script, Function<ShellText, List<Command>> commands) {
        this.script = script;
        this.commands = commands;
    }

    /**
     * The word here.
     *
     * @param script the script
     * @param commands reads the commands up to a closing parenthesis
     * @param isPattern whether signs of the shell stand for themselves
     */
    static Word read(ShellText script, Function<ShellText, List<Command>> commands, boolean isPattern) {
        script.enter();
        ShellWord word = new ShellWord(script, commands);
        while (!script.isAtEnd() && !word.isEnd(isPattern)) {
            word.next();
        }
        if (!word.isBegun) {
            throw new Unreadable();
        }
        script.leave();
        return new Word(word.text.toString(), word.isLiteral, word.inner);
    }

    private boolean isEnd(boolean isPattern) {
        char c = script.current();
        boolean blank = " \t\r\n".indexOf(c) >= 0;
        boolean list = c == '(' && isAssignment();
        return blank || !isPattern && !list && !isAtProcess() && ";&|()<>".indexOf(c) >= 0;
    }

    private boolean isAssignment() {
        return text.length() > 1 && text.charAt(text.length() - 1) == '=';
    }

    private boolean isAtProcess() {
        return script.isAt("<(") || script.isAt(">(");
    }

    private void next() {
        isBegun = true;
        if (SIGNS.indexOf(script.current()) < 0) {
            character();
        } else if (script.isAt("'")) {
            quoted();
        } else if (script.isAt("$'")) {
            escaped();
        } else if (script.isAt("\"") || script.isAt("$\"")) {
            doubleQuoted();
        } else if (script.isAt("\\")) {
            script.skip("\\");
            text.append(script.take());
        } else if (script.isAt("(") && isAssignment()) {
            items();
        } else if (isAtProcess()) {
            script.take();
            substituted("(");
        } else {
            expanded();
        }
    }

    private void quoted() {
        script.skip("'");
        while (!script.isAt("'")) {
            text.append(script.take());
        }
        script.skip("'");
    }

    private void escaped() {
        script.skip("$'");
        while (!script.isAt("'")) {
            char c = script.take();
            char next = c == '\\' ? script.take() : c;
            text.append(c == '\\' && next == 'n' ? '\n' : next);
        }
        script.skip("'");
    }

    private void doubleQuoted() {
        script.skip(script.isAt("$") ? "$\"" : "\"");
        while (!script.isAt("\"")) {
            if (script.isAt("\\\n")) {
                script.skip("\\\n");
            } else if (script.take(ESCAPED).isPresent()) {
                text.append(script.take());
            } else {
                expanded();
            }
        }
        script.skip("\"");
    }

    /** The values of an array. */
    private void items() {
        isLiteral = false;
        script.skip("(");
        script.lines();
        while (!script.isAt(")")) {
            Word item = read(script, commands, false);
            text.append(item.text()).append(' ');
            inner.addAll(item.inner());
            script.lines();
        }
        script.skip(")");
    }

    private void substituted(String open) {
        script.skip(open);
        isLiteral = false;
        text.append("$()");
        inner.addAll(commands.apply(script));
    }

    /** A character, or what the shell puts in. */
    private void expanded() {
        if (script.isAt("$((")) {
            script.skip("$");
            script.arithmetic();
            put("$(())");
        } else if (script.isAt("$(")) {
            substituted("$(");
        } else if (script.isAt("`")) {
            backticks();
        } else if (script.isAt("${")) {
            braces();
        } else {
            Optional<String> parameter = script.take(PARAMETER);
            parameter.ifPresentOrElse(this::put, this::character);
        }
    }

    private void put(String expansion) {
        isLiteral = false;
        text.append(expansion);
    }

    private void character() {
        char c = script.take();
        isLiteral &= c != ShellOutputs.EXPRESSION;
        text.append(c);
    }

    private void backticks() {
        String substitution = script.take(BACKTICKS).orElseThrow(Unreadable::new);
        put("$()");
        inner.addAll(commands.apply(new ShellText(substitution.substring(1, substitution.length() - 1) + ")")));
    }

    private void braces() {
        int start = script.position();
        int depth = 0;
        do {
            if (script.isAt("$(")) {
                script.skip("$(");
                inner.addAll(commands.apply(script));
            } else {
                depth += script.isAt("${") ? 1 : script.isAt("}") ? -1 : 0;
                brace();
            }
        } while (depth > 0);
        String expansion = script.since(start);
        if (expansion.contains("`")) {
            throw new Unreadable();
        }
        put(expansion);
    }

    private void brace() {
        if (script.isAt("${") || script.isAt("\\")) {
            script.take();
        }
        script.take();
    }
}
