package dev.gatewright.expression.type;

import dev.gatewright.expression.value.Ordinal;
import java.util.List;
import java.util.Map;

/**
 * What a function takes and gives.
 *
 * @param parameters what its parameters may be; more arguments than these are like the last one
 * @param result what it gives
 */
public record Signature(List<Type> parameters, Type result) {

    private static final List<Signature> STRINGS = List.of(of(Type.BOOL, Type.STRING, Type.STRING));

    private static final Map<String, List<Signature>> BUILTIN = Map.ofEntries(
            Map.entry(
                    "CONTAINS",
                    List.of(of(Type.BOOL, Type.STRING, Type.STRING), of(Type.BOOL, Type.array(Type.ANY), Type.ANY))),
            Map.entry("STARTSWITH", STRINGS),
            Map.entry("ENDSWITH", STRINGS),
            Map.entry("FORMAT", List.of(of(Type.STRING, Type.STRING, Type.ANY))),
            Map.entry("JOIN", List.of(of(Type.STRING, Type.array(Type.STRING), Type.STRING))),
            Map.entry("TOJSON", List.of(of(Type.STRING, Type.ANY))),
            Map.entry("FROMJSON", List.of(of(Type.ANY, Type.STRING))),
            Map.entry("CASE", List.of(of(Type.ANY, Type.ANY))),
            Map.entry("HASHFILES", List.of(of(Type.STRING, Type.STRING))),
            Map.entry("SUCCESS", List.of(of(Type.BOOL, Type.STRING))),
            Map.entry("FAILURE", List.of(of(Type.BOOL, Type.STRING))),
            Map.entry("CANCELLED", List.of(of(Type.BOOL))),
            Map.entry("ALWAYS", List.of(of(Type.BOOL))));

    /**
     * What a function takes and gives.
     *
     * @param parameters what its parameters may be, copied
     * @param result what it gives
     */
    public Signature {
        parameters = List.copyOf(parameters);
    }

    /**
     * What a function takes and gives.
     *
     * @param result what it gives
     * @param parameters what its parameters may be; more arguments than these are like the last one
     * @return the signature
     */
    public static Signature of(Type result, Type... parameters) {
        return new Signature(List.of(parameters), result);
    }

    /** The signatures of a function of GitHub's, none when it isn't one. */
    static List<Signature> builtin(String function) {
        return BUILTIN.getOrDefault(Ordinal.fold(function), List.of());
    }

    Type parameter(int index) {
        return parameters.isEmpty() ? Type.ANY : parameters.get(Math.min(index, parameters.size() - 1));
    }
}
