package dev.gatewright.workflow;

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

    private Pipeline(@Nullable String name, List<Workflow> workflows) {
        this.name = name;
        this.workflows = List.copyOf(workflows);
    }

    /**
     * A pipeline; the headers of what it emits name the file of its entry point.
     *
     * @param workflows its workflows
     * @return the pipeline
     */
    public static Pipeline pipeline(Workflow... workflows) {
        return new Pipeline(null, List.of(workflows));
    }

    /**
     * A pipeline whose entry point is named, where several share a repository and the file's place doesn't tell them apart.
     *
     * @param name the entry point's path from the repository's root, such as {@code tools/pipeline/Main.java}
     * @param workflows its workflows
     * @return the pipeline
     */
    public static Pipeline pipeline(String name, Workflow... workflows) {
        return new Pipeline(Objects.requireNonNull(name, "name"), List.of(workflows));
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

    /** Two pipelines are equal when their workflows are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Pipeline that && Objects.equals(name, that.name) && workflows.equals(that.workflows);
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
