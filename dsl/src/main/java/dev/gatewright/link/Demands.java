package dev.gatewright.link;

import dev.gatewright.reference.Output;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What linking found that jobs must say besides: whom they need, and which outputs they hand on. */
final class Demands {

    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final Map<String, Map<String, Provider>> outputs = new LinkedHashMap<>();

    void need(String job, String needed) {
        needs.computeIfAbsent(job, id -> new LinkedHashSet<>()).add(needed);
    }

    void handOn(Provider provider) {
        Output<?> output = provider.output();
        outputs.computeIfAbsent(provider.jobId(), id -> new LinkedHashMap<>()).put(output.name(), provider);
    }

    Set<String> needs(String job) {
        return needs.getOrDefault(job, Set.of());
    }

    Map<String, Provider> outputs(String job) {
        return outputs.getOrDefault(job, Map.of());
    }
}
