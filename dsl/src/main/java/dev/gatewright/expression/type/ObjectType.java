package dev.gatewright.expression.type;

import dev.gatewright.expression.value.Ordinal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The type of an object: members by name (case doesn't count), and what others may be, if there may be others. */
public final class ObjectType implements Type {

    /** Any members of any type. */
    public static final ObjectType OBJECT = new ObjectType(Map.of(), ANY);

    /** No members. */
    public static final ObjectType EMPTY = new ObjectType(Map.of(), null);

    /**
     * A member.
     *
     * @param name its name, as it was declared
     * @param type its type
     */
    public record Member(String name, Type type) {

        private Member or(@Nullable Type other) {
            return other == null ? this : new Member(name, type.either(other));
        }
    }

    private final Map<String, Member> members;
    private final @Nullable Type others;

    /** Takes the members as they are: nobody else has the map. */
    private ObjectType(Map<String, Member> members, @Nullable Type others) {
        this.members = Collections.unmodifiableMap(members);
        this.others = others;
    }

    /**
     * An object with these members and no others.
     *
     * @param members the types of its members by name, in order
     * @return the type
     */
    public static ObjectType strict(Map<String, ? extends Type> members) {
        return new ObjectType(folded(members), null);
    }

    /**
     * An object with these members, and maybe others of any type.
     *
     * @param members the types of its members by name, in order
     * @return the type
     */
    public static ObjectType loose(Map<String, ? extends Type> members) {
        return new ObjectType(folded(members), ANY);
    }

    /**
     * An object with any names, and one type for all.
     *
     * @param values the type of its members
     * @return the type
     */
    public static ObjectType map(Type values) {
        return new ObjectType(Map.of(), values);
    }

    private static Map<String, Member> folded(Map<String, ? extends Type> members) {
        Map<String, Member> folded = new LinkedHashMap<>();
        members.forEach((name, type) -> folded.put(Ordinal.fold(name), new Member(name, type)));
        return folded;
    }

    /**
     * This type with one more member, or with another type for the one that it has.
     *
     * @param name its name
     * @param type its type
     * @return the changed type
     */
    public ObjectType with(String name, Type type) {
        Map<String, Member> changed = new LinkedHashMap<>(members);
        changed.put(Ordinal.fold(name), new Member(name, type));
        return new ObjectType(changed, others);
    }

    /**
     * This type with the members of another that it has not.
     *
     * @param other the other type
     * @return the changed type
     */
    public ObjectType or(ObjectType other) {
        Map<String, Member> changed = new LinkedHashMap<>(members);
        other.members.forEach(changed::putIfAbsent);
        return new ObjectType(changed, others);
    }

    /**
     * The type of a member.
     *
     * @param name its name, in any case
     * @return its type, nothing when there can't be one of that name
     */
    public Optional<Type> get(String name) {
        Member member = members.get(Ordinal.fold(name));
        return member == null ? Optional.ofNullable(others) : Optional.of(member.type());
    }

    /**
     * The members that are declared.
     *
     * @return them in order
     */
    public List<Member> members() {
        return List.copyOf(members.values());
    }

    /**
     * What members that aren't declared may be.
     *
     * @return their type, nothing when there are none
     */
    public Optional<Type> others() {
        return Optional.ofNullable(others);
    }

    @Override
    public boolean accepts(Type other) {
        if (!(other instanceof ObjectType object)) {
            return other == ANY;
        }
        boolean declared = members.values().stream()
                .allMatch(member ->
                        object.get(member.name()).map(member.type()::accepts).orElse(false));
        boolean rest = others == null
                || object.members.values().stream()
                                .allMatch(member -> get(member.name())
                                        .map(type -> type.accepts(member.type()))
                                        .orElse(true))
                        && object.others().map(others::accepts).orElse(true);
        return declared && rest;
    }

    @Override
    public boolean isLike(Type other) {
        if (!(other instanceof ObjectType object)) {
            return other == ANY;
        }
        return names(object).stream().allMatch(name -> alike(get(name), object.get(name)))
                && (others == null || object.others == null || others.isLike(object.others));
    }

    private static boolean alike(Optional<Type> left, Optional<Type> right) {
        return left.isPresent() && right.isPresent() && left.get().isLike(right.get());
    }

    private Set<String> names(ObjectType other) {
        Set<String> names = new LinkedHashSet<>(members.keySet());
        names.addAll(other.members.keySet());
        return names;
    }

    @Override
    public Type merge(Type other) {
        if (other == this) {
            return this;
        }
        if (!(other instanceof ObjectType object)) {
            return ANY;
        }
        Map<String, Member> merged = new LinkedHashMap<>(members);
        object.members.forEach((name, member) -> merged.merge(
                name, member, (one, two) -> new Member(one.name(), one.type().merge(two.type()))));
        Type rest = others == null || object.others == null
                ? others == null ? object.others : others
                : others.merge(object.others);
        return new ObjectType(merged, rest);
    }

    @Override
    public Type either(Type other) {
        if (other == this) {
            return this;
        }
        if (!(other instanceof ObjectType object)) {
            return ANY;
        }
        Map<String, Member> all = new LinkedHashMap<>();
        members.forEach((name, member) -> all.put(name, member.or(object.typeAt(name))));
        object.members.forEach((name, member) -> all.putIfAbsent(name, member.or(others)));
        return new ObjectType(all, either(others, object.others));
    }

    private static @Nullable Type either(@Nullable Type one, @Nullable Type two) {
        if (one == null || two == null) {
            return one == null ? two : one;
        }
        return one.either(two);
    }

    /** What a member is; null for one that it can't have. */
    private @Nullable Type typeAt(String folded) {
        @Nullable Member member = members.get(folded);
        return member == null ? others : member.type();
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof ObjectType object
                        && types().equals(object.types())
                        && others().equals(object.others());
    }

    private Map<String, Type> types() {
        return members.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().type()));
    }

    @Override
    public int hashCode() {
        return types().hashCode();
    }

    @Override
    public String toString() {
        if (members.isEmpty() && others != null) {
            return others == ANY ? "object" : "{string => " + others + "}";
        }
        String declared = members.values().stream()
                .map(member -> member.name() + ": " + member.type())
                .collect(Collectors.joining("; "));
        String rest = others == null || others == ANY ? "" : "; string => " + others;
        return (others == ANY ? "loose{" : "{") + declared + rest + "}";
    }
}
