package dev.gatewright.simulation.plan;

import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.step.Actions;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All workflows of a simulation, by file. */
public final class Library {

    private static final Pattern LOCAL = Pattern.compile("(?:\\./|\\$/)\\.github/workflows/([^@/]+)");
    private static final Pattern REMOTE = Pattern.compile("([^/]+/[^/]+)/\\.github/workflows/([^@/]+)@.+");

    private final Map<String, WorkflowSpec> byFile;
    private final Actions actions;

    private Library(Map<String, WorkflowSpec> byFile, Actions actions) {
        this.byFile = byFile;
        this.actions = actions;
    }

    /**
     * The workflows of a simulation.
     *
     * @param workflows the workflows, linked or read
     * @return all of them, read for simulation
     */
    public static Library of(List<Workflow> workflows) {
        Map<String, WorkflowSpec> byFile = new LinkedHashMap<>();
        for (Workflow workflow : workflows) {
            byFile.put(workflow.fileName(), WorkflowSpec.of(workflow.fileName(), Tree.of(workflow.tree())));
        }
        return new Library(Collections.unmodifiableMap(byFile), Actions.NONE);
    }

    /**
     * These workflows beside the actions of their repository.
     *
     * @param own what each {@code action.yml} holds, by its folder's path from the repository's root
     * @return the workflows and the actions
     */
    public Library with(Map<String, Mapping> own) {
        Map<String, Tree> byFolder = new LinkedHashMap<>();
        own.forEach((folder, action) -> byFolder.put(folder, Tree.of(action)));
        return new Library(byFile, Actions.of(byFolder));
    }

    /**
     * The repository's own actions.
     *
     * @return those that are made of steps
     */
    public Actions actions() {
        return actions;
    }

    /**
     * The workflows.
     *
     * @return all of them, in order
     */
    public List<WorkflowSpec> all() {
        return List.copyOf(byFile.values());
    }

    /**
     * A workflow.
     *
     * @param file its file
     * @return the workflow, empty when there is none
     */
    public Optional<WorkflowSpec> find(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /**
     * The workflow that a job calls.
     *
     * @param uses what stands at {@code uses}
     * @param repository owner and name of the repository that these workflows are of
     * @return the workflow, empty when it isn't one of these
     */
    public Optional<WorkflowSpec> called(String uses, String repository) {
        Matcher local = LOCAL.matcher(uses);
        if (local.matches()) {
            return find(local.group(1));
        }
        Matcher remote = REMOTE.matcher(uses);
        return remote.matches() && remote.group(1).equalsIgnoreCase(repository)
                ? find(remote.group(2))
                : Optional.empty();
    }
}
