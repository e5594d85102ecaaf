package dev.gatewright.check.view;

import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.expression.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what expressions name. */
public final class References {

    private final List<Reference> found = new ArrayList<>();
    private final String context;

    private References(String context) {
        this.context = context;
    }

    /**
     * What the expressions in a node and below it name of a context.
     *
     * @param context the context's name
     * @param spot the node
     * @return the references, in order
     */
    public static List<Reference> to(String context, Spot spot) {
        return to(context, ComputedText.in(spot));
    }

    /**
     * What the expressions in texts name of a context.
     *
     * @param context the context's name
     * @param texts the texts
     * @return the references, in order
     */
    public static List<Reference> to(String context, List<ComputedText> texts) {
        References references = new References(context);
        for (ComputedText text : texts) {
            references.collect(text.spot(), text.condition());
        }
        return references.found;
    }

    private void collect(Spot spot, boolean condition) {
        String text = spot.text().orElse("");
        if (!mentions(text, condition ? 0 : text.indexOf("${{"))) {
            return;
        }
        for (Written written : condition ? condition(text) : embedded(text)) {
            collect(spot, written, written.parsed().expression());
        }
    }

    /** An expression, and where it begins in the text that it stands in. */
    private record Written(int at, Parsed parsed) {}

    /** What can't be read is somebody else's finding. */
    private static List<Written> condition(String text) {
        try {
            IfCondition read = IfCondition.parse(text);
            return List.of(new Written(read.at(text), read.parsed()));
        } catch (ExpressionError unreadable) {
            return List.of();
        }
    }

    private static List<Written> embedded(String text) {
        return Embedding.closed(text).stream()
                .flatMap(embedding -> embedding.read().map(read -> new Written(embedding.at(), read)).stream())
                .toList();
    }

    /** Most texts don't, and needn't be read. */
    private boolean mentions(String text, int from) {
        char small = context.charAt(0);
        char big = Character.toUpperCase(small);
        for (int i = from; i <= text.length() - context.length(); i++) {
            char first = text.charAt(i);
            if ((first == small || first == big) && text.regionMatches(true, i, context, 0, context.length())) {
                return true;
            }
        }
        return false;
    }

    private void collect(Spot spot, Written written, Expression part) {
        List<String> path = path(part);
        if (path.isEmpty()) {
            for (Expression child : part.children()) {
                collect(spot, written, child);
            }
        } else if (path.get(0).equalsIgnoreCase(context)) {
            found.add(new Reference(
                    spot, written.at() + written.parsed().place(part).start(), path));
        }
    }

    /** The chain that an expression is, empty when it is none. */
    private static List<String> path(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return List.of(name.name());
        }
        if (expression instanceof Expression.Property property) {
            return longer(path(property.target()), property.name());
        }
        return expression instanceof Expression.Index index && index.index() instanceof Expression.Text text
                ? longer(path(index.target()), text.value())
                : List.of();
    }

    private static List<String> longer(List<String> path, String name) {
        return path.isEmpty()
                ? path
                : Stream.concat(path.stream(), Stream.of(name)).toList();
    }
}
