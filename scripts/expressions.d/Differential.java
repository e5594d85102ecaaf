import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.evaluate.EvaluationContext;
import dev.gatewright.expression.evaluate.Evaluator;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Compares what both engines make of each expression, and explains differences by what the server is known to do. */
final class Differential {

    /** What one engine makes of an expression. */
    record Outcome(String sort, String value) {}

    /** A difference. */
    record Case(String text, Outcome ours, Outcome theirs) {
        boolean isTheirs(String sort) {
            return theirs.sort().equals(sort);
        }
    }

    private static final Pattern DIGITS = Pattern.compile("[-+.\\deE]+");

    private final EvaluationContext context;
    private final Vocabulary vocabulary;
    private final Map<String, Predicate<Case>> rules = new LinkedHashMap<>();

    private Differential(Obj contexts) {
        context = EvaluationContext.of(contexts);
        vocabulary = Vocabulary.of(
                contexts.members().stream().map(member -> member.name()).toList());
        rules.put(
                "the runner evaluates arguments, indexes and items only when they are needed; the package all of them, and fails",
                difference -> difference.isTheirs("failed") && !difference.ours().sort().equals("refused")
                        && !difference.ours().sort().equals("failed") && failsSomewhere(parsed(difference)));
        rules.put(
                "the server reads each doubled quote in a string as one; the package only the first",
                difference -> has(difference, "'[^']*''[^']*''"));
        rules.put(
                "the server writes numbers with 15 significant digits and an exponent from 1E+15 on; the package as JavaScript does",
                difference -> difference.isTheirs(difference.ours().sort())
                        && (withoutDigits(difference.ours()).equals(withoutDigits(difference.theirs()))
                                || has(difference, "123456789012345678|1e21|(?i:big|tiny)")));
        rules.put(
                "the runner writes NaN and Infinity into JSON as they are, and they are no JSON; the package writes null",
                difference -> has(difference, "(?i:toJSON)") && has(difference, "NaN|Infinity"));
        rules.put(
                "the server compares by simple case mapping, in which `ß` stays; for the package it is SS",
                difference -> has(difference, "ß"));
        rules.put(
                "the server's contains folds case as its comparisons do; the package's in lower case, in which ς and σ differ",
                difference -> has(difference, "(?i:contains)") && has(difference, "[ςσΣ]"));
        rules.put(
                "the server refuses a placeholder with anything but digits in it; the package reads over it",
                difference -> difference.ours().sort().equals("failed") && has(difference, "(?i:format)")
                        && has(difference, "\\{\\d+[^}\\d:]"));
        rules.put(
                "the server refuses a comma before a closing parenthesis; the package reads over it",
                difference -> has(difference, ",\\s*\\)"));
    }

    public static void main(String... args) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        Json contexts = Json.parse(lines.get(0)).member("contexts").orElseThrow();
        System.exit(new Differential((Obj) Value.parseJson(contexts.compact())).compare(lines.subList(1, lines.size())));
    }

    private int compare(List<String> lines) {
        Map<String, Integer> explained = new TreeMap<>();
        Map<String, String> examples = new TreeMap<>();
        Map<String, Integer> sorts = new TreeMap<>();
        int unexplained = 0;
        for (String line : lines) {
            Json json = Json.parse(line);
            Case both = new Case(string(json, "expression"), ours(string(json, "expression")), theirs(json));
            sorts.merge(both.ours().sort(), 1, Integer::sum);
            Optional<String> rule = both.ours().equals(both.theirs()) ? Optional.empty() : rule(both);
            if (rule.isPresent()) {
                explained.merge(rule.get(), 1, Integer::sum);
                examples.putIfAbsent(rule.get(), both.toString());
            } else if (!both.ours().equals(both.theirs()) && unexplained++ < 20) {
                System.out.println("UNEXPLAINED " + both);
            }
        }
        explained.forEach((rule, count) -> System.out.println(count + "  " + rule + "\n      " + examples.get(rule)));
        int differences = explained.values().stream().mapToInt(Integer::intValue).sum() + unexplained;
        System.out.println("passed " + (lines.size() - unexplained) + " of " + lines.size() + " (" + differences
                + " differ, " + unexplained + " of them unexplained; ours: " + sorts + ")");
        return unexplained == 0 ? 0 : 1;
    }

    private Optional<String> rule(Case difference) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().test(difference))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Outcome ours(String text) {
        try {
            Value value = Evaluator.evaluate(Expression.parse(text, vocabulary), context);
            return new Outcome(value.kind().word(), value.isPrimitive() ? value.text() : value.json());
        } catch (ExpressionError error) {
            boolean evaluation = error.stage() == ExpressionError.Stage.EVALUATION;
            return new Outcome(evaluation ? "failed" : "refused", "");
        }
    }

    private static Outcome theirs(Json json) {
        if (json.member("refused").isPresent() || json.member("failed").isPresent()) {
            return new Outcome(json.member("refused").isPresent() ? "refused" : "failed", "");
        }
        String kind = string(json, "kind").replace("Dictionary", "Object");
        boolean primitive = !kind.equals("Array") && !kind.equals("Object");
        return new Outcome(kind, string(json, primitive ? "text" : "json"));
    }

    private Expression parsed(Case difference) {
        return Expression.parse(difference.text(), vocabulary);
    }

    /** Whether any part of an expression fails by itself. */
    private boolean failsSomewhere(Expression expression) {
        return expression.contains(part -> {
            try {
                Evaluator.evaluate(part, context);
                return false;
            } catch (ExpressionError error) {
                return true;
            }
        });
    }

    private static boolean has(Case difference, String pattern) {
        return Pattern.compile(pattern).matcher(difference.text()).find();
    }

    /** What is left of a value where numbers are left out, exponents and separators included. */
    private static String withoutDigits(Outcome outcome) {
        return DIGITS.matcher(outcome.value()).replaceAll("#");
    }

    private static String string(Json json, String member) {
        return json.member(member).map(value -> value instanceof Json.Str text ? text.text() : value.compact()).orElse("");
    }
}
