package dev.gatewright.context.generate;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The classes that payloads are made of. */
final class Model {

    /**
     * A class.
     *
     * @param properties the type of each property: {@code ?} or a Java type for a value, {@code List<X>} for a list, a
     *     class for an object, {@code Change<X>} for a change
     * @param events the events that tell of such an object
     * @param only when each property of a payload is there that isn't there for every activity
     */
    record Type(SortedMap<String, String> properties, SortedSet<String> events, SortedMap<String, String> only) {

        Type() {
            this(new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
        }
    }

    private final Shapes shapes = new Shapes();
    private final Types types = new Types();
    private final SortedMap<String, Type> classes = new TreeMap<>();

    private Model() {}

    static Model of(EventData data) {
        Model model = new Model();
        data.payloads().forEach(model::payload);
        model.classes.forEach(Model::refuseBareLists);
        if (!model.shapes.unused().isEmpty() || !model.types.unused().isEmpty()) {
            throw new IllegalStateException("Rows that nothing needs: shapes.tsv " + model.shapes.unused()
                    + ", types.tsv " + model.types.unused());
        }
        return model;
    }

    private static void refuseBareLists(String name, Type type) {
        if (type.properties().containsValue(Types.LIST)) {
            throw new IllegalStateException("types.tsv: a list of what? " + name + " " + type.properties());
        }
    }

    static String payloadClass(String event) {
        return Names.capitalized(event) + "Payload";
    }

    SortedMap<String, Type> classes() {
        return classes;
    }

    private void payload(String event, Node payload) {
        visit(payloadClass(event), payload, event, event);
        SortedSet<String> all = new TreeSet<>();
        payload.members().values().forEach(member -> all.addAll(member.activities()));
        payload.members().forEach((name, member) -> {
            if (!member.activities().equals(all)) {
                classes.get(payloadClass(event)).only().put(name, only(member.activities(), all));
            }
        });
    }

    private static String only(SortedSet<String> activities, SortedSet<String> all) {
        SortedSet<String> others = new TreeSet<>(all);
        others.removeAll(activities);
        boolean few = activities.size() <= others.size();
        SortedSet<String> named = few ? activities : others;
        return (few ? ", only for the " : ", but not for the ")
                + (named.size() == 1 ? "activity " : "activities ")
                + Sources.codes(named);
    }

    private void visit(String name, Node object, String event, String path) {
        Type type = classes.computeIfAbsent(name, key -> new Type());
        type.events().add(event);
        for (Map.Entry<String, Node> member : object.members().entrySet()) {
            String below = path + "." + member.getKey();
            String found = member.getValue().members().isEmpty()
                    ? types.of(name, member.getKey())
                    : object(name, member, event, below);
            type.properties().merge(member.getKey(), found, (one, other) -> same(below, one, other));
        }
    }

    private String object(String owner, Map.Entry<String, Node> member, String event, String path) {
        String name = shapes.of(path, member.getValue());
        String type = types.of(owner, member.getKey());
        if (name.equals(Shapes.CHANGE)) {
            return "Change<" + type + ">";
        }
        visit(name, member.getValue(), event, path);
        return type.equals(Types.LIST) ? "List<" + name + ">" : name;
    }

    /** An object that some payloads describe and others only name is described. */
    private String same(String path, String one, String other) {
        if (one.equals(other) || isValue(other)) {
            return one;
        }
        if (isValue(one)) {
            return other;
        }
        throw new IllegalStateException(path + " is both " + one + " and " + other);
    }

    private static boolean isValue(String type) {
        return type.equals(Types.OPEN) || type.equals(Types.LIST) || type.equals("String");
    }
}
