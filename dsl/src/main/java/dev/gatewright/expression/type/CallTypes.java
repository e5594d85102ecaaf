package dev.gatewright.expression.type;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.ObjectType.Member;
import dev.gatewright.expression.type.Problem.Kind;
import dev.gatewright.expression.type.Type.Array;
import dev.gatewright.expression.value.FormatString;
import dev.gatewright.expression.value.Ordinal;
import dev.gatewright.finding.Candidates;
import dev.gatewright.json.JsonError;
import dev.gatewright.json.JsonReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The types of calls. */
final class CallTypes {

    private final Scope scope;
    private final Problems problems;

    CallTypes(Scope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
    }

    Type call(Call call, List<Type> arguments) {
        Optional<Signature> own = scope.own(call.function());
        if (own.isPresent()) {
            return own.get().result();
        }
        if (!isKnown(call) || !hasRightCount(call)) {
            return Type.ANY;
        }
        Signature signature = choose(Signature.builtin(call.function()), arguments);
        IntStream.range(0, arguments.size()).forEach(i -> checkArgument(call, i, signature, arguments.get(i)));
        return special(call, signature, arguments);
    }

    private boolean isKnown(Call call) {
        Vocabulary vocabulary = scope.vocabulary();
        if (vocabulary.function(call.function()).isPresent()) {
            return true;
        }
        boolean elsewhere = Vocabulary.ALL.function(call.function()).isPresent();
        List<String> functions = vocabulary.functions();
        problems.add(
                elsewhere ? Kind.FUNCTION_NOT_ALLOWED : Kind.UNKNOWN_FUNCTION,
                call,
                elsewhere
                        ? "The function `" + call.function() + "` is not allowed here."
                        : "There is no function `" + call.function() + "`.",
                elsewhere
                        ? Problems.listed("functions", functions)
                        : Candidates.help(call.function(), functions, "There are no functions here."));
        return false;
    }

    private boolean hasRightCount(Call call) {
        Optional<ExpressionError.Kind> wrong = scope.vocabulary().arity(call);
        wrong.ifPresent(kind -> problems.add(
                Kind.ARGUMENT_COUNT,
                call,
                "`" + call.function() + "` gets " + call.arguments().size() + " arguments.",
                scope.vocabulary().usage(call.function())));
        return wrong.isEmpty();
    }

    /** The first signature that fits, or else the one whose first parameter does. */
    private static Signature choose(List<Signature> signatures, List<Type> arguments) {
        return signatures.stream()
                .filter(signature -> fits(signature, arguments, arguments.size()))
                .findFirst()
                .or(() -> signatures.stream()
                        .filter(signature -> fits(signature, arguments, 1))
                        .findFirst())
                .orElse(signatures.get(0));
    }

    private static boolean fits(Signature signature, List<Type> arguments, int count) {
        return IntStream.range(0, count).allMatch(i -> signature.parameter(i).accepts(arguments.get(i)));
    }

    private void checkArgument(Call call, int index, Signature signature, Type argument) {
        Type parameter = signature.parameter(index);
        if (!parameter.accepts(argument)) {
            problems.add(
                    Kind.ARGUMENT_TYPE,
                    call.arguments().get(index),
                    "Argument " + (index + 1) + " of `" + call.function() + "` takes `" + parameter + "`, and `"
                            + call.arguments().get(index) + "` is of type `" + argument.brief() + "`.",
                    "Give it `" + parameter + "`.");
        }
    }

    private Type special(Call call, Signature signature, List<Type> arguments) {
        return switch (Ordinal.fold(call.function())) {
            case "CONTAINS" -> contains(call, signature, arguments);
            case "FORMAT" -> format(call, signature);
            case "FROMJSON" -> fromJson(call, signature);
            case "CASE" -> choice(call, signature, arguments);
            default -> signature.result();
        };
    }

    /** An object equals only itself, so a list of objects holds no text and no number. */
    private Type contains(Call call, Signature signature, List<Type> arguments) {
        boolean sought = List.of(Type.STRING, Type.NUMBER, Type.BOOL).contains(arguments.get(1));
        if (sought && arguments.get(0) instanceof Array list && list.element() instanceof ObjectType item) {
            Expression searched = call.arguments().get(0);
            String member = Stream.concat(
                            Stream.of("login", "name")
                                    .filter(name -> item.get(name).isPresent()),
                            item.members().stream().map(Member::name))
                    .findFirst()
                    .orElse("MEMBER");
            problems.add(
                    Kind.COMPARISON,
                    call,
                    "`" + searched + "` holds objects, and none of them equals a value of type `" + arguments.get(1)
                            + "`.",
                    "Look through one of their members, such as `" + searched + ".*." + member + "`.");
        }
        return signature.result();
    }

    private Type format(Call call, Signature signature) {
        if (call.arguments().get(0) instanceof Text text) {
            FormatString format = FormatString.parse(text.value());
            if (format.isValid()) {
                checkPlaceholders(call, format, call.arguments().size() - 1);
            } else {
                problems.add(
                        Kind.INVALID_FORMAT,
                        text,
                        "The format " + text + " makes no sense.",
                        "Placeholders are `{0}`, `{1}`…; double each brace that means itself.");
            }
        }
        return signature.result();
    }

    private void checkPlaceholders(Call call, FormatString format, int count) {
        List<Integer> placeholders = format.placeholders();
        for (int i = 0; i < count; i++) {
            if (!placeholders.contains(i)) {
                problems.add(
                        Kind.FORMAT_ARGUMENT_UNUSED,
                        call.arguments().get(i + 1),
                        "The format " + call.arguments().get(0) + " has no placeholder `{" + i + "}`.",
                        "Remove its argument, or use it.");
            }
        }
        placeholders.stream()
                .distinct()
                .filter(index -> index >= count)
                .forEach(index -> problems.add(
                        Kind.FORMAT_ARGUMENT_MISSING,
                        call,
                        "The format " + call.arguments().get(0) + " has the placeholder `{" + index + "}`, and "
                                + (count == 1 ? "one argument follows." : count + " arguments follow."),
                        "Give it an argument; the first one is `{0}`."));
    }

    private Type fromJson(Call call, Signature signature) {
        if (!(call.arguments().get(0) instanceof Text text)) {
            return signature.result();
        }
        try {
            return JsonReader.read(text.value(), JsonTypes.INSTANCE);
        } catch (JsonError error) {
            problems.add(
                    Kind.INVALID_JSON,
                    text,
                    "`fromJSON` is given what is not JSON at offset " + error.offset() + ".",
                    error.getMessage());
            return signature.result();
        }
    }

    private Type choice(Call call, Signature signature, List<Type> arguments) {
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            Type condition = arguments.get(i);
            if (condition != Type.BOOL && condition != Type.ANY) {
                Expression written = call.arguments().get(i);
                problems.add(
                        Kind.CASE_CONDITION,
                        written,
                        "A condition of `case` must be true or false, and `" + written + "` is of type `"
                                + condition.brief() + "`.",
                        "Compare it, such as `" + written + " == …`.");
            }
        }
        return signature.result();
    }
}
