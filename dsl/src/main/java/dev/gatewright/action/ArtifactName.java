package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Raw;
import dev.gatewright.expression.Template;
import dev.gatewright.expression.Template.Embedded;
import dev.gatewright.expression.Template.Literal;
import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Axis;
import java.util.ArrayList;
import java.util.List;

/** The name under which a job uploads an artifact: its own, or with the leg's value of each axis behind it. */
final class ArtifactName {

    private ArtifactName() {}

    static Expr<String> of(Artifact artifact) {
        List<Template.Part> parts = new ArrayList<>();
        parts.add(new Literal(artifact.name()));
        for (Axis<?> axis : artifact.axes()) {
            parts.add(new Literal("-"));
            parts.add(new Embedded(axis.expression()));
        }
        return Raw.text(new Template(parts));
    }
}
