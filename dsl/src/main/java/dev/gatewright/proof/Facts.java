package dev.gatewright.proof;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an event's payload must say for a scenario to come true, as far as one can. */
final class Facts {

    private static final Pattern PATH = Pattern.compile("github\\.event(\\.([a-z_][\\w-]*|\\*))+");
    private static final Pattern WORDS =
            Pattern.compile("(?i)(?:startsWith|endsWith|contains)\\((github\\.[\\w.*-]+), '((?:[^']|'')*)'\\)");
    private static final Pattern ONE_OF =
            Pattern.compile("(?i)contains\\(fromJSON\\('\\[\\s*\"([^\"]*)\".*]'\\), (github\\.[\\w.-]+)\\)");

    /** What GitHub takes from the payload. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "github.actor", "github.event.sender.login",
            "github.triggering_actor", "github.event.sender.login",
            "github.repository", "github.event.repository.full_name",
            "github.repository_owner", "github.event.repository.full_name");

    /** What a repository is called of which only the owner is known. */
    private static final String ANY_NAME = "/repository";

    private final Map<String, Value> told = new LinkedHashMap<>();
    private Obj payload = Obj.EMPTY;

    /**
     * Something has a value.
     *
     * @return false when no payload can say so
     */
    boolean tell(String what, String value) {
        String name = what.toLowerCase(Locale.ROOT);
        String known = told.containsKey(path(name)) ? told.get(path(name)).text() : "";
        if (name.equals("github.repository_owner")) {
            return known.startsWith(value + "/") || put(name, Value.of(value + ANY_NAME));
        }
        if (name.equals("github.repository") && known.endsWith(ANY_NAME) && value.startsWith(owner(known))) {
            told.remove(path(name));
        }
        return put(name, typed(value));
    }

    private static String owner(String repository) {
        return repository.substring(0, repository.indexOf('/') + 1);
    }

    /** Something has none of the values that it was compared with. */
    boolean tellOther(String what, String compared, String other) {
        boolean isFlag = compared.isEmpty() || compared.equals("true") || compared.equals("false");
        return isFlag ? put(what, Value.of(!compared.equals("true"))) : put(what, Value.of(other));
    }

    /** A condition holds. */
    boolean tellHolds(String condition) {
        Matcher words = WORDS.matcher(condition);
        if (words.matches()) {
            return put(words.group(1), Value.of(words.group(2).replace("''", "'")));
        }
        Matcher one = ONE_OF.matcher(condition);
        return one.matches() ? put(one.group(2), Value.of(one.group(1))) : put(condition, Value.of(true));
    }

    /** A condition doesn't hold. */
    void tellFails(String condition, String other) {
        Matcher words = WORDS.matcher(condition);
        if (words.matches() && !told.containsKey(path(words.group(1)))) {
            int list = words.group(1).indexOf(".*");
            if (list < 0) {
                put(words.group(1), Value.of(other));
            } else {
                put(words.group(1).substring(0, list), Value.of(List.of()));
            }
        }
    }

    /** A flag where it may be one; nothing is like false. */
    private static Value typed(String value) {
        boolean isFlag = value.isEmpty() || value.equals("true") || value.equals("false");
        return isFlag ? Value.of(value.equals("true")) : Value.of(value);
    }

    private static String path(String what) {
        String name = what.toLowerCase(Locale.ROOT);
        return ELSEWHERE.getOrDefault(name, name);
    }

    private boolean put(String what, Value value) {
        String path = path(what);
        if (!PATH.matcher(path).matches()
                || told.containsKey(path) && !told.get(path).equals(value)) {
            return false;
        }
        told.put(path, value);
        List<String> names = new ArrayList<>(List.of(path.split("\\.")));
        payload = with(payload, names.subList(2, names.size()), value);
        return true;
    }

    private static Obj with(Obj object, List<String> names, Value value) {
        String name = names.get(0);
        return object.with(name, names.size() == 1 ? value : inner(object, name, names, value));
    }

    /** An object, or a list of one where a filter asks for all. */
    private static Value inner(Obj object, String name, List<String> names, Value value) {
        if (!names.get(1).equals("*")) {
            Obj inner = object.get(name)
                    .filter(Obj.class::isInstance)
                    .map(Obj.class::cast)
                    .orElse(Obj.EMPTY);
            return with(inner, names.subList(1, names.size()), value);
        }
        return Value.of(List.of(names.size() == 2 ? value : with(Obj.EMPTY, names.subList(2, names.size()), value)));
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    String json() {
        JsonWriter writer = JsonWriter.compact();
        payload.write(writer);
        return writer.toString();
    }
}
