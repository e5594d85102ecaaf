package dev.gatewright.expression.value;

import dev.gatewright.json.JsonShape.Member;
import dev.gatewright.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object: values by name, in order, found without regard to case. An open one has members that nobody knows beside those
 * that it holds.
 */
public final class Obj implements Value {

    /** No members. */
    public static final Obj EMPTY = new Obj(Map.of(), null);

    /** Members by their names in upper case. */
    private final Map<String, Member<Value>> members;

    /** What the members that nobody knows belong to, such as {@code github.event}; null when there are none. */
    private final @Nullable String open;

    private Obj(Map<String, Member<Value>> members, @Nullable String open) {
        this.members = members;
        this.open = open;
    }

    /**
     * An object. Where a name comes twice (case doesn't count), the last value takes the place of the first, under its name:
     * so does GitHub's runner.
     *
     * @param members its members, in order
     * @return the object
     */
    public static Obj of(List<Member<Value>> members) {
        Map<String, Member<Value>> byName = new LinkedHashMap<>();
        members.forEach(member -> put(byName, member));
        return new Obj(byName, null);
    }

    /**
     * An object.
     *
     * @param members its members, in order
     * @return the object
     */
    public static Obj of(Map<String, ? extends Value> members) {
        List<Member<Value>> list = new ArrayList<>();
        members.forEach((name, value) -> list.add(new Member<>(name, value)));
        return of(list);
    }

    /**
     * This object with one more member, or with another value for the one that it has.
     *
     * @param name its name
     * @param value its value
     * @return the changed object
     */
    public Obj with(String name, Value value) {
        Map<String, Member<Value>> changed = new LinkedHashMap<>(members);
        put(changed, new Member<>(name, value));
        return new Obj(changed, open);
    }

    private static void put(Map<String, Member<Value>> members, Member<Value> member) {
        members.merge(Ordinal.fold(member.name()), member, (first, last) -> new Member<>(first.name(), last.value()));
    }

    /**
     * This object with members that nobody knows beside those that it holds: every other name has an unknown value.
     *
     * @param path what the members belong to, such as {@code github.event}, for the reason of what isn't known
     * @return the open object
     */
    public Obj openAt(String path) {
        return new Obj(members, path);
    }

    /**
     * Whether there are members that nobody knows.
     *
     * @return true for an open object
     */
    public boolean isOpen() {
        return open != null;
    }

    /**
     * A member's value.
     *
     * @param name its name, in any case
     * @return its value, nothing when there is no such member; unknown for one that an open object doesn't hold
     */
    public Optional<Value> get(String name) {
        Optional<Value> found =
                Optional.ofNullable(members.get(Ordinal.fold(name))).map(Member::value);
        return found.isPresent() || open == null ? found : Optional.of(Value.unknown(open + "." + name));
    }

    /**
     * What stands below several members, one in the other.
     *
     * @param path their names, in any case
     * @return the value, nothing when one of them isn't there or is no object
     */
    public Optional<Value> at(String... path) {
        Optional<Value> at = Optional.of(this);
        for (String name : path) {
            at = at.filter(Obj.class::isInstance).flatMap(object -> ((Obj) object).get(name));
        }
        return at;
    }

    /**
     * All members.
     *
     * @return names as they were given and values, in order
     */
    public List<Member<Value>> members() {
        return List.copyOf(members.values());
    }

    /**
     * The values of all members.
     *
     * @return the values, in order; of an open object, an unknown one last
     */
    public List<Value> values() {
        Stream<Value> known = members.values().stream().map(Member::value);
        Stream<Value> rest = open == null ? Stream.of() : Stream.of(Value.unknown(open + ".*"));
        return Stream.concat(known, rest).toList();
    }

    @Override
    public Kind kind() {
        return Kind.OBJECT;
    }

    @Override
    public Truth truth() {
        return Truth.TRUE;
    }

    @Override
    public double number() {
        return Double.NaN;
    }

    @Override
    public String text() {
        return kind().word();
    }

    @Override
    public void write(JsonWriter out) {
        out.open('{');
        for (Member<Value> member : members.values()) {
            out.name(member.name());
            member.value().write(out);
        }
        out.close('}');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Obj object && members().equals(object.members()) && Objects.equals(open, object.open);
    }

    @Override
    public int hashCode() {
        return members().hashCode();
    }

    @Override
    public String toString() {
        return "Obj" + members() + (open == null ? "" : "…");
    }
}
