package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.schema.ExpressionPlace;
import dev.gatewright.check.scope.Scopes;
import dev.gatewright.check.taint.Script;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.taint.Flow;
import dev.gatewright.expression.taint.Taint;
import dev.gatewright.finding.Candidates;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * An expression asks for what an event tells that never starts the workflow. Asking whether it is there, or having something
 * to fall back on, is fine.
 */
public final class ForeignPayload {

    /** What is checked. */
    public static final Rule RULE = Rule.mistake(
            "event-payload",
            "The payload of an event that never starts the workflow",
            "GitHub's documentation, Contexts reference, github context, github.event");

    private final ExpressionPlace place;
    private final int at;
    private final Parsed parsed;
    private final List<String> events;
    private final Report report;

    private ForeignPayload(ExpressionPlace place, int at, Parsed parsed, List<String> events, Report report) {
        this.place = place;
        this.at = at;
        this.parsed = parsed;
        this.events = events;
        this.report = report;
    }

    static void check(ExpressionPlace place, int at, Parsed parsed, List<String> events, Report report) {
        if (!events.isEmpty()) {
            new ForeignPayload(place, at, parsed, events, report).visit(parsed.expression());
        }
    }

    private void visit(Expression expression) {
        if (expression instanceof Property property && isNamed(property.target(), "event")) {
            judge(property);
        } else if (expression instanceof Logical logical) {
            operands(logical.operands());
        } else if (!(expression instanceof Not not) || !isAccess(not.operand())) {
            for (Expression child : expression.children()) {
                visit(child);
            }
        }
    }

    private void operands(List<Expression> operands) {
        boolean guarded = operands.stream().anyMatch(ForeignPayload::asksWhichEvent);
        for (int i = 0; i < operands.size() && !guarded; i++) {
            boolean last = i == operands.size() - 1;
            if (last || !isAccess(operands.get(i))) {
                visit(operands.get(i));
            }
        }
    }

    /** By its name, or by something that only it tells. */
    private static boolean asksWhichEvent(Expression operand) {
        return operand.contains(node -> isNamed(node, "event_name")) || isAccess(operand);
    }

    private static boolean isNamed(Expression node, String member) {
        return node instanceof Property property
                && property.name().equalsIgnoreCase(member)
                && property.target() instanceof Name name
                && name.name().equalsIgnoreCase("github");
    }

    private static boolean isAccess(Expression expression) {
        return expression instanceof Property property && (isNamed(property, "event") || isAccess(property.target()))
                || expression instanceof Not not && isAccess(not.operand());
    }

    private void judge(Property property) {
        Set<String> telling = Scopes.missing(property.name(), events);
        if (!telling.isEmpty() && !isSaidOfScript(property)) {
            report.add(
                    RULE,
                    place.spot().origin(at + parsed.place(property).point()),
                    "`" + property + "` is what " + Candidates.list(telling) + tells(telling)
                            + ", and none of them starts this workflow: it is always null.",
                    "Add the trigger, or take what " + Candidates.list(events) + tells(events) + ".");
        }
    }

    /** What outsiders write in a script is a finding of its own, which says this too. */
    private boolean isSaidOfScript(Property property) {
        return Script.isAt(place.trail())
                && Taint.untrusted(parsed, Flow.NONE).stream()
                        .anyMatch(tainted -> tainted.part().contains(property::equals));
    }

    private static String tells(Collection<String> events) {
        return events.size() == 1 ? " tells" : " tell";
    }
}
