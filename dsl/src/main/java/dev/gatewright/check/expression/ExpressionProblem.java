package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot;
import dev.gatewright.expression.Borrowed;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.ExpressionError.Kind;
import dev.gatewright.finding.Candidates;
import dev.gatewright.source.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with an expression by itself: the rule is told by the kind of error. */
public final class ExpressionProblem {

    private static final String SOURCE =
            "GitHub's documentation, Evaluate expressions in workflows and actions; reader test errors-expressions";
    /** An expression can't be read. */
    public static final Rule SYNTAX = Rule.refused("expression-syntax", "An expression that can't be read", SOURCE);
    /** An expression uses a context that isn't there. */
    public static final Rule CONTEXT = Rule.refused(
            "unknown-context",
            "A context that isn't there",
            "GitHub's documentation, Contexts reference, Context availability");
    /** An expression calls a function that isn't there. */
    public static final Rule FUNCTION = Rule.refused(
            "unknown-function",
            "A function that isn't there",
            "GitHub's documentation, Contexts reference, Context availability");
    /** An expression is too long. */
    public static final Rule LENGTH = Rule.refused(
            "long-expression", "An expression of over 21,000 characters", "Reader test errors-step-run-exceeds-length");

    /** How a constant prints whose name linking gives. */
    private static final Pattern CONSTANT = Pattern.compile("\\$\\{\\{[^}]*<([a-z][^<>]*)>");

    private static final List<String> STATUS = List.of("success", "failure", "cancelled", "always");

    private ExpressionProblem() {}

    static void report(Spot spot, ExpressionError error, List<String> contexts, Report report) {
        Matcher constant = CONSTANT.matcher(error.source());
        if (report.purpose() == Purpose.EMITTING && constant.find()) {
            report.add(
                    SYNTAX,
                    spot.origin(),
                    "The " + constant.group(1)
                            + " is joined to a text by Java, which doesn't know yet what it is called there.",
                    "Write `text(\"…{}…\", …)`; in a script read it as a variable: `.env(…)`.");
        } else {
            report.add(rule(error.kind()), origin(spot, error), fact(error), help(error, contexts));
        }
    }

    private static Origin origin(Spot spot, ExpressionError error) {
        int at = spot.text().orElse("").indexOf(error.source());
        return at < 0 || error.kind() == Kind.EXCEEDED_LENGTH ? spot.origin() : spot.flaw(at + error.offset());
    }

    private static Rule rule(Kind kind) {
        return switch (kind) {
            case UNRECOGNIZED_NAMED_VALUE -> CONTEXT;
            case UNRECOGNIZED_FUNCTION -> FUNCTION;
            case EXCEEDED_LENGTH -> LENGTH;
            default -> SYNTAX;
        };
    }

    private static String fact(ExpressionError error) {
        return error.kind() == Kind.EXCEEDED_LENGTH
                ? "A text with expressions becomes one expression, and this one is longer than 21,000 characters."
                : error.fact() + ".";
    }

    private static String help(ExpressionError error, List<String> contexts) {
        return switch (error.kind()) {
            case UNRECOGNIZED_NAMED_VALUE ->
                isFunction(name(error))
                        ? "It is a function: `" + name(error) + "()`."
                        : ofSecrets(name(error), contexts)
                                .or(() -> Borrowed.word(name(error)))
                                .orElseGet(() -> tooEarly(name(error), contexts)
                                        + Candidates.help(
                                                name(error), names(contexts, false), "No context may stand here."));
            case UNRECOGNIZED_FUNCTION -> error.help();
            case EXCEEDED_LENGTH ->
                "Pass the values by `env`, so that the text holds no expression; or put the script in a file.";
            default -> error.help().isEmpty() ? "Write it as GitHub's documentation has it." : error.help();
        };
    }

    /**
     * How else a secret is asked. Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.steps[*].if}, "Example:
     * Using secrets".
     */
    private static Optional<String> ofSecrets(String name, List<String> contexts) {
        if (!name.equalsIgnoreCase("secrets")) {
            return Optional.empty();
        }
        if (!contexts.contains("vars")) {
            return Optional.of("An action sees no secrets: let its users pass it as an input.");
        }
        return Optional.of(
                contexts.contains("env")
                        ? "Secrets can't be asked here: give it to `env` of the job, and ask `env.NAME`."
                        : "Secrets can't be asked here: let a step ask, by `env` of its job, or ask a variable (`vars`).");
    }

    /** Why a context that there is can't stand here. Source: GitHub's documentation, "Contexts reference", "Context availability". */
    private static String tooEarly(String name, List<String> contexts) {
        boolean inAction = !contexts.contains("vars");
        boolean behindJobs = contexts.contains("jobs");
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "env" ->
                "No variable is set yet when this is asked" + (inAction ? ". " : ": ask `vars`, or let a step ask. ");
            case "job", "runner" -> "The job has no runner yet when this is asked. ";
            case "jobs" -> "No job has run yet when this is asked: give it to the jobs that read it. ";
            case "matrix" ->
                contexts.contains("needs")
                        ? "A job's `if` is asked before its matrix makes legs: let steps ask, or `exclude` legs. "
                        : "";
            case "needs" -> inAction ? "An action doesn't know its job: let its users pass this as an input. " : "";
            case "steps" ->
                behindJobs
                        ? "Steps are known within their job: let it hand this on as an output. "
                        : "No step has run yet when this is asked: let a job before this one hand it on. ";
            default -> "";
        };
    }

    private static String name(ExpressionError error) {
        return error.source()
                .substring(error.offset(), Math.min(error.source().length(), error.offset() + error.length()));
    }

    private static boolean isFunction(String name) {
        return STATUS.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static List<String> names(List<String> contexts, boolean functions) {
        return contexts.stream().filter(name -> name.endsWith(")") == functions).toList();
    }
}
