package dev.gatewright.check.taint;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.expression.taint.Source;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value that a script of {@code actions/github-script} hands on as it is: by {@code core.setOutput('name', value)}, by
 * {@code return value} as {@code result}, or by {@code core.exportVariable('NAME', value)}. What is computed from a text isn't known, and not followed.
 *
 * <p>Source: the README of actions/github-script, "Reading step results".
 *
 * @param value the value, in JavaScript
 */
record Results(String value) {

    private static final Pattern OUTPUT =
            Pattern.compile("\\bcore\\.setOutput\\(\\s*[\"'`]([^\"'`]+)[\"'`]\\s*,(.*)\\)");
    private static final Pattern VARIABLE_SET =
            Pattern.compile("\\bcore\\.exportVariable\\(\\s*[\"'`]([^\"'`]+)[\"'`]\\s*,(.*)\\)");
    private static final Pattern RETURN = Pattern.compile("(?:^|[;{\\s])(return)\\s([^;]*)");
    private static final Pattern VARIABLE = Pattern.compile("\\bprocess\\.env(?:\\.(\\w+)|\\[[\"'](\\w+)[\"']])");
    private static final Pattern PAYLOAD = Pattern.compile("\\bcontext\\.payload((?:\\??\\.\\w+)*)");
    private static final Pattern STRINGIFY = Pattern.compile("\\bJSON\\.stringify\\(([^()]*)\\)");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{.*?}}");
    private static final Pattern COMPUTED = Pattern.compile("[(<>!&]|==|\\?(?!\\.)");

    /** What a script hands on under a name, {@code *} for any. */
    static Stream<Results> of(StepEntry step, String name) {
        return script(step)
                .lines()
                .flatMap(line -> Stream.concat(
                        OUTPUT.matcher(line).results(), RETURN.matcher(line).results()))
                .flatMap(found -> named(found, name));
    }

    /** What a script sets a variable of the steps below to. */
    static Stream<Results> exported(StepEntry step, String name) {
        return VARIABLE_SET.matcher(script(step)).results().flatMap(found -> named(found, name));
    }

    private static Stream<Results> named(MatchResult found, String name) {
        return name.equals("*") || name.equalsIgnoreCase(name(found))
                ? Stream.of(new Results(STRINGIFY.matcher(found.group(2)).replaceAll("$1")))
                : Stream.of();
    }

    private static String script(StepEntry step) {
        boolean runs = step.get("uses")
                .flatMap(Spot::literal)
                .filter(uses -> uses.toLowerCase(Locale.ROOT).startsWith("actions/github-script@"))
                .isPresent();
        return runs
                ? step.get("with")
                        .flatMap(with -> with.get("script"))
                        .flatMap(Spot::text)
                        .orElse("")
                : "";
    }

    private static String name(MatchResult found) {
        return found.group(1).equals("return") ? "result" : found.group(1);
    }

    /** Which text of outsiders it is, as JSON where it is no text: what an expression puts in, a variable of {@code env}, a part of the event's payload. */
    Stream<Source> sources(Standing at, Trace trace) {
        String plain = EXPRESSION.matcher(value).replaceAll("");
        if (COMPUTED.matcher(plain).find()) {
            return Stream.of();
        }
        Stream<String> variables = VARIABLE.matcher(plain)
                .results()
                .map(found -> "env." + (found.group(1) == null ? found.group(2) : found.group(1)));
        Stream<String> payload = PAYLOAD.matcher(plain)
                .results()
                .map(found -> "github.event" + found.group(1).replace("?", ""));
        return trace.handedOn(value, Stream.concat(variables, payload).map(path -> "toJSON(" + path + ")"), at);
    }
}
