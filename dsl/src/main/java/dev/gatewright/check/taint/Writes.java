package dev.gatewright.check.taint;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.expression.taint.Source;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value that a script plainly writes to one of GitHub's files: {@code echo "name=value" >> "$GITHUB_OUTPUT"} and its likes
 * in PowerShell, on one line. What a command substitution makes of a text isn't known, and not followed.
 *
 * <p>Source: GitHub's documentation, "Workflow commands for GitHub Actions".
 *
 * @param value the text after {@code name=}
 */
record Writes(String value) {

    private static final Pattern VARIABLE =
            Pattern.compile("\\$(?:env:)?(?:\\{(?:env:)?)?([A-Za-z_][A-Za-z0-9_]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPUTED = Pattern.compile("\\$\\((?!\\$env:)|`");
    private static final String ANY = "*";
    private static final int LONGEST = 2_000;

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
        if (!script.contains(file) || !(any || script.contains(name + "="))) {
            return Stream.of();
        }
        String key = any ? "[\\w-]+" : Pattern.quote(name);
        Pattern line = Pattern.compile("^.*?(?:echo|printf|Write-Output|^)\\s*[\"']?" + key
                + "=(.*?)[\"']?\\s*(?:>>|\\|).*" + file + "\\b.*$");
        return script.lines()
                .filter(text -> text.length() < LONGEST && text.contains(file))
                .map(line::matcher)
                .filter(Matcher::matches)
                .map(found -> new Writes(found.group(1)));
    }

    /** Which text of outsiders is written: what an expression puts in, and what a variable of {@code env} holds. */
    Stream<Source> sources(Standing at, Trace trace) {
        if (COMPUTED.matcher(value.replaceAll("\\$\\{\\{.*?}}", "")).find()) {
            return Stream.of();
        }
        Matcher variables = VARIABLE.matcher(value.replaceAll("\\$\\{\\{.*?}}", ""));
        List<String> names =
                variables.results().map(found -> found.group(1)).distinct().toList();
        return Stream.concat(
                trace.sources(value, at).stream(),
                names.stream().flatMap(name -> trace.sources("${{ env." + name + " }}", at).stream()));
    }
}
