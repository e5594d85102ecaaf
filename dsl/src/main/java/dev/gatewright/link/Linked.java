package dev.gatewright.link;

import dev.gatewright.finding.Finding;
import dev.gatewright.workflow.Workflow;
import java.util.List;

/**
 * A pipeline whose references have their names.
 *
 * @param workflows its workflows, in order; their trees hold only names
 * @param actions its actions: those that were added and those that steps use, in the order of their first mention
 * @param findings the references that have none, or more than one
 */
public record Linked(List<Workflow> workflows, List<LinkedAction> actions, List<Finding> findings) {

    /**
     * A pipeline whose references have their names.
     *
     * @param workflows its workflows, copied
     * @param actions its actions, copied
     * @param findings what is wrong, copied
     */
    public Linked {
        workflows = List.copyOf(workflows);
        actions = List.copyOf(actions);
        findings = List.copyOf(findings);
    }
}
