package dev.gatewright.check.taint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that a script plainly writes to a file of GitHub: one by one, from a group <code>{ … } &gt;&gt; "$GITHUB_OUTPUT"</code>, or
 * from a here-document.
 *
 * <p>Source: GitHub's documentation, "Workflow commands for GitHub Actions", setting an output parameter, multiline strings.
 */
final class WrittenLines {

    private static final Pattern HERE_DOCUMENT = Pattern.compile("\\b(?:cat|tee)\\b[^\"']*<<-?\\s*[\"']?(\\w+)[\"']?");
    private static final Pattern COMMAND = Pattern.compile(
            "(?:^|\\W)(?:echo|Write-Output|Write-Host|printf(?:\\s+(?:--\\s+)?([\"'])(?:%s|\\\\n)+\\1)?)\\s+(?:-[neE]+\\s+)*(.*)$");
    private static final Pattern VALUE = Pattern.compile("-(?:Value|InputObject)\\s+(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern REDIRECTION =
            Pattern.compile("\\s*(?:>>?|\\|)[^>|\"']*(?:[\"'][^\"']*[\"'])?[^>|\"']*$");
    private static final int LONGEST = 2_000;

    private static final Pattern REDIRECTED_FIRST = Pattern.compile("^>>?\\s*(?:\"[^\"]*\"|[^\\s\"]+)\\s+(.+)$");

    private final String file;
    private final List<String> script;
    private final List<String> written = new ArrayList<>();

    private WrittenLines(String file, String script) {
        this.file = file;
        this.script = script.lines().map(String::strip).toList();
    }

    /** The lines, without the command that writes them. */
    static List<String> to(String file, String script, Notation notation) {
        WrittenLines lines = new WrittenLines(file, script);
        if (notation.writing().isPresent()) {
            return lines.by(notation.writing().get());
        }
        for (int i = 0; i < lines.script.size(); i++) {
            if (lines.script.get(i).contains(file) && lines.script.get(i).length() < LONGEST) {
                lines.add(i);
            }
        }
        return lines.written;
    }

    /** A program opens the file, and writes to what it opened. */
    private List<String> by(Pattern writing) {
        return script.stream()
                .filter(line -> line.length() < LONGEST)
                .flatMap(line -> writing.matcher(line).results())
                .map(found -> found.group(1))
                .toList();
    }

    private void add(int at) {
        String line = REDIRECTED_FIRST.matcher(script.get(at)).replaceFirst("$1");
        Matcher document = HERE_DOCUMENT.matcher(line);
        if (document.find()) {
            addDocument(at + 1, document.group(1));
        } else if (line.startsWith("}") || line.startsWith(")")) {
            addGroup(at);
        } else {
            written.add(content(REDIRECTION.matcher(line).replaceFirst("")));
        }
    }

    private void addDocument(int from, String end) {
        for (int i = from; i < script.size() && !script.get(i).equals(end); i++) {
            written.add(script.get(i));
        }
    }

    /** All since the brace or the parenthesis that it closes. */
    private void addGroup(int end) {
        String open = script.get(end).startsWith("}") ? "{" : "(";
        int start = end - 1;
        while (start >= 0 && !script.get(start).endsWith(open)) {
            start--;
        }
        for (int i = start + 1; start >= 0 && i < end; i++) {
            written.add(content(script.get(i)));
        }
    }

    /** What a command writes, without the quotes around all of it. */
    private static String content(String line) {
        Matcher value = VALUE.matcher(line);
        Matcher command = COMMAND.matcher(line);
        String text = value.find() ? value.group(1) : command.find() ? command.group(2) : line;
        return text.strip().replaceFirst("^[\"']", "").replaceFirst("[\"']$", "");
    }
}
