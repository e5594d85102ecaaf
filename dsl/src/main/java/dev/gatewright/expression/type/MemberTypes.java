package dev.gatewright.expression.type;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Num;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.type.Problem.Kind;
import dev.gatewright.expression.type.Type.Array;
import dev.gatewright.expression.value.Numbers;
import dev.gatewright.expression.value.Ordinal;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of {@code a.b}, {@code a[b]} and {@code a.*}. */
final class MemberTypes {

    private final Problems problems;

    MemberTypes(Problems problems) {
        this.problems = problems;
    }

    Type property(Property property, Type target) {
        boolean variable = property.target() instanceof Name name && Ordinal.equal(name.name(), "vars");
        if (variable && !isVariableName(property)) {
            return Type.STRING;
        }
        return member(property, property.name(), target);
    }

    private boolean isVariableName(Property property) {
        String name = property.name();
        boolean reserved = Ordinal.fold(name).startsWith("GITHUB_");
        if (!reserved && name.indexOf('-') < 0) {
            return true;
        }
        problems.add(
                Kind.VARIABLE_NAME,
                property,
                "No configuration variable can be named `" + name + "`: "
                        + (reserved ? "the prefix `GITHUB_` is reserved" : "only letters, digits and `_` are allowed")
                        + ".",
                "Rename the variable.");
        return false;
    }

    private Type member(Expression part, String name, Type target) {
        if (target == Type.ANY) {
            return Type.ANY;
        }
        if (target instanceof Array array && array.isFiltered()) {
            return new Array(memberOfEach(part, name, array.element()), true);
        }
        if (target instanceof ObjectType object) {
            return memberOf(part, name, object);
        }
        problems.add(
                Kind.NOT_AN_OBJECT,
                part,
                "`" + part.children().get(0) + "` is of type `" + target.brief() + "` and has no member `" + name
                        + "`: it is always null.",
                "Ask an object, or each item of an array by `.*`.");
        return Type.ANY;
    }

    private Type memberOfEach(Expression part, String name, Type item) {
        if (item == Type.ANY) {
            return Type.ANY;
        }
        if (item instanceof ObjectType object) {
            return memberOf(part, name, object);
        }
        problems.add(
                Kind.NOT_AN_OBJECT,
                part,
                "The items of `" + part.children().get(0) + "` are of type `" + item + "` and have no member `" + name
                        + "`: the list is always empty.",
                "Drop `." + name + "`.");
        return Type.ANY;
    }

    /** Why something has no members at all. */
    private static String nothing(String of) {
        return switch (of.toLowerCase(Locale.ROOT)) {
            case "matrix" -> "The job has no matrix: give it one at `strategy`, or leave this out.";
            case "inputs" -> "There are no inputs: declare them at `inputs`, or leave this out.";
            default -> outputs(of);
        };
    }

    private static String outputs(String of) {
        boolean step = of.matches("(?i)steps\\..*\\.outputs");
        return step
                ? "The step sets no outputs: write a line such as `name=value` to `$GITHUB_OUTPUT` in it."
                : "It has no members at all.";
    }

    private Type memberOf(Expression part, String name, ObjectType object) {
        Optional<Type> found = object.get(name);
        if (found.isPresent()) {
            return found.get();
        }
        List<String> names =
                object.members().stream().map(ObjectType.Member::name).toList();
        String of = part.children().get(0).toString();
        problems.add(
                Kind.UNKNOWN_PROPERTY,
                part,
                "`" + of + "` has no `" + name + "`.",
                Candidates.help(name, names, nothing(of)));
        return Type.ANY;
    }

