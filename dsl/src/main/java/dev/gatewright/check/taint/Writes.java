package dev.gatewright.check.taint;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.expression.taint.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value that a script plainly writes to one of GitHub's files: {@code echo "name=value" >> "$GITHUB_OUTPUT"} and its likes,
 * in PowerShell too, and the form with a word that ends it. What a command substitution makes of a text isn't known, and not followed.
 *
 * <p>Source: GitHub's documentation, "Workflow commands for GitHub Actions".
 *
 * @param value the text, or a line of it
 */
record Writes(String value) {

    private static final Pattern VARIABLE =
            Pattern.compile("\\$(?:env:)?(?:\\{(?:env:)?)?([A-Za-z_][A-Za-z0-9_]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPUTED = Pattern.compile("\\$\\((?!\\$env:)|`");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{.*?}}");
    private static final Pattern NAMED = Pattern.compile("([\\w-]+)(=|<<)(.*)");
    private static final String ANY = "*";

    /**
     * What a script writes under a name.
     *
     * @param file the variable that names the file
     * @param name the name, {@code *} for any
     * @param step the step whose script it is
     */
    static Stream<Writes> to(String file, String name, StepEntry step) {
        String script = step.get("run").flatMap(Spot::text).orElse("");
        boolean any = name.equals(ANY);
        return script.contains(file) && (any || script.contains(name))
                ? values(WrittenLines.to(file, script), name)
                : Stream.of();
    }

    /** A value stands behind its name, or on the lines up to the word that is said to end it. */
    private static Stream<Writes> values(List<String> lines, String name) {
        List<Writes> values = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = NAMED.matcher(lines.get(i));
            boolean found = line.matches() && (name.equals(ANY) || line.group(1).equalsIgnoreCase(name));
            if (found && line.group(2).equals("=")) {
                values.add(new Writes(line.group(3)));
            } else if (found) {
                lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(each -> !each.equals(line.group(3)))
                        .forEach(each -> values.add(new Writes(each)));
            }
        }
        return values.stream();
    }

    /** Which text of outsiders is written: what an expression puts in, and what a variable of {@code env} holds. */
    Stream<Source> sources(Standing at, Trace trace) {
        String plain = EXPRESSION.matcher(value).replaceAll("");
        if (COMPUTED.matcher(plain).find()) {
            return Stream.of();
        }
        Stream<String> variables = VARIABLE.matcher(plain).results().map(found -> context(found.group(1)));
        return trace.handedOn(value, variables, at);
    }

    /** GitHub sets variables of its own, and one of them holds what an outsider writes. */
    private static String context(String variable) {
        return variable.equals("GITHUB_HEAD_REF") ? "github.head_ref" : "env." + variable;
    }
}
