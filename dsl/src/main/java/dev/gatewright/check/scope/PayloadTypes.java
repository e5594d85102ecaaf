package dev.gatewright.check.scope;

import dev.gatewright.expression.type.ObjectType;
import dev.gatewright.expression.type.Type;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What events tell, from the table that {@code scripts/generate} writes: a line an event, {@code push = PushPayload}, and a line
 * a class, {@code Commit id:String author:User}.
 */
final class PayloadTypes {

    private static final String OPEN = "Entries";
    private static final String LIST = "List<";
    private static final String CHANGE = "Change<";

    private static final PayloadTypes TABLE = new PayloadTypes();

    private final Map<String, String> events = new HashMap<>();
    private final Map<String, List<String>> classes = new HashMap<>();
    private final Map<String, Type> types = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> tellers = new TreeMap<>();
    private final Set<String> open = new HashSet<>();

    private PayloadTypes() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PayloadTypes.class.getResourceAsStream("payloads.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        events.forEach(this::addTellers);
    }

    private void add(String line) {
        List<String> words = List.of(line.split(" "));
        if (words.size() == 3 && words.get(1).equals("=")) {
            events.put(words.get(0), words.get(2));
        } else {
            classes.put(words.get(0), words.subList(1, words.size()));
        }
    }

    /**
     * What an event tells, whichever of its activities it is.
     *
     * @param event the event's name
     * @return the type of {@code github.event}, empty for an event whose payload isn't known
     */
    static Optional<Type> of(String event) {
        synchronized (TABLE) {
            return Optional.ofNullable(TABLE.events.get(event))
                    .filter(payload -> !payload.equals(OPEN))
                    .map(TABLE::type);
        }
    }

    /** The names of all that any event tells. */
    static Set<String> names() {
        return TABLE.tellers.keySet();
    }

    /** The events that tell something by a name, in order. */
    static Set<String> telling(String name) {
        return TABLE.tellers.getOrDefault(name.toLowerCase(Locale.ROOT), new TreeSet<>());
    }

    private void addTellers(String event, String payload) {
        for (String member : classes.getOrDefault(payload, List.of())) {
            tellers.computeIfAbsent(member.substring(0, member.lastIndexOf(':')), name -> new TreeSet<>())
                    .add(event);
        }
    }

    private Type type(String name) {
        return switch (name) {
            case "String" -> Type.STRING;
            case "Number" -> Type.NUMBER;
            case "Boolean" -> Type.BOOL;
            case "?" -> Type.ANY;
            case OPEN -> ObjectType.OBJECT;
            default -> compound(name);
        };
    }

    private Type compound(String name) {
        if (name.startsWith(LIST)) {
            return Type.array(type(name.substring(LIST.length(), name.length() - 1)));
        }
        if (name.startsWith(CHANGE)) {
            return ObjectType.strict(Map.of("from", type(name.substring(CHANGE.length(), name.length() - 1))));
        }
        Type known = types.get(name);
        return known == null ? object(name) : known;
    }

    /** An object that is in itself is any object there. */
    private Type object(String name) {
        if (!open.add(name)) {
            return ObjectType.OBJECT;
        }
        Map<String, Type> members = new LinkedHashMap<>();
        for (String member : classes.getOrDefault(name, List.of())) {
            int colon = member.lastIndexOf(':');
            members.put(member.substring(0, colon), type(member.substring(colon + 1)));
        }
        open.remove(name);
        Type type = ObjectType.strict(members);
        types.put(name, type);
        return type;
    }
}
