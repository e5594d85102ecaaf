package dev.gatewright.check.expression;

import dev.gatewright.check.expression.Form.Words;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.scope.Scopes;
import dev.gatewright.check.view.Spot;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Comparison.Operator;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.Parsed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** An expression compares what is always one of a few words with another word. */
public final class ImpossibleWord {

    /** What is checked. */
    public static final Rule RULE = Rule.mistake(
            "impossible-word",
            "A comparison with a word that never comes",
            "GitHub's documentation, Contexts reference: needs, steps, job, runner and github contexts; Events that trigger workflows, activity types");

    private static final Set<String> NAMED = Set.of("needs", "jobs", "steps");

    private final Spot spot;
    private final int at;
    private final Parsed parsed;
    private final Map<String, List<String>> words;
    private final Report report;
    private boolean found;

    private ImpossibleWord(Spot spot, int at, Parsed parsed, Scopes scopes, Report report) {
        this.spot = spot;
        this.at = at;
        this.parsed = parsed;
        this.words = scopes.words();
        this.report = report;
    }

    /** Tells whether there is one. */
    static boolean check(Spot spot, int at, Parsed parsed, Scopes scopes, Report report) {
        if (parsed.text().indexOf('\'') < 0) {
            return false;
        }
        ImpossibleWord words = new ImpossibleWord(spot, at, parsed, scopes, report);
        words.visit(parsed.expression());
        return words.found;
    }

    private void visit(Expression expression) {
        if (expression instanceof Comparison comparison
                && (comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.NOT_EQUAL)) {
            equal(comparison.left(), comparison.right());
            equal(comparison.right(), comparison.left());
        } else if (expression instanceof Call call && call.arguments().size() == 2) {
            search(call, call.arguments().get(0), call.arguments().get(1));
        }
        for (Expression child : expression.children()) {
            visit(child);
        }
    }

    private void search(Call call, Expression searched, Expression item) {
        if (call.function().equalsIgnoreCase("startsWith")) {
            judge(searched, item, Form::canBegin, "never begins with ");
        } else if (call.function().equalsIgnoreCase("contains")
                && path(searched).contains(".*.")) {
            equal(searched, item);
        }
    }

    private void equal(Expression asked, Expression word) {
        judge(asked, word, Form::canBe, "is never ");
    }

    private void judge(Expression asked, Expression word, BiPredicate<Form, String> possible, String never) {
        if (!(word instanceof Text text) || text.value().isEmpty()) {
            return;
        }
        String path = path(asked);
        Form form = words.containsKey(path) ? new Words(words.get(path)) : Form.BY_PATH.get(path);
        if (form != null && !possible.test(form, text.value())) {
            found = true;
            String here = words.containsKey(path) ? " in this workflow" : "";
            report.add(
                    RULE,
                    spot.origin(at + parsed.place(text).point()),
                    "`" + asked + "` " + never + text + here + ".",
                    form.help(text.value()));
        }
    }

    /** The chain in lower case, a star for the name of a job or a step; empty for what is no chain. */
    private static String path(Expression expression) {
        if (expression instanceof Name name) {
            return name.name().toLowerCase(Locale.ROOT);
        }
        if (expression instanceof Filter filter) {
            return path(filter.target()) + ".*";
        }
        if (expression instanceof Property property) {
            return path(property.target(), property.name());
        }
        return expression instanceof Index index && index.index() instanceof Text text
                ? path(index.target(), text.value())
                : "";
    }

    private static String path(Expression target, String member) {
        boolean named =
                target instanceof Name name && NAMED.contains(name.name().toLowerCase(Locale.ROOT));
        return path(target) + "." + (named ? "*" : member.toLowerCase(Locale.ROOT));
    }
}
