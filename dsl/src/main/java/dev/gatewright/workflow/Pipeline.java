package dev.gatewright.workflow;

import dev.gatewright.workflow.metadata.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that one entry point emits: a team's workflows, and the actions that live beside them. The one value that {@code
 * Main} and the tests both use.
 */
public final class Pipeline {

    private final @Nullable String name;
    private final List<Workflow> workflows;
    private final List<Action<?>> actions;

    private Pipeline(@Nullable String name, List<Workflow> workflows, List<Action<?>> actions) {
        this.name = name;
        this.workflows = List.copyOf(workflows);
        this.actions = List.copyOf(actions);
    }

    /**
     * A pipeline; the headers of what it emits name the file of its entry point.
     *
     * @param workflows its workflows
     * @return the pipeline
     */
    public static Pipeline pipeline(Workflow... workflows) {
        return new Pipeline(null, List.of(workflows), List.of());
    }

    /**
     * A pipeline whose entry point is named, where several share a repository and the file's place doesn't tell them apart.
     *
     * @param name the entry point's path from the repository's root, such as {@code tools/pipeline/Main.java}
     * @param workflows its workflows
     * @return the pipeline
     */
    public static Pipeline pipeline(String name, Workflow... workflows) {
        return new Pipeline(Objects.requireNonNull(name, "name"), List.of(workflows), List.of());
    }

    /**
     * The entry point's name, where it was given.
     *
     * @return the name, empty when the entry point is looked up
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * The workflows.
     *
     * @return the workflows, in order
     */
    public List<Workflow> workflows() {
        return workflows;
    }

    /**
     * This pipeline with actions that no step of it uses; those that one uses are part of it anyway.
     *
     * @param more the actions
     * @return the pipeline
     */
    public Pipeline actions(Action<?>... more) {
        List<Action<?>> all = new ArrayList<>(actions);
        all.addAll(List.of(more));
        return new Pipeline(name, workflows, all);
    }

    /**
     * The actions that were added.
     *
     * @return the actions, in order
     */
    public List<Action<?>> actions() {
        return actions;
    }

    /** Two pipelines are equal when their workflows and actions are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Pipeline that
                && Objects.equals(name, that.name)
                && workflows.equals(that.workflows)
                && actions.equals(that.actions);
    }

    @Override
    public int hashCode() {
        return workflows.hashCode();
    }

    @Override
    public String toString() {
        return "pipeline of " + workflows.stream().map(Workflow::fileName).toList();
    }
}
