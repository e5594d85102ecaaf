package dev.gatewright.link;

import dev.gatewright.block.Formula;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.expression.Template.Embedded;
import dev.gatewright.expression.Template.Part;
import dev.gatewright.reference.Output;
import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/** The outputs that somebody in a file uses: only a step that sets one of them needs an id. */
final class Used {

    private final List<Output<?>> outputs = new ArrayList<>();

    private Used() {}

    static Used in(Node node) {
        Used used = new Used();
        used.collect(node);
        return used;
    }

    boolean hasAnyOf(List<Output<?>> set) {
        return set.stream().anyMatch(output -> outputs.stream().anyMatch(output::isSame));
    }

    private void collect(Node node) {
        if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                collect(item);
            }
        } else if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                collect(entry.value());
            }
        } else if (node instanceof Deferred deferred && deferred.text() instanceof Formula formula) {
            for (Part part : formula.template().parts()) {
                if (part instanceof Embedded embedded) {
                    collect(embedded.expression());
                }
            }
        }
    }

    private void collect(Expression expression) {
        if (expression instanceof Reference reference && reference.referent() instanceof Output<?> output) {
            outputs.add(output);
        }
        for (Expression child : expression.children()) {
            collect(child);
        }
    }
}
