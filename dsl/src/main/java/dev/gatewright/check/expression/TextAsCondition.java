package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.schema.ExpressionPlace;
import dev.gatewright.check.scope.Scopes;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.IfCondition;
import java.util.Locale;

/** A condition asks a text that says {@code true} or {@code false}: each of them is true, since only the empty text is false. */
public final class TextAsCondition {

    /** What is checked. */
    public static final Rule RULE = Rule.mistake(
            "text-as-condition",
            "A text 'true' or 'false' taken for a boolean",
            "GitHub's documentation, Events that trigger workflows, workflow_dispatch: the inputs context keeps"
                    + " booleans, github.event.inputs makes texts of them; Metadata syntax, inputs: an action's are texts");

    private static final String EVENT = "github.event.";

    private TextAsCondition() {}

    /** Tells whether there is one. */
    static boolean check(ExpressionPlace place, int at, IfCondition condition, Scopes scopes, Report report) {
        return visit(condition.written(), place, at, condition, scopes, report);
    }

    private static boolean visit(
            Expression asked, ExpressionPlace place, int at, IfCondition condition, Scopes scopes, Report report) {
        if (asked instanceof Logical || asked instanceof Not) {
            return asked.children().stream()
                            .filter(child -> visit(child, place, at, condition, scopes, report))
                            .count()
                    > 0;
        }
        boolean found = asked instanceof Property
                && scopes.isTextOfBoolean(asked.toString().toLowerCase(Locale.ROOT));
        if (found) {
            report.add(
                    RULE,
                    place.spot().origin(at + condition.parsed().place(asked).start()),
                    "`" + asked + "` is the text 'true' or 'false', and as a condition either is true.",
                    help(asked.toString()));
        }
        return found;
    }

    private static String help(String asked) {
        String compare = "`" + asked + " == 'true'`";
        return asked.toLowerCase(Locale.ROOT).startsWith(EVENT)
                ? "Ask `" + asked.substring(EVENT.length()) + "`, which keeps its type, or write " + compare + "."
                : "Write " + compare + ".";
    }
}
