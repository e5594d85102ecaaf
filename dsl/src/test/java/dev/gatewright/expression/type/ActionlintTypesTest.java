package dev.gatewright.expression.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Conformance;
import dev.gatewright.expression.Differences;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.Problem.Kind;
import dev.gatewright.expression.value.FormatString;
import dev.gatewright.json.Json;
import dev.gatewright.json.JsonReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** actionlint's vectors for types: what it finds is found, what it types is typed, but for what contradicts GitHub. */
class ActionlintTypesTest {

    /** What its messages say, by the kinds of problems that say it here. */
    private static final Map<String, Set<Kind>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("undefined variable ", EnumSet.of(Kind.UNKNOWN_CONTEXT));
        KINDS.put("context \"", EnumSet.of(Kind.CONTEXT_NOT_ALLOWED));
        KINDS.put("calling function ", EnumSet.of(Kind.FUNCTION_NOT_ALLOWED));
        KINDS.put("undefined function ", EnumSet.of(Kind.UNKNOWN_FUNCTION));
        KINDS.put("number of arguments is wrong", EnumSet.of(Kind.ARGUMENT_COUNT));
        KINDS.put("at least 3 parameters ", EnumSet.of(Kind.ARGUMENT_COUNT));
        KINDS.put("takes at least ", EnumSet.of(Kind.ARGUMENT_COUNT));
        KINDS.put("case() requires an odd number", EnumSet.of(Kind.ARGUMENT_COUNT));
        KINDS.put("must not start with the GITHUB_ prefix", EnumSet.of(Kind.VARIABLE_NAME));
        KINDS.put("configuration variable name ", EnumSet.of(Kind.VARIABLE_NAME));
        KINDS.put("no configuration variable is allowed", EnumSet.of(Kind.UNKNOWN_PROPERTY));
        KINDS.put("undefined configuration variable ", EnumSet.of(Kind.UNKNOWN_PROPERTY));
        KINDS.put("broken JSON string ", EnumSet.of(Kind.INVALID_JSON));
        KINDS.put("contains placeholder ", EnumSet.of(Kind.FORMAT_ARGUMENT_MISSING));
        KINDS.put("does not contain placeholder ", EnumSet.of(Kind.FORMAT_ARGUMENT_UNUSED));
        KINDS.put("argument of function call is not assignable", EnumSet.of(Kind.ARGUMENT_TYPE));
        KINDS.put("is not defined in object type", EnumSet.of(Kind.UNKNOWN_PROPERTY));
        KINDS.put("at object filtering must be type of object", EnumSet.of(Kind.NOT_AN_OBJECT));
        KINDS.put("receiver of object dereference ", EnumSet.of(Kind.NOT_AN_OBJECT));
        KINDS.put("object filtering `.*`", EnumSet.of(Kind.NOT_A_COLLECTION));
        KINDS.put("index access operand must be ", EnumSet.of(Kind.NOT_A_COLLECTION, Kind.NOT_AN_OBJECT));
        KINDS.put("index access of array must be ", EnumSet.of(Kind.INDEX_TYPE, Kind.NOT_AN_OBJECT));
        KINDS.put("property access of object must be ", EnumSet.of(Kind.INDEX_TYPE));
    }

    @Test
    void whatItTypesIsTypedAlike() {
        String set = "expr_sema.TestExprSemanticsCheckOK";
        Conformance tally = Conformance.of("actionlint/" + set);
        Differences differences = Differences.of(set);
        for (Json vector : vectors(set)) {
            String input = Conformance.string(vector, "input");
            Checked checked = TypeChecker.check(Parsed.of(input), scope(vector));
            boolean alike = checked.problems().isEmpty() && isExpected(checked.type(), vector);
            tally.passed(alike != differences.has(input), input + ": " + checked);
        }
        report(tally, differences, 103);
    }

    private static boolean isExpected(Type type, Json vector) {
        String expected = Conformance.string(vector, "expected").substring("type:".length());
        if (!expected.startsWith("context ")) {
            Type plain = type instanceof Type.Array array ? Type.array(array.element()) : type;
            return plain.equals(Type.parse(expected));
        }
        String name = expected.substring("context ".length());
        Json contexts = Conformance.json("actionlint/data/expression_types.json")
                .member("contexts")
                .orElseThrow();
        ObjectType theirs =
                Type.parse(Conformance.string(contexts, name)).object().orElseThrow();
        ObjectType ours = type.object().orElseThrow();
        return theirs.members().stream()
                .allMatch(member ->
                        ours.get(member.name()).filter(member.type()::equals).isPresent());
    }

    @Test
    void whatItFindsIsFound() {
        String set = "expr_sema.TestExprSemanticsCheckError";
        Conformance tally = Conformance.of("actionlint/" + set);
        Differences differences = Differences.of(set);
        for (Json vector : vectors(set)) {
            String input = Conformance.string(vector, "input");
            tally.passed(isFound(input, vector) != differences.has(input), input + ": " + found(input, vector));
        }
        report(tally, differences, 55);
    }

    /** GitHub's parser already refuses some; the rest is found one by one, an overloaded function's once. */
    private static boolean isFound(String input, Json vector) {
        List<String> expected = new ArrayList<>();
        vector.member("expected").orElseThrow().elements().forEach(json -> expected.add(((Json.Str) json).text()));
        try {
            List<Problem> problems =
                    TypeChecker.check(Parsed.of(input), scope(vector)).problems();
            boolean overloaded = input.startsWith("contains(");
            return (overloaded ? 1 : expected.size()) == problems.size()
                    && expected.stream()
                            .limit(overloaded ? 1 : expected.size())
                            .allMatch(message -> says(problems, message));
        } catch (ExpressionError refused) {
            return true;
        }
    }

    private static boolean says(List<Problem> problems, String message) {
        Set<Kind> kinds = KINDS.entrySet().stream()
                .filter(entry -> message.contains(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(message))
                .getValue();
        Matcher quoted = Pattern.compile("(?:variable|property|function|context|name) \"([\\w-]+)\"")
                .matcher(message);
        String name = quoted.find() ? quoted.group(1).toLowerCase(Locale.ROOT) : "";
        return problems.stream()
                .anyMatch(problem -> kinds.contains(problem.kind())
                        && problem.message().toLowerCase(Locale.ROOT).contains(name));
    }

    private static String found(String input, Json vector) {
        try {
            return TypeChecker.check(Parsed.of(input), scope(vector)).toString();
        } catch (ExpressionError error) {
            return error.getMessage();
        }
    }

    private static Scope scope(Json vector) {
        Scope scope = Scope.of(vocabulary(vector));
        for (String context : List.of("matrix", "steps", "needs", "inputs", "jobs")) {
            if (vector.member(context).isPresent()) {
                scope = scope.with(context, type(Conformance.string(vector, context)));
            }
        }
        if (vector.member("secrets").isPresent()) {
            ObjectType secrets =
                    type(Conformance.string(vector, "secrets")).object().orElseThrow();
            scope = scope.secrets(
                    secrets.members().stream().map(ObjectType.Member::name).toList());
        }
        if (vector.member("configVars").isPresent()) {
            scope = scope.variables(strings(vector, "configVars"));
        }
        for (Map.Entry<String, Json> function : Conformance.members(
                        vector.member("funcs").orElse(Json.object(Map.of())))
                .entrySet()) {
            if (!function.getValue().elements().isEmpty()) {
                Type result =
                        type(Conformance.string(function.getValue().elements().get(0), "Ret"));
                scope = scope.function(function.getKey(), Signature.of(result));
            }
        }
        return scope;
    }

    /** The names that a vector allows, in its two spellings of that; all names where it says nothing. */
    private static Vocabulary vocabulary(Json vector) {
        List<String> entries = new ArrayList<>();
        boolean contexts = vector.member("availContexts").isPresent()
                || vector.member("availCtx").isPresent();
        entries.addAll(
                contexts
                        ? strings(vector, vector.member("availCtx").isPresent() ? "availCtx" : "availContexts")
                        : Vocabulary.ALL.contexts());
        boolean functions = vector.member("availSPFuncs").isPresent()
                || vector.member("availSP").isPresent();
        Set<String> allowed = new TreeSet<>(
                functions
                        ? strings(vector, vector.member("availSP").isPresent() ? "availSP" : "availSPFuncs")
                        : List.of("hashfiles", "always", "cancelled", "success", "failure"));
        for (String function :
                List.of("hashFiles(1,255)", "always(0,0)", "cancelled(0,0)", "success(0,MAX)", "failure(0,MAX)")) {
            if (allowed.contains(function.substring(0, function.indexOf('(')).toLowerCase(Locale.ROOT))) {
                entries.add(function);
            }
        }
        return Vocabulary.of(entries);
    }

    private static List<String> strings(Json vector, String member) {
        return vector.member(member).orElseThrow().elements().stream()
                .map(json -> ((Json.Str) json).text())
                .toList();
    }

    @Test
    void formatStringsHaveTheSamePlaceholders() {
        String set = "expr_sema.TestParseFormatSpecifiers";
        Conformance tally = Conformance.of("actionlint/" + set);
        Differences differences = Differences.of(set);
        for (Json vector : vectors(set)) {
            String input = Conformance.string(vector, "in");
            List<Integer> expected = vector.member("want").map(Json::elements).orElse(List.of()).stream()
                    .map(json -> (int) ((Json.Num) json).value())
                    .toList();
            FormatString format = FormatString.parse(input);
            tally.passed(
                    format.placeholders().equals(expected) != differences.has(input),
                    input + ": " + format + " " + expected);
        }
        report(tally, differences, 36);
    }

    @Test
    void theSameTypesCanBeCompared() {
        String set = "expr_sema.TestExprCompareOperandsCheck";
        Conformance tally = Conformance.of("actionlint/" + set);
        Conformance.members(Conformance.json("actionlint/unit/" + set + ".json"))
                .forEach((operator, lefts) -> Conformance.members(lefts)
                        .forEach((left, rights) -> Conformance.members(rights).forEach((right, expected) -> {
                            Comparison.Operator compared =
                                    operator.equals("==") ? Comparison.Operator.EQUAL : Comparison.Operator.LESS;
                            boolean sense = Comparisons.makesSense(compared, operand(left), operand(right));
                            tally.equal(Json.of(sense), expected, left + " " + operator + " " + right);
                        })));
        tally.report(100);
    }

    private static Type operand(String name) {
        return switch (name) {
            case "array" -> Type.parse("array<string>");
            case "array_2d" -> Type.parse("array<array<string>>");
            default -> Type.parse(name);
        };
    }

    @Test
    void theSameExpressionsAreConstant() {
        String set = "expr_sema.TestExprIsConstant";
        Conformance tally = Conformance.of("actionlint/" + set);
        for (Json vector : vectors(set)) {
            String input = Conformance.string(vector, "input");
            tally.equal(
                    Json.of(Constants.isConstant(Expression.parse(input))),
                    vector.member("isConst").orElseThrow(),
                    input);
        }
        tally.report(33);
    }

    @Test
    void theSameConditionsAreNone() {
        String set = "rule_if_cond.TestRuleIfCond";
        Conformance tally = Conformance.of("actionlint/" + set);
        for (Json vector : vectors(set)) {
            String text = Conformance.string(vector, "cond");
            IfCondition condition = IfCondition.parse(text);
            boolean varies = !condition.hasLiteralText() && !Constants.isConstant(condition.written());
            tally.equal(Json.of(varies), vector.member("valid").orElseThrow(), text);
        }
        tally.report(13);
    }

    @Test
    void jsonHasTheSameTypes() {
        String set = "expr_type.TestExprTypeTypeOfJSONValue";
        Conformance tally = Conformance.of("actionlint/" + set);
        Differences differences = Differences.of(set);
        for (Json vector : vectors(set)) {
            Type type = JsonReader.read(vector.member("value").orElseThrow().compact(), JsonTypes.INSTANCE);
            String what = Conformance.string(vector, "what");
            tally.passed(
                    type.equals(type(Conformance.string(vector, "want"))) != differences.has(what), what + ": " + type);
        }
        report(tally, differences, 13);
    }

    @Test
    void typesAreAlikeOrNot() {
        String set = "expr_type.TestExprEqualTypes";
        Conformance tally = Conformance.of("actionlint/" + set);
        for (Json vector : vectors(set)) {
            Type type = type(Conformance.string(vector, "ty"));
            String what = Conformance.string(vector, "what");
            tally.passed(type.isLike(type) && type.isLike(Type.ANY) && Type.ANY.isLike(type), what);
            vector.member("eq").ifPresent(other -> tally.passed(type.isLike(type(((Json.Str) other).text())), what));
            vector.member("neq").ifPresent(other -> {
                Type unlike = type(((Json.Str) other).text());
                tally.passed(!type.isLike(unlike) && !unlike.isLike(type), what);
            });
        }
        tally.report(21);
    }

    @Test
    void typesAcceptOthersOrNot() {
        Conformance tally = Conformance.of("actionlint/expr_type.TestExprAssignable*");
        for (Json json : vectors("expr_type.TestExprAssignableSimple")) {
            Type type = type(((Json.Str) json).text());
            tally.passed(type.accepts(type) && type.accepts(Type.ANY) && Type.ANY.accepts(type), type.toString());
        }
        for (Json vector : vectors("expr_type.TestExprAssignableObject")) {
            Type from = type(Conformance.string(vector, "from"));
            Type to = type(Conformance.string(vector, "to"));
            tally.passed(to.accepts(from) == vector.member("no").isEmpty(), from + " to " + to);
        }
        tally.report(19);
    }

    @Test
    void typesAreMergedAlike() {
        Conformance tally = Conformance.of("actionlint/expr_type.TestExprTypeMerge*");
        for (Json json : vectors("expr_type.TestExprTypeMergeSimple")) {
            Type type = type(((Json.Str) json).text());
            Type unlike = type == Type.NULL ? Type.STRING : Type.NULL;
            tally.passed(
                    type.merge(type).equals(type)
                            && type.merge(Type.ANY) == Type.ANY
                            && Type.ANY.merge(type) == Type.ANY
                            && type.merge(unlike) == Type.ANY,
                    type.toString());
        }
        for (Json vector : vectors("expr_type.TestExprTypeMergeComplicated")) {
            Type merged = type(Conformance.string(vector, "ty")).merge(type(Conformance.string(vector, "with")));
            tally.equal(merged, type(Conformance.string(vector, "want")), Conformance.string(vector, "what"));
        }
        tally.report(37);
    }

    private static Type type(String notation) {
        assertThat(notation).startsWith("type:");
        return Type.parse(notation.substring("type:".length()));
    }

    private static List<Json> vectors(String set) {
        return Conformance.json("actionlint/unit/" + set + ".json").elements();
    }

    private static void report(Conformance tally, Differences differences, int count) {
        tally.equal(differences.unused().toString(), "[]", "listed, but not in the set");
        tally.report(count + 1);
    }
}
