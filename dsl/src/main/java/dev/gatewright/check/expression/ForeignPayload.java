package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.scope.Scopes;
import dev.gatewright.check.view.Spot;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Parsed;
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

    private final Spot spot;
    private final int at;
    private final Parsed parsed;
    private final List<String> events;
    private final Report report;

    private ForeignPayload(Spot spot, int at, Parsed parsed, List<String> events, Report report) {
        this.spot = spot;
        this.at = at;
        this.parsed = parsed;
        this.events = events;
        this.report = report;
    }

    static void check(Spot spot, int at, Parsed parsed, List<String> events, Report report) {
        if (!events.isEmpty()) {
            new ForeignPayload(spot, at, parsed, events, report).visit(parsed.expression());
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
        Set<String> telling = Scopes.telling(property.name());
        if (!telling.isEmpty() && events.stream().noneMatch(telling::contains)) {
            report.add(
                    RULE,
                    spot.origin(at + parsed.place(property).point()),
                    "`" + property + "` is what " + Candidates.list(telling) + tells(telling)
                            + ", and none of them starts this workflow: it is always null.",
                    "Add the trigger, or take what " + Candidates.list(events) + tells(events) + ".");
        }
    }

    private static String tells(Collection<String> events) {
        return events.size() == 1 ? " tells" : " tell";
    }
}
