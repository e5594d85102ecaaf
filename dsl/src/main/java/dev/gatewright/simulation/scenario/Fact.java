package dev.gatewright.simulation.scenario;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.Checked;
import dev.gatewright.expression.type.Scope;
import dev.gatewright.expression.type.Type;
import dev.gatewright.expression.type.TypeChecker;
import dev.gatewright.expression.value.Numbers;
import dev.gatewright.expression.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that nobody could know otherwise, and that a scenario says.
 *
 * @param what a member of a context, such as {@code github.sha}, or a call, such as {@code hashFiles('pom.xml')}
 * @param value its value
 */
record Fact(String what, Value value) {

    private static final Vocabulary SUPPLIED = Vocabulary.of("github", "runner", "env", "job", "hashFiles(1,255)");
    private static final Scope SCOPE = Scope.of(SUPPLIED);

    /** The fact that two texts say; refuses what isn't one. */
    static Fact of(String what, String text) {
        try {
            Expression expression = Expression.parse(what, SUPPLIED);
            Checked checked = TypeChecker.check(expression, SCOPE);
            checked.problems().stream().findFirst().ifPresent(problem -> {
                throw refusal(what, problem.message());
            });
            String name = name(expression)
                    .orElseThrow(() -> refusal(
                            what,
                            "Name a member of `github`, `runner`, `env` or `job`, or write `hashFiles('PATTERN')`. What an"
                                    + " event tells belongs to its payload, and `job.status` follows from the steps."));
            return new Fact(name, value(what, text, checked.type()));
        } catch (ExpressionError error) {
            throw refusal(what, error.fact() + ". " + error.help());
        }
    }

    private static Optional<String> name(Expression expression) {
        if (expression instanceof Expression.Call call) {
            return hash(call);
        }
        List<String> path = path(expression);
        String name = String.join(".", path);
        boolean follows = name.equals("job.status") || (name + ".").startsWith("github.event.");
        return path.size() < 2 || follows ? Optional.empty() : Optional.of(name);
    }

    private static Optional<String> hash(Expression.Call call) {
        boolean isWritten = call.arguments().stream().allMatch(Expression.Text.class::isInstance);
        return isWritten
                ? Optional.of(call.arguments().stream()
                        .map(argument -> ((Expression.Text) argument).value())
                        .collect(Collectors.joining("', '", "hashFiles('", "')")))
                : Optional.empty();
    }

    private static List<String> path(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return List.of(name.name().toLowerCase(Locale.ROOT));
        }
        if (!(expression instanceof Expression.Property property)) {
            return List.of();
        }
        List<String> path = new ArrayList<>(path(property.target()));
        path.add(property.name());
        return path.size() > 1 ? path : List.of();
    }

    private static Value value(String what, String text, Type type) {
        if (type == Type.Scalar.BOOL) {
            if (!text.equals("true") && !text.equals("false")) {
                throw refusal(what, "It is `true` or `false`, and `" + text + "` is neither.");
            }
            return Value.of(text.equals("true"));
        }
        return type == Type.Scalar.NUMBER ? number(what, text) : Value.of(text);
    }

    private static Value number(String what, String text) {
        double number = Numbers.parse(text);
        if (Double.isNaN(number)) {
            throw refusal(what, "It is a number, and `" + text + "` is none.");
        }
        return Value.of(number);
    }

    private static IllegalArgumentException refusal(String what, String why) {
        return new IllegalArgumentException("`" + what + "` can't be supplied. " + why);
    }
}
