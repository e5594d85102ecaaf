package dev.gatewright.expression.taint;

import dev.gatewright.expression.Conformance;
import dev.gatewright.expression.Differences;
import dev.gatewright.expression.Parsed;
import dev.gatewright.json.Json;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** actionlint's vectors for untrusted inputs, but for those where text does reach the value, or doesn't. */
class ActionlintTaintTest {

    @Test
    void whatAnOutsiderWritesIsFound() {
        String set = "expr_insecure.values";
        Conformance tally = Conformance.of("actionlint/" + set);
        Differences differences = Differences.of(set);
        Json vectors = Conformance.json("actionlint/unit/" + set + ".json");
        for (Json vector : vectors.member("untrusted").orElseThrow().elements()) {
            String input = Conformance.string(vector, "input");
            tally.passed(isDetected(input, vector) != differences.has(input), input + ": " + found(input));
        }
        for (Json vector : vectors.member("trusted").orElseThrow().elements()) {
            String input = ((Json.Str) vector).text();
            tally.passed(found(input).isEmpty() != differences.has(input), input + ": " + found(input));
        }
        tally.equal(differences.unused().toString(), "[]", "listed, but not in the set");
        tally.report(96);
    }

    @Test
    void whatFiltersFindIsFound() {
        String set = "expr_insecure.TestExprInsecureDetectUntrustedObjectFiltering";
        Conformance tally = Conformance.of("actionlint/" + set);
        for (Json vector : Conformance.json("actionlint/unit/" + set + ".json").elements()) {
            String input = Conformance.string(vector, "input");
            List<String> paths = found(input).stream()
                    .flatMap(part -> part.sources().stream())
                    .map(Source::path)
                    .toList();
            tally.passed(found(input).size() == 1 && paths.containsAll(detected(vector)), input + ": " + paths);
        }
        tally.report(15);
    }

    /** One part for each that is expected, in any order. */
    private static boolean isDetected(String input, Json vector) {
        List<String> expected = detected(vector);
        String paths = found(input).stream()
                .map(part -> part.sources().get(0).path())
                .sorted()
                .collect(Collectors.joining(" "));
        return expected.size() == found(input).size()
                && expected.stream().sorted().allMatch(path -> paths.contains(path));
    }

    private static List<String> detected(Json vector) {
        return vector.member("detected").orElseThrow().elements().stream()
                .map(json -> ((Json.Str) json).text())
                .toList();
    }

    private static List<Tainted> found(String input) {
        return Taint.untrusted(Parsed.of(input), Flow.NONE);
    }
}
