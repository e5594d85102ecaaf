package dev.gatewright.check.taint;

import dev.gatewright.check.view.Spot;
import dev.gatewright.expression.taint.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value that a script plainly writes to one of GitHub's files: {@code echo "name=value" >> "$GITHUB_OUTPUT"} and its likes,
 * in PowerShell, cmd and Python too, and the form with a word that ends it. A variable that the script sets is followed; what a
 * command makes of a text isn't known, and not followed.
 *
 * <p>Source: GitHub's documentation, "Workflow commands for GitHub Actions".
 *
 * @param value the text, or a line of it
 * @param script the script that writes it
 * @param notation how the script's language reads a variable
 */
record Writes(String value, String script, Notation notation) {

    private static final Pattern NAMED = Pattern.compile("([\\w-]+)(=|<<)(.*)");
    private static final String ANY = "*";

    /**
     * What a script writes under a name.
     *
     * @param file the variable that names the file
     * @param name the name, {@code *} for any
     * @param at where the step stands whose script it is
     */
    static Stream<Writes> to(String file, String name, Standing at) {
        String text =
                at.step().flatMap(step -> step.get("run")).flatMap(Spot::text).orElse("");
        boolean any = name.equals(ANY);
        if (!text.contains(file) || !any && !text.contains(name)) {
            return Stream.of();
        }
        String script = Reading.shown(text, Foreign.isCheckedOut(at));
        Notation notation = Notation.of(Language.of(at.step().orElseThrow(), at));
        return values(WrittenLines.to(file, script, notation), name).map(value -> new Writes(value, script, notation));
    }

    /** A value stands behind its name, or on the lines up to the word that is said to end it. */
    private static Stream<String> values(List<String> lines, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = NAMED.matcher(lines.get(i));
            boolean found = line.matches() && (name.equals(ANY) || line.group(1).equalsIgnoreCase(name));
            if (found && line.group(2).equals("=")) {
                values.add(line.group(3));
            } else if (found) {
                lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(each -> !each.equals(line.group(3)))
                        .forEach(values::add);
            }
        }
        return values.stream();
    }

    /** Which text of outsiders is written: what an expression puts in, and what a variable of {@code env} holds. */
    Stream<Source> sources(Standing at, Trace trace) {
        return notation.handedOn(value, script).stream()
                .flatMap(each ->
                        trace.handedOn(each, notation.environment(each, script).map(Writes::context), at));
    }

    /** GitHub sets variables of its own, and one of them holds what an outsider writes. */
    private static String context(String variable) {
        return variable.equals("GITHUB_HEAD_REF") ? "github.head_ref" : "env." + variable;
    }
}
