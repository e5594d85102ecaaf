package dev.gatewright.check.expression;

import dev.gatewright.block.Key;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Comparison.Operator;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.Parsed;
import dev.gatewright.finding.Candidates;
import dev.gatewright.workflow.event.Triggers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An expression compares what is always one of a few words with another word. */
public final class ImpossibleWord {

    /** What is checked. */
    public static final Rule RULE = Rule.mistake(
            "impossible-word",
            "A comparison with a word that never comes",
            "GitHub's documentation, Contexts reference: needs, steps, job, runner and github contexts");

    private static final List<String> RESULTS = List.of("success", "failure", "cancelled", "skipped");

    /** Workflows that GitHub makes itself, such as those of code scanning's default setup, have an event of their own. */
    private static final List<String> EVENTS = Stream.concat(
                    Triggers.KEYS.all().stream().map(Key::name), Stream.of("dynamic"))
            .toList();

    /** By the path, in lower case; a star for the name of a job or a step. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "needs.*.result",
            RESULTS,
            "jobs.*.result",
            RESULTS,
            "steps.*.outcome",
            RESULTS,
            "steps.*.conclusion",
            RESULTS,
            "job.status",
            List.of("success", "failure", "cancelled"),
            "runner.os",
            List.of("Linux", "Windows", "macOS"),
            "runner.arch",
            List.of("X86", "X64", "ARM", "ARM64"),
            "runner.environment",
            List.of("github-hosted", "self-hosted"),
            "github.ref_type",
            List.of("branch", "tag"),
            "github.event_name",
            EVENTS);

    private static final String REFS = "refs/";
    private static final String FULL = "github.ref";
    private static final Set<String> SHORT = Set.of("github.ref_name", "github.head_ref", "github.base_ref");

    private static final Set<String> NAMED = Set.of("needs", "jobs", "steps");

    private ImpossibleWord() {}

    static void check(Spot spot, int at, Parsed parsed, Report report) {
        visit(parsed.expression(), (asked, text) -> {
            String path = path(asked);
            List<String> words = WORDS.getOrDefault(path, List.of());
            boolean unknown = !words.isEmpty() && words.stream().noneMatch(text.value()::equalsIgnoreCase);
            if (unknown || isNoRef(path, text.value())) {
                report.add(
                        RULE,
                        spot.origin(at + parsed.place(text).point()),
                        "`" + asked + "` is never " + text + ".",
                        unknown ? Candidates.help(text.value(), words, "") : ref(path, text.value()));
            }
        });
    }

    /** Whether a short name stands for a full one, or the reverse. */
    private static boolean isNoRef(String path, String text) {
        boolean isFull = text.toLowerCase(Locale.ROOT).startsWith(REFS);
        return path.equals(FULL) && !isFull && !text.isEmpty() || SHORT.contains(path) && isFull;
    }

    private static String ref(String path, String text) {
        return path.equals(FULL)
                ? "It is a full name, such as `refs/heads/" + text + "`; `github.ref_name` is the short one."
                : "It is a short name: `" + text.replaceFirst("^[^/]*/[^/]*/?", "")
                        + "`; `github.ref` is the full one.";
    }

    private interface Pairs {
        void take(Expression asked, Text text);
    }

    private static void visit(Expression expression, Pairs pairs) {
        if (expression instanceof Comparison comparison
                && (comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.NOT_EQUAL)) {
            pair(comparison.left(), comparison.right(), pairs);
            pair(comparison.right(), comparison.left(), pairs);
        } else if (expression instanceof Call call
                && call.function().equalsIgnoreCase("contains")
                && call.arguments().size() == 2
                && call.arguments().get(0) instanceof Property asked
                && asked.target() instanceof Filter) {
            pair(asked, call.arguments().get(1), pairs);
        }
        for (Expression child : expression.children()) {
            visit(child, pairs);
        }
    }

    private static void pair(Expression asked, Expression word, Pairs pairs) {
        if (asked instanceof Property && word instanceof Text text) {
            pairs.take(asked, text);
        }
    }

    /** Empty for what is no path. */
    private static String path(Expression expression) {
        if (expression instanceof Name name) {
            return name.name().toLowerCase(Locale.ROOT);
        }
        if (expression instanceof Filter filter) {
            return path(filter.target()) + ".*";
        }
        return expression instanceof Property property ? path(property) : "";
    }

    private static String path(Property property) {
        boolean named = property.target() instanceof Name name
                && NAMED.contains(name.name().toLowerCase(Locale.ROOT));
        return path(property.target()) + "." + (named ? "*" : property.name().toLowerCase(Locale.ROOT));
    }
}
