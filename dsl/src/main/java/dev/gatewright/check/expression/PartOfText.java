package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.Parsed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code contains} looks for a value in a text of several words, where any part of the text will do, even of a word. */
public final class PartOfText {

    /** What is checked. */
    public static final Rule RULE = Rule.hint(
            "part-of-text",
            "A list of words as one text",
            "GitHub's documentation, Evaluate expressions in workflows and actions, contains; zizmor, unsound-contains");

    private PartOfText() {}

    static void check(Spot spot, int at, Parsed parsed, Report report) {
        visit(parsed.expression(), spot, at, parsed, report);
    }

    private static void visit(Expression expression, Spot spot, int at, Parsed parsed, Report report) {
        if (expression instanceof Call call
                && call.function().equalsIgnoreCase("contains")
                && call.arguments().size() == 2
                && call.arguments().get(0) instanceof Text text
                && !(call.arguments().get(1) instanceof Text)) {
            judge(text, call, spot, at + parsed.place(call).start(), report);
        }
        for (Expression child : expression.children()) {
            visit(child, spot, at, parsed, report);
        }
    }

    private static void judge(Text text, Call call, Spot spot, int at, Report report) {
        List<String> words = Stream.of(text.value().strip().split("[\\s,;|]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() > 1) {
            Expression asked = call.arguments().get(1);
            String first = words.get(0);
            String list = words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", ", "[", "]"));
            report.add(
                    RULE,
                    spot.origin(at),
                    "`" + call + "` holds for every part of the text: for '"
                            + first.substring(0, first.length() / 2 + 1) + "' and for nothing at all as for '" + first
                            + "'.",
                    "Ask a list: `contains(fromJSON(" + new Text(list) + "), " + asked + ")`.");
        }
    }
}
