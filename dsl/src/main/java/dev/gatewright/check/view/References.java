package dev.gatewright.check.view;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.IfCondition;
import dev.gatewright.expression.Template;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what expressions name. */
public final class References {

    private static final Set<String> CONDITIONS = Set.of("if", "pre-if", "post-if");

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
        References references = new References(context);
        references.collect(spot.node(), spot.origin(), false);
        return references.found;
    }

    /** Goes down by nodes, and makes spots of texts alone. */
    private void collect(Node node, Origin around, boolean condition) {
        Node meant = node.resolved();
        Origin origin = meant.origin().isKnown() ? meant.origin() : around;
        if (meant instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                collect(item, origin, false);
            }
        } else if (meant instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                boolean leadsToCondition = entry.key() instanceof Scalar key && CONDITIONS.contains(key.text());
                collect(entry.value(), origin, leadsToCondition);
            }
        } else if (meant instanceof Scalar scalar) {
            collect(new Spot(scalar, origin), condition);
        }
    }

    private void collect(Spot spot, boolean condition) {
        String text = spot.text().orElse("");
        if ((!condition && !spot.isComputed()) || !mentions(text, condition ? 0 : text.indexOf("${{"))) {
            return;
        }
        if (condition) {
            read(spot, () -> IfCondition.parse(text).written());
        } else {
            read(spot, () -> Template.parse(text).expression());
        }
    }

    /** Most texts don't, and needn't be read. */
    private boolean mentions(String text, int from) {
        for (int i = from; i <= text.length() - context.length(); i++) {
            if (text.regionMatches(true, i, context, 0, context.length())) {
                return true;
            }
        }
        return false;
    }

    /** What can't be read is somebody else's finding. */
    private void read(Spot spot, Supplier<Expression> parser) {
        Expression expression;
        try {
            expression = parser.get();
        } catch (ExpressionError unreadable) {
            return;
        }
        collect(spot, expression);
    }

    private void collect(Spot spot, Expression expression) {
        List<String> path = path(expression);
        if (path.isEmpty()) {
            expression.children().forEach(child -> collect(spot, child));
        } else {
            Reference reference = new Reference(spot, path);
            if (reference.isOf(context)) {
                found.add(reference);
            }
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
