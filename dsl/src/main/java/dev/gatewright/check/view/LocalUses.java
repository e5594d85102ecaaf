package dev.gatewright.check.view;

import dev.gatewright.block.LocalPath;
import dev.gatewright.link.Linked;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.HashSet;
import java.util.Set;

/** The workflows and actions of the repository that a pipeline uses without making them. */
public final class LocalUses {

    private final Set<String> made = new HashSet<>();

    private LocalUses(Linked linked) {
        for (Workflow workflow : linked.workflows()) {
            made.add(".github/workflows/" + workflow.fileName());
        }
        linked.actions().forEach(action -> made.add(".github/actions/" + action.folder()));
    }

    /**
     * Whether there may be one: a look that is quick, for most pipelines use none.
     *
     * @param linked the pipeline
     * @return false when it surely uses none
     */
    public static boolean mayBeIn(Linked linked) {
        LocalUses uses = new LocalUses(linked);
        for (Workflow workflow : linked.workflows()) {
            if (uses.isOthers(workflow.tree())) {
                return true;
            }
        }
        return linked.actions().stream().anyMatch(action -> uses.isOthers(action.tree()));
    }

    private boolean isOthers(Node node) {
        if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                if (isOthers(entry.value()) || entry.isNamed("uses") && isOthersFile(entry.value())) {
                    return true;
                }
            }
        } else if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                if (isOthers(item)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOthersFile(Node uses) {
        return uses instanceof Scalar scalar
                && LocalPath.isMeant(scalar.text())
                && !made.contains(scalar.text().substring(2));
    }
}
