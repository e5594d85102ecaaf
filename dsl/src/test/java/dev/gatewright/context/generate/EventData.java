package dev.gatewright.context.generate;

import dev.gatewright.expression.Conformance;
import dev.gatewright.json.Json;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the reference data and GitHub's documentation say of the payloads of all events that start workflows. */
final class EventData {

    private static final String FOLDER = "official/context-data/";

    private final SortedMap<String, Node> payloads = new TreeMap<>();
    private final SortedMap<String, String> likes = new TreeMap<>();
    private final SortedSet<String> open = new TreeSet<>();

    private EventData() {}

    static EventData read() {
        EventData data = new EventData();
        Json webhooks = Conformance.json(FOLDER + "webhooks.json");
        List<Json> objects = Conformance.json(FOLDER + "objects.json").elements();
        SortedMap<String, String> others = new TreeMap<>();
        Table.rows("events.tsv").forEach(row -> others.put(row.get(0), row.get(1)));
        for (String event : events()) {
            if (others.containsKey(event)) {
                data.other(event, others.remove(event));
            } else {
                data.webhook(
                        event, webhooks.member(event).orElseThrow(() -> new IllegalStateException(event)), objects);
            }
        }
        if (!others.isEmpty()) {
            throw new IllegalStateException("events.tsv knows events that KEYS.tsv doesn't: " + others);
        }
        return data;
    }

    /** The events that start workflows, in order. */
    static SortedSet<String> events() {
        SortedSet<String> events = new TreeSet<>();
        Conformance.text(Conformance.path("official/KEYS.tsv"))
                .lines()
                .map(line -> line.split("\t")[1])
                .filter(path -> path.matches("on\\.[a-z_]+"))
                .forEach(path -> events.add(path.substring("on.".length())));
        return events;
    }

    /** The payloads that are described, each under its event. */
    SortedMap<String, Node> payloads() {
        return payloads;
    }

    /** The event whose payload an event has, itself in most cases. */
    String like(String event) {
        return likes.getOrDefault(event, event);
    }

    /** Whether nobody says what an event tells. */
    boolean isOpen(String event) {
        return open.contains(event);
    }

    private void webhook(String event, Json activities, List<Json> objects) {
        Node payload = new Node();
        for (Map.Entry<String, Json> activity : Conformance.members(activities).entrySet()) {
            for (Json parameter :
                    activity.getValue().member("bodyParameters").orElseThrow().elements()) {
                Json described = parameter instanceof Json.Num number ? objects.get((int) number.value()) : parameter;
                payload.describe(described).activities().add(activity.getKey());
            }
        }
        payloads.put(event, payload);
    }

    private void other(String event, String source) {
        String[] words = source.split(" ");
        switch (words[0]) {
            case "like" -> likes.put(event, words[1]);
            case "open" -> open.add(event);
            case "example" -> payload(event).example(Conformance.json(FOLDER + words[1]));
            case "documented" -> documented(event);
            default -> throw new IllegalStateException("events.tsv: " + source);
        }
    }

    private void documented(String event) {
        for (List<String> row : Table.rows("documented.tsv")) {
            String[] path = row.get(0).split("\\.");
            if (path[0].equals(event)) {
                Node node = payload(event);
                for (int i = 1; i < path.length; i++) {
                    node = node.member(path[i]);
                }
            }
        }
    }

    private Node payload(String event) {
        return payloads.computeIfAbsent(event, key -> new Node());
    }
}
