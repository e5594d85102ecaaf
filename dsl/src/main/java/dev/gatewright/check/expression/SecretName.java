package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.scope.Scopes;
import dev.gatewright.check.view.Spot;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.Parsed;
import dev.gatewright.finding.Candidates;
import dev.gatewright.reference.SettingName;
import java.util.List;
import java.util.Optional;

/** An expression asks for a secret under a name that none can have. A called workflow may declare one with {@code -} in its name. */
public final class SecretName {

    /** What is checked. */
    public static final Rule RULE = Rule.mistake(
            "secret-name",
            "A secret that can't exist",
            "GitHub's documentation, Secrets reference, Naming your secrets");

    private final Spot spot;
    private final int at;
    private final Parsed parsed;
    private final Scopes scopes;
    private final Report report;

    private SecretName(Spot spot, int at, Parsed parsed, Scopes scopes, Report report) {
        this.spot = spot;
        this.at = at;
        this.parsed = parsed;
        this.scopes = scopes;
        this.report = report;
    }

    static void check(Spot spot, int at, Parsed parsed, Scopes scopes, Report report) {
        new SecretName(spot, at, parsed, scopes, report).visit(parsed.expression());
    }

    private void visit(Expression expression) {
        if (expression instanceof Property property) {
            judge(property, property.target(), property.name());
        } else if (expression instanceof Index index && index.index() instanceof Text text) {
            judge(index, index.target(), text.value());
        }
        for (Expression child : expression.children()) {
            visit(child);
        }
    }

    /** Whether it is the context {@code secrets}. */
    static boolean isSecrets(Expression node) {
        return node instanceof Name name && name.name().equalsIgnoreCase("secrets");
    }

    private void judge(Expression asked, Expression target, String name) {
        if (isSecrets(target)) {
            fault(name)
                    .ifPresent(fact -> report.add(
                            RULE,
                            spot.origin(at + parsed.place(asked).point()),
                            fact + " `" + asked + "` is always empty.",
                            help(name)));
        }
    }

    private Optional<String> fault(String name) {
        Optional<String> fault = SettingName.fault("secret", name);
        boolean dashed = name.indexOf('-') >= 0 && !scopes.isCalled();
        return fault.isEmpty() && dashed
                ? Optional.of("`" + name + "` is no name of a secret: `-` can't stand in it.")
                : fault;
    }

    private static String help(String name) {
        return Candidates.closest(name, List.of("GITHUB_TOKEN"))
                .map(close -> "Did you mean `secrets." + close + "`?")
                .orElse("Give it a name of letters, digits and `_`, in the settings and here.");
    }
}
