package dev.gatewright.link;

import dev.gatewright.block.Formula;
import dev.gatewright.block.Formula.Form;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.expression.Template;
import dev.gatewright.expression.Template.Embedded;
import dev.gatewright.expression.Template.Part;
import java.util.List;

/** Turns expressions whose references have no names yet into the text that YAML has. */
final class Texts {

    private final Naming naming;
    private final Forms forms;

    Texts(Naming naming) {
        this.naming = naming;
        this.forms = new Forms(naming.isOfAction());
    }

    String of(Formula formula, Place place) {
        Template template = formula.template();
        List<Part> parts = template.parts();
        if (formula.form() == Form.CONDITION && parts.size() == 1 && parts.get(0) instanceof Embedded embedded) {
            return condition(linked(Form.CONDITION, embedded.expression(), place));
        }
        return new Template(parts.stream()
                        .map(part -> linked(formula.form(), part, place))
                        .toList())
                .toString();
    }

    private Part linked(Form form, Part part, Place place) {
        return part instanceof Embedded embedded ? new Embedded(linked(form, embedded.expression(), place)) : part;
    }

    private Expression linked(Form form, Expression expression, Place place) {
        return resolved(forms.as(form, expression), place);
    }

    private Expression resolved(Expression expression, Place place) {
        return expression instanceof Reference reference
                ? naming.resolve(reference.referent(), place)
                : expression.mapChildren(child -> resolved(child, place));
    }

    /**
     * GitHub needs no {@code ${{ }}} around a condition, but where YAML would read its {@code !} as a tag, and where a text in it
     * would begin an expression.
     */
    private static String condition(Expression expression) {
        String text = expression.toString();
        return text.startsWith("!") || text.contains("${{") ? "${{ " + text + " }}" : text;
    }
}
