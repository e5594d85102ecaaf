package dev.gatewright.check.script;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names that lines give values to in a file such as {@code GITHUB_OUTPUT}: {@code name=value}, or {@code name<<END}, the
 * value's lines and {@code END}.
 *
 * <p>Source: GitHub's documentation, "Workflow commands for GitHub Actions", Setting an output parameter, Multiline strings.
 */
final class WrittenNames {

    private static final Pattern NAMED =
            Pattern.compile("([^=<>$%`{}*?\\s" + ShellOutputs.EXPRESSION + "]+)(=|<<)(.*)");

    private final Set<String> names = new LinkedHashSet<>();
    private boolean isClear = true;
    /** What ends the value that is being written. */
    private @Nullable String end;

    /** Lines that are written. */
    void add(String text) {
        text.lines().forEach(this::line);
    }

    private void line(String line) {
        if (end != null) {
            end = plain(line).equals(end) ? null : end;
            return;
        }
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
            names.add(named.group(1));
            end = named.group(2).equals("=") ? null : plain(named.group(3));
        } else if (!line.isBlank()) {
            isClear = false;
        }
    }

    /** Text that nobody knows is written: a part of a value that has begun, or anything. */
    void addUnknown() {
        isClear &= end != null;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\$\\{(\\w+)}", "\\$$1");
    }

    /** Whether these are all names. */
    boolean isClear() {
        return isClear && end == null;
    }

    Set<String> names() {
        return names;
    }
}
