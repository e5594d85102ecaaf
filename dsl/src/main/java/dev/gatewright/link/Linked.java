package dev.gatewright.link;

import dev.gatewright.finding.Finding;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /**
     * Its actions, where the repository has them.
     *
     * @return what each {@code action.yml} holds, by its folder's path from the repository's root
     */
    public Map<String, Mapping> actionsByPath() {
        Map<String, Mapping> byPath = new LinkedHashMap<>();
        actions.forEach(action -> byPath.put(".github/actions/" + action.folder(), action.tree()));
        return byPath;
    }
}
