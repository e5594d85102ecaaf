package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot;
import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.type.ObjectType;
import dev.gatewright.expression.type.Type;

/** An object, an array or null becomes a part of a text, which then says {@code Object}, {@code Array} or nothing. */
public final class CollectionInText {

    /** What is checked. */
    public static final Rule RULE = Rule.mistake(
            "collection-in-text",
            "An object or an array as text",
            "GitHub's documentation, Evaluate expressions in workflows and actions, operators; actionlint, expression");

    private CollectionInText() {}

    /** Linking puts null where it found no name, and has said so. */
    private static boolean isUnlinked(Parsed parsed, Report report) {
        return report.purpose() == Purpose.EMITTING && parsed.expression() instanceof Expression.Null;
    }

    static void check(Spot spot, Embedding embedding, Parsed parsed, Type type, Report report) {
        boolean object = type instanceof ObjectType;
        if (object || type instanceof Type.Array) {
            String written = parsed.expression().toString();
            report.add(
                    RULE,
                    spot.origin(embedding.at()),
                    "`" + written + "` is an " + (object ? "object" : "array") + ", and as text it is `"
                            + (object ? "Object" : "Array") + "`.",
                    object
                            ? "Ask for one of its members, or write `toJSON(" + written + ")`."
                            : "Write `join(" + written + ", ' ')` or `toJSON(" + written + ")`.");
        } else if (type == Type.NULL && !isUnlinked(parsed, report)) {
            report.add(
                    RULE,
                    spot.origin(embedding.at()),
                    "`" + parsed.expression() + "` is null, and as text it is nothing.",
                    "Leave it out.");
        }
    }
}