    Type index(Index index, Type target, Type key) {
        if (target == Type.ANY || target instanceof Array array && array.isFiltered() && array.element() == Type.ANY) {
            return target;
        }
        Optional<String> name = name(index.index(), target);
        if (name.isPresent() && !isPlainArray(target)) {
            return member(index, name.get(), target);
        }
        if (target instanceof Array array) {
            return array.isFiltered() ? indexOfEach(index, array, key) : indexOfArray(index, array.element(), key);
        }
        if (target instanceof ObjectType object) {
            return indexOfObject(index, object, key);
        }
        problems.add(
                Kind.NOT_A_COLLECTION,
                index,
                "`" + index.target() + "` is of type `" + target.brief() + "` and has no members: it is always null.",
                "Index an object or an array.");
        return Type.ANY;
    }

    /** The text that GitHub looks up for a literal in an object. */
    private static Optional<String> name(Expression index, Type target) {
        if (index instanceof Num number && target instanceof ObjectType) {
            return Optional.of(Numbers.format(number.value()));
        }
        return index instanceof Text text ? Optional.of(text.value()) : Optional.empty();
    }

    private static boolean isPlainArray(Type type) {
        return type instanceof Array array && !array.isFiltered();
    }

    private Type indexOfEach(Index index, Array array, Type key) {
        if (array.element() instanceof Array nested) {
            return new Array(indexOfArray(index, nested.element(), key), true);
        }
        if (array.element() instanceof ObjectType object) {
            return new Array(indexOfObject(index, object, key), true);
        }
        problems.add(
                Kind.NOT_A_COLLECTION,
                index,
                "After `.*` an index is looked up in each item, and the items of `" + index.target() + "` are of type `"
                        + array.element() + "`: the list is always empty.",
                "Drop the index, or `join` the list.");
        return new Array(Type.ANY, true);
    }

    /** GitHub takes a string for the number that it says. */
    private Type indexOfArray(Index index, Type element, Type key) {
        boolean word = index.index() instanceof Text text && Double.isNaN(Numbers.parse(text.value()));
        if (key == Type.ANY || key == Type.NUMBER || key == Type.STRING && !word) {
            return element;
        }
        wrongKey(index, "An array", "a number", key);
        return Type.ANY;
    }

    /** GitHub looks a number or a boolean up as its text. */
    private Type indexOfObject(Index index, ObjectType object, Type key) {
        if (key instanceof Type.Scalar) {
            return object.members().isEmpty() && object.others().isPresent()
                    ? object.others().get()
                    : Type.ANY;
        }
        wrongKey(index, "An object", "a string", key);
        return Type.ANY;
    }

    private void wrongKey(Index index, String what, String wanted, Type key) {
        problems.add(
                Kind.INDEX_TYPE,
                index,
                what + " is indexed by " + wanted + ", and `" + index.index() + "` is of type `" + key.brief() + "`.",
                "Write " + wanted + ".");
    }

    Type filter(Filter filter, Type target) {
        if (target == Type.ANY) {
            return new Array(Type.ANY, true);
        }
        if (target instanceof Array array) {
            return new Array(array.isFiltered() ? itemsOfEach(filter, array.element()) : array.element(), true);
        }
        if (target instanceof ObjectType object) {
            return new Array(values(object), true);
        }
        notFilterable(filter, "`" + filter.target() + "` is of type `" + target.brief() + "`");
        return new Array(Type.ANY, true);
    }

    private Type itemsOfEach(Filter filter, Type item) {
        if (item instanceof Array array) {
            return array.element();
        }
        if (item instanceof ObjectType object) {
            return values(object);
        }
        if (item != Type.ANY) {
            notFilterable(filter, "The items of `" + filter.target() + "` are of type `" + item + "`");
        }
        return Type.ANY;
    }

    private void notFilterable(Filter filter, String fact) {
        problems.add(
                Kind.NOT_A_COLLECTION,
                filter,
                fact + ", and `.*` lists the members of an object or an array: the list is always empty.",
                "Drop `.*`.");
    }

    private static Type values(ObjectType object) {
        Stream<Type> declared = object.members().stream().map(ObjectType.Member::type);
        return Stream.concat(declared, object.others().stream())
                .reduce(Type::either)
                .orElse(Type.ANY);
    }
}
