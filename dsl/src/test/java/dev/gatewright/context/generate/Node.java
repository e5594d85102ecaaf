package dev.gatewright.context.generate;

import dev.gatewright.json.Json;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A property of a payload, and the properties below it; what the activities of an event tell is put together. */
final class Node {

    private final SortedMap<String, Node> members = new TreeMap<>();
    private final SortedSet<String> activities = new TreeSet<>();

    SortedMap<String, Node> members() {
        return members;
    }

    /** The activities that tell of it; none is said below the top of a payload. */
    SortedSet<String> activities() {
        return activities;
    }

    Node member(String name) {
        return members.computeIfAbsent(name, key -> new Node());
    }

    /** A property as the data describes it. */
    Node describe(Json parameter) {
        Node node = member(
                parameter.member("name").map(name -> ((Json.Str) name).text()).orElseThrow());
        parameter
                .member("childParamsGroups")
                .ifPresent(children -> children.elements().forEach(node::describe));
        return node;
    }

    /** The properties of an example. */
    void example(Json value) {
        if (value instanceof Json.Obj object) {
            for (Map.Entry<String, Json> entry : object.members().entrySet()) {
                member(entry.getKey()).example(entry.getValue());
            }
        }
    }
}
