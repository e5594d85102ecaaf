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
 * The outputs that a step's script sets. They are known where each command of the script is one that runs nothing else, and each
 * line that goes to {@code GITHUB_OUTPUT} says its name.
 *
 * <p>Source: GitHub's documentation, "Workflow commands for GitHub Actions", Setting an output parameter.
 */
public final class ScriptOutputs {

    /** The variable that names the file. */
    static final String FILE = "GITHUB_OUTPUT";

    private static final String WITHDRAWN = "set-output";
    private static final Pattern COMMAND = Pattern.compile("::set-output name=([\\w-]+)::");
    private static final int LONGEST = 20_000;

    private ScriptOutputs() {}

    /**
     * The outputs that a script sets.
     *
     * @param script the script, with its expressions
     * @param shell the shell that runs it, such as {@code bash}
     * @return the names of all outputs that it may set; nothing when it may set others
     */
    public static Optional<Set<String>> of(String script, String shell) {
        if (script.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(script);
        Optional<Set<String>> written = switch (shell.toLowerCase(Locale.ROOT)) {
            case "bash", "sh" -> ShellOutputs.of(plain);
            case "python", "python3" -> PythonOutputs.of(plain);
            case "pwsh", "powershell" -> PowerShellOutputs.of(plain);
            default -> Optional.empty();
        };
        return written.flatMap(names -> commands(plain).map(more -> union(names, more)));
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

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
