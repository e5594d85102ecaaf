package dev.gatewright.check.taint;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.expression.taint.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An output of a published action that hands on what an outsider writes.
 *
 * @param action the action in lower case, without its version
 * @param output the output, {@code *} for any
 * @param value a part of the event, or the input that it hands on
 */
record Published(String action, String output, String value) {

    private static final String INPUT = "inputs.";
    private static final List<Published> TABLE = read();

    private static List<Published> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Published.class.getResourceAsStream("published.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .map(words -> new Published(words[0], words[1], words[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a step's action hands on under a name, {@code *} for any. */
    static Stream<Published> of(StepEntry step, String name) {
        String action = Script.action(step.get("uses"));
        return TABLE.stream()
                .filter(published -> published.action.equals(action))
                .filter(published ->
                        List.of(name, published.output).contains("*") || published.output.equalsIgnoreCase(name));
    }

    /** Which text of outsiders it is. */
    Stream<Source> sources(StepEntry step, Standing at, Trace trace) {
        return value.startsWith(INPUT)
                ? step.get("with").stream()
                        .flatMap(with -> with.pairs().stream())
                        .filter(given -> given.name().equalsIgnoreCase(value.substring(INPUT.length())))
                        .map(Spot.Pair::value)
                        .flatMap(given -> trace.sources(given, at))
                : trace.sources("${{ " + value + " }}", at).stream();
    }
}
