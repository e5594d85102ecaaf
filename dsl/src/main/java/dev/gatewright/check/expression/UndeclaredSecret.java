package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.schema.ExpressionPlace;
import dev.gatewright.check.scope.PassedSecrets;
import dev.gatewright.check.scope.Scopes;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.Parsed;
import dev.gatewright.finding.Candidates;
import java.util.List;

/**
 * A called workflow asks for a secret that it doesn't declare, and that none of its known callers passes along with all others.
 * Where no caller is known, one may, so that only a slip of a declared name is told, as GitHub's language service and actionlint
 * both have it. Asking whether it is there, or having something to fall back on, is fine; so is a job with an environment, which has
 * secrets of its own.
 */
public final class UndeclaredSecret {

    /** What is checked. */
    public static final Rule RULE = Rule.hint(
            "undeclared-secret",
            "A secret that callers can't pass by its name",
            "GitHub's documentation, Reuse workflows, Using inputs and secrets in a reusable workflow; actionlint, expression");

    private final ExpressionPlace place;
    private final int at;
    private final Parsed parsed;
    private final PassedSecrets passed;
    private final Report report;

    private UndeclaredSecret(ExpressionPlace place, int at, Parsed parsed, PassedSecrets passed, Report report) {
        this.place = place;
        this.at = at;
        this.parsed = parsed;
        this.passed = passed;
        this.report = report;
    }

    static void check(ExpressionPlace place, int at, Parsed parsed, Scopes scopes, Report report) {
        scopes.secrets(place.trail())
                .ifPresent(
                        passed -> new UndeclaredSecret(place, at, parsed, passed, report).visit(parsed.expression()));
    }

    private void visit(Expression expression) {
        if (expression instanceof Property property && SecretName.isSecrets(property.target())) {
            judge(property, property.name());
        } else if (expression instanceof Index index
                && SecretName.isSecrets(index.target())
                && index.index() instanceof Text text) {
            judge(index, text.value());
        } else if (expression instanceof Logical logical) {
            List<Expression> operands = logical.operands();
            visit(operands.get(operands.size() - 1));
        } else if (!(expression instanceof Comparison) && !(expression instanceof Not)) {
            expression.children().forEach(this::visit);
        }
    }

    private void judge(Expression asked, String name) {
        if (!passed.has(name) && (!passed.callers().isEmpty() || Candidates.isSlip(name, passed.declared()))) {
            report.add(
                    RULE,
                    place.spot().origin(at + parsed.place(asked).point()),
                    "The workflow doesn't declare the secret `" + name + "`, so `" + asked + "` is empty " + when()
                            + ".",
                    Candidates.closest(name, passed.declared())
                            .map(close -> "Did you mean `secrets." + close + "`?")
                            .orElse("Declare it at " + report.spelled(".secrets(…)", "on.workflow_call.secrets")
                                    + ", and let callers pass it."));
        }
    }

    private String when() {
        List<String> callers = passed.callers();
        return callers.isEmpty()
                ? "unless a caller passes all of its secrets by `inherit`"
                : "when " + Candidates.list(callers) + (callers.size() == 1 ? " calls" : " call") + " it";
    }
}
