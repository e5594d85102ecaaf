package dev.gatewright.check.schema;

import dev.gatewright.block.Shape;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.view.Spot;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.List;

/**
 * Reads a tree by its shape, and reports what doesn't fit.
 *
 * <p>Source: GitHub's own template reader ({@code TemplateReader} in the repository {@code actions/runner}): contexts add up
 * downward, a scalar that fits as it is or as its text is legal, an expression is legal wherever contexts are allowed.
 */
public final class SchemaWalk {

    private final Report report;
    private final ExpressionSink expressions;
    private final Aliased aliased = new Aliased();

    /**
     * A walk.
     *
     * @param report where to report what doesn't fit
     * @param expressions who judges the expressions
     */
    public SchemaWalk(Report report, ExpressionSink expressions) {
        this.report = report;
        this.expressions = expressions;
    }

    /**
     * Judges a whole file.
     *
     * @param root its root
     * @param shape what it must look like
     */
    public void walk(Spot root, Shape shape) {
        visit(root, shape, At.ROOT);
    }

    void visit(Spot spot, Shape shape, At at) {
        Alternatives alternatives = Alternatives.of(shape);
        Aliased.Use use = aliased.use(spot.node(), alternatives, at);
        if (use == Aliased.Use.ELSEWHERE) {
            report.within(
                    " So it is in job `" + at.job() + "`, where an alias puts it.", () -> walk(spot, alternatives, at));
        } else if (use == Aliased.Use.FIRST) {
            walk(spot, alternatives, at);
        }
    }

    private void walk(Spot spot, Alternatives alternatives, At at) {
        List<String> contexts = alternatives.within(at.contexts());
        Expected expected = new Expected(spot, at.within(contexts), alternatives);
        if (spot.node() instanceof Mapping) {
            mapping(expected);
        } else if (spot.node() instanceof Sequence) {
            sequence(expected);
        } else if (spot.node() instanceof Scalar scalar) {
            scalar(expected, scalar);
        }
    }

    private void mapping(Expected expected) {
        Alternatives alternatives = expected.alternatives();
        if (!alternatives.fields().isEmpty()) {
            new FieldsWalk(this, report, expected).walk();
        } else if (!alternatives.maps().isEmpty()) {
            new EntriesWalk(this, report, expected).walk(alternatives.maps().get(0));
        } else if (alternatives.isAnything()) {
            new EntriesWalk(this, report, expected).walk(new Shape.MapOf("key", Shape.Simple.ANY));
        } else {
            WrongKind.report(expected, "a mapping", report);
        }
    }

    private void sequence(Expected expected) {
        Alternatives alternatives = expected.alternatives();
        if (alternatives.items().isEmpty() && !alternatives.isAnything()) {
            WrongKind.report(expected, "a list", report);
            return;
        }
        Shape item = alternatives.items().isEmpty()
                ? Shape.Simple.ANY
                : alternatives.items().get(0);
        for (Spot each : expected.spot().items()) {
            visit(each, item, expected.item());
        }
    }

    private void scalar(Expected expected, Scalar scalar) {
        if (scalar.decor().tag().filter(SchemaWalk::isOwn).isPresent() || isMissing(scalar)) {
            return;
        }
        if (expected.spot().isComputed()) {
            String quoted = Quoted.text(scalar.text());
            if (quoted == null) {
                expressions.judge(place(expected), expected.name());
                return;
            }
            fit(expected, Scalar.of(quoted));
            return;
        }
        fit(expected, scalar);
    }

    /** Whether it stands for what an alias means that means nothing: that alone is said. */
    private boolean isMissing(Scalar scalar) {
        return report.purpose() == Purpose.READING
                && scalar.isNull()
                && !scalar.origin().isKnown();
    }

    /** Whether it is no tag of YAML, as where a condition begins with {@code !}: that alone is said. */
    private static boolean isOwn(String tag) {
        return tag.length() > 1 && !tag.startsWith("!!") && !tag.startsWith("!<");
    }

    private void fit(Expected expected, Scalar scalar) {
        if (expected.alternatives().fits(scalar)) {
            expressions.condition(place(expected));
        } else if (!expected.alternatives().words().isEmpty()) {
            WrongWord.report(expected, scalar, report);
        } else if (scalar.isNull() || scalar.text().isEmpty()) {
            EmptyValue.report(expected, report);
        } else if (scalar.isString() && expected.alternatives().fits(scalar.unquoted())) {
            WrongKind.quoted(expected, scalar, report);
        } else {
            WrongKind.report(expected, "`" + scalar.text() + "`", report);
        }
    }

    private static ExpressionPlace place(Expected expected) {
        return new ExpressionPlace(
                expected.trail(),
                expected.at().own() ? expected.key() : "",
                expected.contexts(),
                expected.alternatives().takes());
    }
}
