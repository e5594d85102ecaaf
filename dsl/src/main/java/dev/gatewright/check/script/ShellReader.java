package dev.gatewright.check.script;

import dev.gatewright.check.script.Command.Group;
import dev.gatewright.check.script.Command.Pipe;
import dev.gatewright.check.script.Command.Redirection;
import dev.gatewright.check.script.Command.Simple;
import dev.gatewright.check.script.Command.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the commands of a script for bash or sh: which of them are run, and how often, doesn't matter here.
 *
 * <p>Source: the manual of bash, "Shell Syntax".
 */
final class ShellReader {

    /** Words that only part the commands of a condition or a loop from each other. */
    private static final Set<String> SEPARATORS = Set.of("then", "elif", "else", "do");

    private final ShellText text;
    private final Set<String> functions;

    private ShellReader(ShellText text, Set<String> functions) {
        this.text = text;
        this.functions = functions;
    }

    /**
     * What a script holds.
     *
     * @param commands its commands
     * @param functions the names of the functions that it declares
     */
    record Read(List<Command> commands, Set<String> functions) {}

    /** The commands of a script, empty when it can't be read. */
    static Optional<Read> read(String script) {
        ShellReader reader = new ShellReader(new ShellText(script), new HashSet<>());
        try {
            List<Command> commands = reader.list(Set.of());
            reader.text.end();
            return Optional.of(new Read(commands, reader.functions));
        } catch (ShellText.Unreadable unreadable) {
            return Optional.empty();
        }
    }

    /** The commands up to a word that ends them, a parenthesis, the end of a case or of the script. */
    private List<Command> list(Set<String> ends) {
        List<Command> commands = new ArrayList<>();
        text.separators();
        while (!text.isAtEnd()
                && !text.isAt(")")
                && !text.isAt(";;")
                && !text.isAt(";&")
                && !ends.contains(text.peek())) {
            if (SEPARATORS.contains(text.peek())) {
                text.skip(text.peek());
            } else {
                commands.add(pipe());
            }
            text.separators();
        }
        return commands;
    }

    private List<Command> list(String end) {
        List<Command> commands = list(Set.of(end));
        text.skip(end);
        return commands;
    }

    private Command pipe() {
        List<Command> stages = new ArrayList<>(List.of(command()));
        text.blanks();
        while (text.isAt("|") && !text.isAt("||")) {
            text.skip(text.isAt("|&") ? "|&" : "|");
            text.lines();
            stages.add(command());
            text.blanks();
        }
        return stages.size() == 1 ? stages.get(0) : new Pipe(stages);
    }

    private Command command() {
        text.enter();
        Command command = nested();
        text.leave();
        return command;
    }

    private Command nested() {
        text.blanks();
        if (text.isAt("((")) {
            text.arithmetic();
            return group(List.of());
        }
        if (text.isAt("(")) {
            text.skip("(");
            return group(list(")"));
        }
        String word = text.peek();
        return switch (word) {
            case "!", "time" -> {
                text.skip(word);
                yield command();
            }
            case "{" -> compound(word, "}");
            case "if" -> compound(word, "fi");
            case "while", "until" -> compound(word, "done");
            case "for", "select" -> loop(word);
            case "case" -> cases();
            case "function" -> function(word);
            case "[[" -> condition();
            default -> simple();
        };
    }

    private Command compound(String start, String end) {
        text.skip(start);
        return group(list(end));
    }

    /** With what is redirected behind it. */
    private Group group(List<Command> commands) {
        List<Redirection> redirections = new ArrayList<>();
        text.blanks();
        while (text.isAtRedirection()) {
            redirections.add(redirection());
            text.blanks();
        }
        return new Group(commands, redirections);
    }

    private Command loop(String start) {
        text.skip(start);
        text.blanks();
        List<Command> commands = new ArrayList<>();
        if (text.isAt("((")) {
            text.arithmetic();
        } else {
            commands.add(values());
        }
        commands.addAll(list("done"));
        return group(commands);
    }

    /** What a loop goes through, as arguments of a command that does nothing. */
    private Command values() {
        List<Word> words = new ArrayList<>(List.of(new Word(":", true, List.of())));
        text.blanks();
        while (!text.isAtOperator()) {
            words.add(word());
            text.blanks();
        }
        return new Simple(words, List.of());
    }

    private Command cases() {
        text.skip("case");
        text.blanks();
        List<Command> commands = new ArrayList<>(List.of(silent(List.of(word()))));
        text.lines();
        text.skip("in");
        text.separators();
        while (!text.peek().equals("esac")) {
            pattern();
            commands.addAll(list(Set.of("esac")));
            endOfCase();
        }
        text.skip("esac");
        return group(commands);
    }

    private void endOfCase() {
        for (String end : List.of(";;&", ";;", ";&")) {
            if (text.isAt(end)) {
                text.skip(end);
            }
        }
        text.lines();
    }

    private void pattern() {
        text.blanks();
        if (text.isAt("(")) {
            text.skip("(");
        }
        word();
        text.blanks();
        while (text.isAt("|")) {
            text.skip("|");
            text.blanks();
            word();
            text.blanks();
        }
        text.skip(")");
    }

    private Command function(String start) {
        text.skip(start);
        text.blanks();
        functions.add(word().text());
        text.blanks();
        if (text.isAt("(")) {
            parentheses();
        }
        text.lines();
        return command();
    }

    private void parentheses() {
        text.skip("(");
        text.blanks();
        text.skip(")");
    }

    private Command condition() {
        text.skip("[[");
        List<Word> words = new ArrayList<>();
        text.lines();
        while (!text.peek().equals("]]")) {
            words.add(ShellWord.read(text, this::inner, true));
            text.lines();
        }
        text.skip("]]");
        return group(List.of(silent(words)));
    }

    private static Simple silent(List<Word> arguments) {
        List<Word> words = new ArrayList<>(List.of(new Word(":", true, List.of())));
        words.addAll(arguments);
        return new Simple(words, List.of());
    }

    private Command simple() {
        List<Word> words = new ArrayList<>();
        List<Redirection> redirections = new ArrayList<>();
        text.blanks();
        while (text.isAtRedirection() || !text.isAtOperator()) {
            if (text.isAtRedirection()) {
                redirections.add(redirection());
            } else {
                words.add(word());
            }
            text.blanks();
        }
        if (text.isAt("(") && words.size() == 1) {
            functions.add(words.get(0).text());
            parentheses();
            text.lines();
            return command();
        }
        if (words.isEmpty() && redirections.isEmpty()) {
            throw new ShellText.Unreadable();
        }
        return new Simple(words, redirections);
    }

    private Redirection redirection() {
        String operator = text.operator();
        text.blanks();
        Word target = word();
        boolean document = !operator.endsWith("<<<") && (operator.endsWith("<<") || operator.endsWith("<<-"));
        return new Redirection(operator, target, document ? text.document(target, operator.endsWith("-")) : "");
    }

    private Word word() {
        return ShellWord.read(text, this::inner, false);
    }

    /** The commands between parentheses, behind the first of them. */
    private List<Command> inner(ShellText around) {
        return new ShellReader(around, functions).list(")");
    }
}
