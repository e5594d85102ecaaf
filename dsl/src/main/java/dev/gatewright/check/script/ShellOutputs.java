package dev.gatewright.check.script;

import dev.gatewright.check.script.Command.Group;
import dev.gatewright.check.script.Command.Pipe;
import dev.gatewright.check.script.Command.Redirection;
import dev.gatewright.check.script.Command.Simple;
import dev.gatewright.check.script.Command.Word;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The outputs that a script for bash or sh sets, where its text says them all. */
final class ShellOutputs {

    /** Stands for an expression. */
    static final char EXPRESSION = '\uE000';

    private static final String FILE = ScriptOutputs.FILE;
    private static final Pattern TARGET = Pattern.compile("\\$" + FILE + "|\\$\\{" + FILE + "(?::?-[^}]*)?}");
    private static final Pattern ASSIGNMENT = Pattern.compile("(?s)[A-Za-z_]\\w*(?:\\[[^\\]]*])?\\+?=.*");
    private static final Pattern DIRECTIVE = Pattern.compile("%(?:([%])|[-+ 0#]*\\d*(?:\\.\\d+)?[a-zA-Z])");
    /** What prints the file's name, or what is in it. */
    private static final Set<String> READERS =
            Set.of("cat", "echo", "printf", "wc", "ls", "test", "[", "head", "tail", ":");

    private final Set<String> functions;
    private final WrittenNames written = new WrittenNames();
    private boolean isClear = true;
    private boolean isAll = true;
    /** What reads what the command before it writes. */
    private @Nullable Command fed;

    private ShellOutputs(Set<String> functions) {
        this.functions = functions;
    }

    /** The outputs, empty when it isn't clear what is written. */
    static Optional<ScriptOutputs> of(String script) {
        return ShellReader.read(script).flatMap(ShellOutputs::of);
    }

    private static Optional<ScriptOutputs> of(ShellReader.Read read) {
        ShellOutputs outputs = new ShellOutputs(read.functions());
        outputs.walk(read.commands(), false);
        return outputs.isClear && outputs.written.isClear()
                ? Optional.of(new ScriptOutputs(outputs.written.names(), outputs.isAll))
                : Optional.empty();
    }

    private void walk(List<Command> commands, boolean toFile) {
        commands.forEach(command -> walk(command, toFile));
    }

    private void walk(Command command, boolean toFile) {
        if (command instanceof Pipe pipe) {
            List<Command> stages = pipe.stages();
            for (int i = 0; i < stages.size(); i++) {
                boolean last = i + 1 == stages.size();
                fed = i > 0 ? stages.get(i) : null;
                walk(stages.get(i), last ? toFile : isTee(stages.get(i + 1)));
            }
        } else if (command instanceof Group group) {
            walk(group.commands(), isToFile(group.redirections(), toFile));
        } else if (command instanceof Simple simple) {
            simple(simple, isToFile(simple.redirections(), toFile));
        }
    }

    private static boolean isTee(Command command) {
        return command instanceof Simple simple
                && simple.words().stream()
                        .findFirst()
                        .filter(name -> name.text().equals("tee"))
                        .isPresent()
                && simple.words().stream().anyMatch(word -> isFile(word.text()));
    }

    private static boolean isFile(String text) {
        return TARGET.matcher(text).matches();
    }

    /** Where the output goes. */
    private boolean isToFile(List<Redirection> redirections, boolean around) {
        boolean toFile = around;
        for (Redirection redirection : redirections) {
            boolean file = isFile(redirection.target().text());
            isClear &= file || !mentions(redirection.target().text());
            isClear &= !mentions(redirection.document()) && !runs(redirection.document());
            walk(redirection.target().inner(), false);
            toFile = redirection.isOfOutput() ? file : toFile;
        }
        return toFile;
    }

    private static boolean mentions(String text) {
        return text.contains(FILE);
    }

    /** In a here-document, which isn't read more closely. */
    private static boolean runs(String document) {
        return document.contains("$(") || document.contains("`");
    }

    private void simple(Simple command, boolean toFile) {
        List<Word> words = command.words();
        words.forEach(word -> walk(word.inner(), false));
        long assignments =
                words.stream().takeWhile(word -> isAssignment(word.text())).count();
        List<Word> rest = words.stream().skip(assignments).toList();
        isClear &= words.stream().limit(assignments).noneMatch(word -> mentions(word.text()));
        if (!rest.isEmpty()) {
            run(rest.get(0), rest.subList(1, rest.size()), command, toFile);
        }
    }

    private static boolean isAssignment(String text) {
        return text.indexOf('=') > 0 && ASSIGNMENT.matcher(text).matches();
    }

    private void run(Word name, List<Word> arguments, Simple command, boolean toFile) {
        boolean own = functions.contains(name.text());
        isClear &= !own || !toFile;
        isAll = isAll && name.isLiteral() && (own || ShellCommands.isKnown(name.text(), arguments));
        boolean tee = isTee(command);
        isClear &= tee || READERS.contains(name.text()) || arguments.stream().noneMatch(word -> mentions(word.text()));
        if (tee && command != fed) {
            documents(command);
        } else if (toFile && !ShellCommands.isSilent(name.text())) {
            write(name.text(), arguments, command);
        }
    }

    private void write(String name, List<Word> arguments, Simple command) {
        switch (name) {
            case "echo" -> written.add(echoed(arguments));
            case "printf" -> written.add(printed(arguments));
            case "cat" -> documents(command);
            default -> written.addUnknown();
        }
    }

    /** What a command reads from here-documents, and writes again. */
    private void documents(Simple command) {
        List<String> documents = command.redirections().stream()
                .map(redirection -> redirection.operator().equals("<<<")
                        ? redirection.target().text()
                        : redirection.document())
                .filter(text -> !text.isEmpty())
                .toList();
        documents.forEach(written::add);
        if (documents.isEmpty()) {
            written.addUnknown();
        }
    }

    private static String echoed(List<Word> arguments) {
        List<String> texts = arguments.stream().map(Word::text).toList();
        List<String> flags =
                texts.stream().takeWhile(text -> text.matches("-[neE]+")).toList();
        String text = String.join(" ", texts.subList(flags.size(), texts.size()));
        return flags.stream().anyMatch(flag -> flag.contains("e")) ? text.replace("\\n", "\n") : text;
    }

    private static String printed(List<Word> arguments) {
        List<String> texts =
                arguments.stream().map(Word::text).dropWhile("--"::equals).toList();
        if (texts.isEmpty() || texts.get(0).equals("-v")) {
            return "";
        }
        Iterator<String> values = texts.subList(1, texts.size()).iterator();
        String format = texts.get(0).replace("\\n", "\n");
        StringBuilder text = new StringBuilder();
        do {
            String rest = text.toString();
            text.append(filled(format, values));
            if (text.length() == rest.length()) {
                break;
            }
        } while (values.hasNext() && format.contains("%"));
        return text.toString();
    }

    private static String filled(String format, Iterator<String> values) {
        return DIRECTIVE
                .matcher(format)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) != null ? "%" : values.hasNext() ? values.next() : ""));
    }
}
