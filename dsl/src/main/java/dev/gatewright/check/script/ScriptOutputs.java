package dev.gatewright.check.script;

import dev.gatewright.expression.Embedding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outputs that a step's script sets. They are known where each line that goes to {@code GITHUB_OUTPUT} says its name, and
 * they are all where each command of the script is one that runs nothing else.
 *
 * <p>Source: GitHub's documentation, "Workflow commands for GitHub Actions", Setting an output parameter.
 *
 * @param names the names
 * @param isAll whether the script sets no others
 */
public record ScriptOutputs(Set<String> names, boolean isAll) {

    /** The variable that names the file. */
    static final String FILE = "GITHUB_OUTPUT";

    private static final String WITHDRAWN = "set-output";
    private static final Pattern COMMAND = Pattern.compile("::set-output name=([\\w-]+)::");
    private static final int LONGEST = 20_000;
    /** Patterns that repeat alternatives need stack for each. */
    static final int LONGEST_LINE = 2_000;

    /**
     * The outputs that a step's script sets.
     *
     * @param names the names, copied
     * @param isAll whether the script sets no others
     */
    public ScriptOutputs {
        names = Set.copyOf(names);
    }

    /**
     * The outputs that a script sets.
     *
     * @param script the script, with its expressions
     * @param shell the shell that runs it, such as {@code bash}
     * @return the outputs, nothing when the script isn't understood
     */
    public static Optional<ScriptOutputs> of(String script, String shell) {
        if (script.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(script);
        Optional<ScriptOutputs> written = switch (shell.toLowerCase(Locale.ROOT)) {
            case "bash", "sh" -> ShellOutputs.of(plain);
            case "python", "python3" -> PythonOutputs.of(plain).map(ScriptOutputs::all);
            case "pwsh", "powershell" -> PowerShellOutputs.of(plain).map(ScriptOutputs::all);
            default -> Optional.empty();
        };
        return written.flatMap(outputs -> commands(plain).map(outputs::and));
    }

    private static ScriptOutputs all(Set<String> names) {
        return new ScriptOutputs(names, true);
    }

    private static String plain(String script) {
        StringBuilder plain = new StringBuilder(script);
        List<Embedding> embeddings = Embedding.closed(script);
        for (int i = embeddings.size() - 1; i >= 0; i--) {
            plain.replace(embeddings.get(i).start(), embeddings.get(i).end(), String.valueOf(ShellOutputs.EXPRESSION));
        }
        return plain.toString();
    }

    /** Those of the command that GitHub has withdrawn, and still takes. */
    private static Optional<Set<String>> commands(String script) {
        Set<String> names = new TreeSet<>();
        Matcher command = COMMAND.matcher(script);
        String rest = command.replaceAll("");
        command.reset();
        while (command.find()) {
            names.add(command.group(1));
        }
        return rest.contains(WITHDRAWN) ? Optional.empty() : Optional.of(names);
    }

    private ScriptOutputs and(Set<String> others) {
        Set<String> more = new TreeSet<>(names);
        more.addAll(others);
        return new ScriptOutputs(more, isAll);
    }
}
