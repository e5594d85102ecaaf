package dev.gatewright.check;

import dev.gatewright.block.Shape;
import dev.gatewright.check.schema.Meant;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Spot;
import dev.gatewright.workflow.metadata.CompositeAction;
import dev.gatewright.workflow.metadata.DockerAction;
import dev.gatewright.workflow.metadata.JavaScriptAction;
import java.util.Optional;

/** What an action's file must look like: how it is executed tells it. */
final class ActionShape {

    private static final Shape COMPOSITE = new Shape.Fields(() -> CompositeAction.KEYS);
    private static final Shape DOCKER = new Shape.Fields(() -> DockerAction.KEYS);
    private static final Shape JAVASCRIPT = new Shape.Fields(() -> JavaScriptAction.KEYS);

    private ActionShape() {}

    static Shape of(ActionFile action) {
        String using = action.using().flatMap(Spot::text).orElse("");
        return switch (using) {
            case "composite" -> COMPOSITE;
            case "docker" -> DOCKER;
            case "node12", "node16", "node20", "node24" -> JAVASCRIPT;
            default -> byContent(action.root().get("runs"));
        };
    }

    /** Where that is misspelt or missing, what is there to execute. */
    private static Shape byContent(Optional<Spot> runs) {
        if (runs.filter(what -> what.has("steps")).isPresent()) {
            return COMPOSITE;
        }
        return runs.filter(what -> what.has("image")).isPresent() ? DOCKER : JAVASCRIPT;
    }

    /** The action as it was meant, where keys of it are misspelt. */
    static ActionFile meant(ActionFile read) {
        Shape shape = of(read);
        ActionFile meant = Meant.of(read, shape);
        return of(meant) == shape ? meant : Meant.of(read, of(meant));
    }
}
