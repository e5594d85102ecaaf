package dev.gatewright.proof.graph;

import dev.gatewright.filter.PatternList;
import dev.gatewright.proof.model.Library;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.proof.model.WorkflowModel;
import dev.gatewright.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Workflows that others start by {@code workflow_run}: when they are requested, go on, or end.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code workflow_run}.
 */
final class Watching {

    static final String EVENT = "workflow_run";
    static final String COMPLETED = "completed";

    private Watching() {}

    /** Whether the run of a workflow starts another. */
    static boolean isStarted(WorkflowModel next, WorkflowModel cause, Entry before) {
        Mapping filters = next.filters(EVENT);
        boolean isNamed = names(next).stream().anyMatch(name -> isNamed(name, cause));
        if (!isNamed || before.isPullRequest() || before.ref().isOther()) {
            return isNamed;
        }
        List<String> wanted = filters.get("branches").map(Texts::words).orElse(List.of());
        List<String> unwanted = filters.get("branches-ignore").map(Texts::words).orElse(List.of());
        String branch = before.ref().name();
        return (wanted.isEmpty() || PatternList.of(wanted).matches(branch))
                && !PatternList.of(unwanted).matches(branch);
    }

    /** Whether a workflow waits for one that isn't here, as GitHub's own are not. */
    static boolean watchesOthers(WorkflowModel workflow, Library library) {
        return names(workflow).stream()
                .anyMatch(name -> library.workflows().stream().noneMatch(each -> isNamed(name, each)));
    }

    private static List<String> names(WorkflowModel workflow) {
        return workflow.filters(EVENT).get("workflows").map(Texts::words).orElse(List.of());
    }

    private static boolean isNamed(String name, WorkflowModel workflow) {
        return name.equals(workflow.name()) || PatternList.of(List.of(name)).matches(workflow.name());
    }

    /** How a workflow is started by the run of another: before it ends, or when it has ended. */
    static List<Entry> entries(WorkflowModel next, Entry before) {
        List<String> types = next.filters(EVENT)
                .get("types")
                .map(Texts::words)
                .orElse(List.of("requested", "in_progress", COMPLETED));
        List<String> early =
                types.stream().filter(type -> !type.equals(COMPLETED)).toList();
        List<Entry> entries = new ArrayList<>();
        if (!early.isEmpty()) {
            entries.add(entry(next, before, early.size() == 1 ? early.get(0) : ""));
        }
        if (types.contains(COMPLETED)) {
            entries.add(entry(next, before, COMPLETED));
        }
        return entries;
    }

    private static Entry entry(WorkflowModel next, Entry before, String activity) {
        return new Entry(next, EVENT, new Entry.Ref("main", false, false), before.fromFork(), activity);
    }
}
