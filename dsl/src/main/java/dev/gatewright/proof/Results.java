package dev.gatewright.proof;

import dev.gatewright.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of all that was asked.
 *
 * @param results one result for each invariant, in the order in which they were asked
 */
public record Results(List<Result> results) {

    /**
     * What became of all that was asked.
     *
     * @param results the results, copied
     */
    public Results {
        results = List.copyOf(results);
    }

    /**
     * Whether all invariants may be relied upon.
     *
     * @return false when one is refuted or undecided
     */
    public boolean hold() {
        return results.stream().allMatch(result -> result.verdict().holds());
    }

    /**
     * The result of an invariant.
     *
     * @param name its name
     * @return the result, empty when it wasn't asked
     */
    public Optional<Result> of(String name) {
        return results.stream()
                .filter(result -> result.invariant().name().equals(name))
                .findFirst();
    }

    /**
     * The results as JSON.
     *
     * @return {@code {"version":1,"results":[…]}}, indented
     */
    public String json() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("version", Json.of(1));
        members.put("results", Json.array(results.stream().map(Result::json).toList()));
        return Json.object(members).pretty();
    }

    /**
     * The results for people: one paragraph each.
     *
     * @return the text
     */
    public String text() {
        return results.stream().map(Result::toString).collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** The results for people. */
    @Override
    public String toString() {
        return text();
    }
}
