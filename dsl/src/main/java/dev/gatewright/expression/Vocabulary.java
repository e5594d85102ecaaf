package dev.gatewright.expression;

import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.ExpressionError.Kind;
import dev.gatewright.expression.value.Ordinal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The contexts and functions that an expression may use where it stands. Functions that need nothing ({@code contains},
 * {@code format}…) are always allowed.
 *
 * <p>Source: GitHub's documentation, "Contexts", section "Context availability".
 */
public final class Vocabulary {

    /** As many parameters as anybody likes. */
    public static final int MAX = Integer.MAX_VALUE;

    private static final List<String> ALWAYS = List.of(
            "contains(2,2)",
            "startsWith(2,2)",
            "endsWith(2,2)",
            "format(1,255)",
            "join(1,2)",
            "toJSON(1,1)",
            "fromJSON(1,1)",
            "case(3,255)");

    /** The functions that need nothing, and no context. */
    public static final Vocabulary NONE = of(List.of());

    /** Every context and every function that GitHub knows, whether they are ever allowed together or not. */
    public static final Vocabulary ALL = of(List.of(
            "github",
            "env",
            "vars",
            "job",
            "jobs",
            "steps",
            "runner",
            "secrets",
            "strategy",
            "matrix",
            "needs",
            "inputs",
            "hashFiles(1,255)",
            "always(0,0)",
            "cancelled(0,0)",
            "success(0,MAX)",
            "failure(0,MAX)"));

    private final Map<String, String> contexts;
    private final Map<String, Function> functions;

    /** Functions by their names as they were given: most are written so. */
    private final Map<String, Function> spelled;

    private Vocabulary(Map<String, String> contexts, Map<String, Function> functions) {
        this.contexts = contexts;
        this.functions = functions;
        this.spelled = functions.values().stream().collect(Collectors.toMap(Function::name, function -> function));
    }

    /**
     * A function and the number of its parameters.
     *
     * @param name its name, as GitHub writes it
     * @param least how many it takes at least
     * @param most how many it takes at most
     */
    public record Function(String name, int least, int most) {

        /**
         * How many parameters it takes, for people.
         *
         * @param written its name as somebody wrote it
         * @return a sentence
         */
        String sentence(String written) {
            String count = least == most ? "" + least : most == MAX ? least + " or more" : least + " to " + most;
            String odd = name.equals("case") ? ": a condition and a value each, then the default" : "";
            return "`" + written + "` takes " + (count.equals("0") ? "none" : count) + odd + ".";
        }
    }

    /**
     * A vocabulary.
     *
     * @param entries contexts by their names, functions with the numbers of their parameters, such as {@code github} and
     *     {@code success(0,MAX)}
     * @return the vocabulary
     * @throws IllegalArgumentException when an entry is neither
     */
    public static Vocabulary of(String... entries) {
        return of(Arrays.asList(entries));
    }

    /**
     * A vocabulary.
     *
     * @param entries contexts by their names, functions with the numbers of their parameters, such as {@code github} and
     *     {@code success(0,MAX)}
     * @return the vocabulary
     * @throws IllegalArgumentException when an entry is neither
     */
    public static Vocabulary of(Collection<String> entries) {
        Map<String, String> contexts = new LinkedHashMap<>();
        Map<String, Function> functions = new LinkedHashMap<>();
        ALWAYS.forEach(entry -> addFunction(entry, functions));
        for (String entry : entries) {
            if (Lexer.isLegal(entry)) {
                contexts.put(Ordinal.fold(entry), entry);
            } else {
                addFunction(entry, functions);
            }
        }
        return new Vocabulary(contexts, functions);
    }

    private static void addFunction(String entry, Map<String, Function> functions) {
        String[] parts = entry.split("[(,)]", -1);
        if (parts.length != 4 || !parts[1].matches("\\d{1,4}") || !parts[2].matches("\\d{1,4}|MAX")) {
            throw new IllegalArgumentException("`" + entry + "` is neither a context, such as `github`, nor a function,"
                    + " such as `success(0,MAX)`.");
        }
        int most = parts[2].equals("MAX") ? MAX : Integer.parseInt(parts[2]);
        functions.put(Ordinal.fold(parts[0]), new Function(parts[0], Integer.parseInt(parts[1]), most));
    }

    /**
     * The same with one more context.
     *
     * @param name its name, however it is written
     * @return the changed vocabulary
     */
    public Vocabulary withContext(String name) {
        Map<String, String> changed = new LinkedHashMap<>(contexts);
        changed.putIfAbsent(Ordinal.fold(name), name);
        return new Vocabulary(changed, functions);
    }

    /**
     * Whether a context is allowed.
     *
     * @param name its name, in any case
     * @return true if it is
     */
    public boolean hasContext(String name) {
        return contexts.containsValue(name) || contexts.containsKey(Ordinal.fold(name));
    }

    /**
     * A function that is allowed.
     *
     * @param name its name, in any case
     * @return the function, nothing when it isn't allowed
     */
    public Optional<Function> function(String name) {
        return Optional.ofNullable(find(name));
    }

    private @Nullable Function find(String name) {
        Function found = spelled.get(name);
        return found == null ? functions.get(Ordinal.fold(name)) : found;
    }

    /**
     * What is wrong with a call's number of parameters.
     *
     * @param call the call
     * @return nothing when it is right, or the function isn't allowed
     */
    public Optional<Kind> arity(Call call) {
        Function function = find(call.function());
        if (function == null) {
            return Optional.empty();
        }
        int count = call.arguments().size();
        if (count < function.least()) {
            return Optional.of(Kind.TOO_FEW_PARAMETERS);
        }
        if (count > function.most()) {
            return Optional.of(Kind.TOO_MANY_PARAMETERS);
        }
        return function.name().equals("case") && count % 2 == 0 ? Optional.of(Kind.EVEN_PARAMETERS) : Optional.empty();
    }

    /**
     * How many parameters a function takes.
     *
     * @param function its name, as somebody wrote it
     * @return a sentence, empty when the function isn't allowed
     */
    public String usage(String function) {
        return function(function).map(found -> found.sentence(function)).orElse("");
    }

    /**
     * The contexts that are allowed.
     *
     * @return their names, in the order in which they were given
     */
    public List<String> contexts() {
        return List.copyOf(contexts.values());
    }

    /**
     * The functions that are allowed.
     *
     * @return their names, the ones that need nothing first
     */
    public List<String> functions() {
        return functions.values().stream().map(Function::name).toList();
    }
}
