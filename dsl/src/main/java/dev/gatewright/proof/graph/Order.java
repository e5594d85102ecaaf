package dev.gatewright.proof.graph;

import dev.gatewright.proof.model.JobModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Jobs in an order in which needs come first. */
final class Order {

    private Order() {}

    /** The jobs in order; those that need each other in a circle, which GitHub refuses, are left out. */
    static List<JobModel> needsFirst(List<JobModel> jobs) {
        Map<String, JobModel> byId = new LinkedHashMap<>();
        jobs.forEach(job -> byId.put(key(job.id()), job));
        Map<String, Integer> open = new LinkedHashMap<>();
        Map<String, List<JobModel>> dependants = new LinkedHashMap<>();
        for (JobModel job : byId.values()) {
            List<String> needs = job.needs().stream()
                    .map(Order::key)
                    .distinct()
                    .filter(byId::containsKey)
                    .toList();
            open.put(key(job.id()), needs.size());
            needs.forEach(need ->
                    dependants.computeIfAbsent(need, none -> new ArrayList<>()).add(job));
        }
        Deque<JobModel> ready = new ArrayDeque<>();
        byId.values().stream().filter(job -> open.get(key(job.id())) == 0).forEach(ready::add);
        List<JobModel> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            JobModel job = ready.remove();
            ordered.add(job);
            for (JobModel next : dependants.getOrDefault(key(job.id()), List.of())) {
                if (open.merge(key(next.id()), -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return ordered;
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
