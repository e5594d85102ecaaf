package dev.gatewright.check.script;

import java.util.List;

/** A command of a shell's script. */
sealed interface Command {

    /**
     * A program or a builtin with its arguments.
     *
     * @param words the variables that are set for it, its name, its arguments
     * @param redirections where its input comes from, and where its output goes
     */
    record Simple(List<Word> words, List<Redirection> redirections) implements Command {}

    /**
     * Commands whose output goes to one place: those in braces, of a condition or a loop, or of a function.
     *
     * @param commands the commands, whichever of them are run
     * @param redirections where their input comes from, and where their output goes
     */
    record Group(List<Command> commands, List<Redirection> redirections) implements Command {}

    /**
     * Commands each of which reads what the one before writes.
     *
     * @param stages the commands
     */
    record Pipe(List<Command> stages) implements Command {}

    /**
     * A word.
     *
     * @param text its text without quotes, with variables as they are written
     * @param isLiteral whether the shell puts nothing into it
     * @param inner the commands whose output the shell puts into it
     */
    record Word(String text, boolean isLiteral, List<Command> inner) {}

    /**
     * Where input comes from, or output goes.
     *
     * @param operator such as {@code >>}, with the number before it
     * @param target what is behind it
     * @param document the lines of a here-document, empty for any other
     */
    record Redirection(String operator, Word target, String document) {

        boolean isOfOutput() {
            return List.of(">", ">>", ">|", "1>", "1>>", "&>", "&>>", ">&", "1>&")
                    .contains(operator);
        }
    }
}
