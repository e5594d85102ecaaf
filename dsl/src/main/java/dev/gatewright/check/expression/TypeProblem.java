package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot;
import dev.gatewright.expression.type.Problem;

/** What types say is wrong with an expression: the rule is told by the kind of problem. */
public final class TypeProblem {

    private static final String EXPRESSIONS = "GitHub's documentation, Evaluate expressions in workflows and actions";
    private static final String CONTEXTS = "GitHub's documentation, Contexts reference";
    /** An expression asks for what isn't there. */
    public static final Rule PROPERTY = Rule.mistake(
            "unknown-property",
            "A property that doesn't exist",
            CONTEXTS + "; language service, Context access might be invalid; actionlint, expression");
    /** A configuration variable can't have such a name. */
    public static final Rule VARIABLE = Rule.mistake(
            "variable-name",
            "A configuration variable that can't exist",
            "GitHub's documentation, Variables reference, naming conventions");
    /** A function is given what it can do nothing with. */
    public static final Rule ARGUMENT =
            Rule.mistake("argument-type", "An argument of the wrong type", EXPRESSIONS + ", functions");
    /** A format string and its arguments don't fit. */
    public static final Rule FORMAT = Rule.mistake(
            "format-string",
            "A format that doesn't fit its arguments",
            EXPRESSIONS + ", format; language service, invalid-format-string, format-arg-count-mismatch");
    /** {@code fromJSON} is given what is no JSON. */
    public static final Rule JSON = Rule.mistake("invalid-json", "A text that is no JSON", EXPRESSIONS + ", fromJSON");
    /** A condition of {@code case} is neither true nor false. */
    public static final Rule CASE =
            Rule.mistake("case-condition", "A condition of `case` that is no condition", EXPRESSIONS + ", case");
    /** An index is of the wrong type. */
    public static final Rule INDEX =
            Rule.mistake("index-type", "An index of the wrong type", CONTEXTS + ", property dereference syntax");
    /** Values are compared that can't be. */
    public static final Rule COMPARISON =
            Rule.mistake("senseless-comparison", "A comparison that can't hold", EXPRESSIONS + ", operators");

    private TypeProblem() {}

    static void report(Spot spot, int at, Problem problem, Report report) {
        Rule rule = rule(problem.kind());
        boolean symbol = rule == PROPERTY || rule == VARIABLE || rule == COMPARISON;
        report.add(
                rule, spot.origin(at + (symbol ? problem.offset() : problem.start())), problem.fact(), problem.help());
    }

    private static Rule rule(Problem.Kind kind) {
        return switch (kind) {
            case UNKNOWN_PROPERTY, NOT_AN_OBJECT, NOT_A_COLLECTION -> PROPERTY;
            case VARIABLE_NAME -> VARIABLE;
            case ARGUMENT_TYPE -> ARGUMENT;
            case INVALID_FORMAT, FORMAT_ARGUMENT_MISSING, FORMAT_ARGUMENT_UNUSED -> FORMAT;
            case INVALID_JSON -> JSON;
            case CASE_CONDITION -> CASE;
            case INDEX_TYPE -> INDEX;
            case COMPARISON -> COMPARISON;
            case UNKNOWN_CONTEXT, CONTEXT_NOT_ALLOWED -> ExpressionProblem.CONTEXT;
            case UNKNOWN_FUNCTION, FUNCTION_NOT_ALLOWED -> ExpressionProblem.FUNCTION;
            case ARGUMENT_COUNT -> ExpressionProblem.SYNTAX;
        };
    }
}
