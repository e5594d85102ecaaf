package dev.gatewright.link;

import dev.gatewright.finding.Finding;
import dev.gatewright.workflow.Workflow;
import java.util.List;

/**
 * A pipeline whose references have their names.
 *
 * @param workflows its workflows, in order; their trees hold only names
 * @param findings the references that have none, or more than one
 */
public record Linked(List<Workflow> workflows, List<Finding> findings) {

    /**
     * A pipeline whose references have their names.
     *
     * @param workflows its workflows, copied
     * @param findings what is wrong, copied
     */
    public Linked {
        workflows = List.copyOf(workflows);
        findings = List.copyOf(findings);
    }
}
