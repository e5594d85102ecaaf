package dev.gatewright.workflow.event;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Note;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Something that happens in or around the repository, and the filters that limit it. Methods that take several values add
 * to those that are there. Without filters an event is written by its name alone.
 *
 * @param <E> the event's own class
 */
public abstract sealed class Event<E extends Event<E>> extends Block<E> implements Trigger
        permits BranchFiltered,
                BranchProtectionRule,
                CheckRun,
                CheckSuite,
                Create,
                Delete,
                Deployment,
                DeploymentStatus,
                Discussion,
                DiscussionComment,
                Fork,
                Gollum,
                ImageVersion,
                IssueComment,
                Issues,
                Label,
                Milestone,
                PageBuild,
                Project,
                ProjectCard,
                ProjectColumn,
                Public,
                PullRequestComment,
                PullRequestReview,
                PullRequestReviewComment,
                RegistryPackage,
                Release,
                RepositoryDispatch,
                Status,
                Watch,
                WorkflowCall,
                WorkflowDispatch,
                Unlisted {

    Event(Node tree) {
        super(tree);
    }

    /** The tree of an event without filters: nothing, which remembers where it was written. */
    static Node plain() {
        return Scalar.ofNull().withDecor(Decor.at(Origin.here()));
    }

    /** A key for a list, or for one item instead of it; written as a list always, as GitHub's documentation does. */
    static <T> Key<List<T>> oneOrMany(String name, Type<T> item) {
        Type<List<T>> list = Type.list(item);
        return Key.key(name, list.shaped(Shape.oneOf(item.shape(), list.shape())));
    }

    /** The key of an event: what stands there is nothing, or the event's filters. */
    static <E extends Event<E>> Key<E> key(Keys keys, Function<Node, E> view) {
        Type<E> block = Type.block(() -> keys, view);
        Shape shape = keys.all().isEmpty() ? Shape.Simple.NULL : Shape.oneOf(Shape.Simple.NULL, block.shape());
        return Key.key(keys.name(), block.shaped(shape));
    }

    static <A extends Enum<A>> Key<List<A>> activities(Class<A> type) {
        return oneOrMany("types", Type.word(type));
    }

    @Override
    public final String eventName() {
        return keys().name();
    }

    /** This event with one more item in a list beside the tree. */
    final <T> E noted(Note<List<T>> note, T item) {
        List<T> items = new ArrayList<>(get(note).orElse(List.of()));
        items.add(item);
        return with(note, List.copyOf(items));
    }
}
