package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.source.Origin;
import dev.gatewright.yaml.Alias;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What stands at {@code on}: one event, a list of events, or a mapping of events to their filters. What is read keeps its
 * form; what is built is a mapping, in the order in which the triggers were given. An event that is given twice stands
 * there twice, for the check of duplicate keys to say.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code on}.
 */
public final class Triggers {

    private static final List<String> NAMES = List.of(
            "branch_protection_rule",
            "check_run",
            "check_suite",
            "create",
            "delete",
            "deployment",
            "deployment_status",
            "discussion",
            "discussion_comment",
            "fork",
            "gollum",
            "image_version",
            "issue_comment",
            "issues",
            "label",
            "merge_group",
            "milestone",
            "page_build",
            "project",
            "project_card",
            "project_column",
            "public",
            "pull_request",
            "pull_request_comment",
            "pull_request_review",
            "pull_request_review_comment",
            "pull_request_target",
            "push",
            "registry_package",
            "release",
            "repository_dispatch",
            "schedule",
            "status",
            "watch",
            "workflow_call",
            "workflow_dispatch",
            "workflow_run");

    /** What stands at {@code on}, in any of its three forms. */
    public static final Type<Triggers> TYPE = Type.of(shape(), Triggers::tree, node -> Optional.of(read(node)));

    /** Made when somebody asks for all of them: few workflows have more than three events. */
    private static final class All {

        private static final Keys KEYS =
                Keys.of("on", NAMES.stream().map(Triggers::key).toArray(Key<?>[]::new));
    }

    private final Node tree;

    private Triggers(Node tree) {
        this.tree = tree;
    }

    /**
     * The keys below {@code on}.
     *
     * @return the key of each event
     */
    public static Keys keys() {
        return All.KEYS;
    }

    /**
     * Triggers, in their order.
     *
     * @param triggers the triggers
     * @return all of them
     */
    public static Triggers of(List<? extends Trigger> triggers) {
        return new Triggers(Mapping.empty().withDecor(Decor.at(Origin.here()))).and(triggers);
    }

    /**
     * Triggers as a file has them.
     *
     * @param tree what stands at {@code on}
     * @return the triggers
     */
    public static Triggers read(Node tree) {
        return new Triggers(tree);
    }

    /**
     * These triggers and more. What was an event or a list of events becomes a mapping.
     *
     * @param more the triggers to add
     * @return all of them
     */
    public Triggers and(List<? extends Trigger> more) {
        List<Mapping.Entry> entries = new ArrayList<>(entries(tree));
        for (Trigger trigger : more) {
            entries.add(new Mapping.Entry(Scalar.of(trigger.eventName()), trigger.tree()));
        }
        Mapping mapping =
                tree instanceof Mapping already ? already : Mapping.empty().withDecor(tree.decor());
        return new Triggers(mapping.withEntries(entries));
    }

    /**
     * The triggers.
     *
     * @return each of them, in order
     */
    public List<Trigger> all() {
        return entries(tree).stream().flatMap(entry -> trigger(entry).stream()).toList();
    }

    /**
     * The trigger of one event.
     *
     * @param key the event's key
     * @param <T> the trigger's class
     * @return the trigger, empty when the event isn't one of these
     */
    public <T extends Trigger> Optional<T> get(Key<T> key) {
        for (Mapping.Entry entry : entries(tree)) {
            if (entry.isNamed(key.name())) {
                return key.type().read(entry.value());
            }
        }
        return Optional.empty();
    }

    /**
     * The tree itself.
     *
     * @return what stands at {@code on}
     */
    public Node tree() {
        return tree;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Triggers that && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    @Override
    public String toString() {
        return tree.toString();
    }

    /** The events and what they hold, whichever form they are written in. */
    private static List<Mapping.Entry> entries(Node tree) {
        if (tree instanceof Alias alias) {
            return entries(alias.target());
        }
        if (tree instanceof Mapping mapping) {
            return mapping.entries();
        }
        if (tree instanceof Sequence sequence) {
            return sequence.items().stream().flatMap(Triggers::alone).toList();
        }
        return alone(tree).toList();
    }

    private static Stream<Mapping.Entry> alone(Node event) {
        if (event instanceof Alias alias) {
            return alone(alias.target());
        }
        return event instanceof Scalar scalar && !scalar.isNull()
                ? Stream.of(new Mapping.Entry(scalar, Scalar.ofNull().withDecor(Decor.at(scalar.origin()))))
                : Stream.empty();
    }

    private static Optional<Trigger> trigger(Mapping.Entry entry) {
        return entry.name()
                .map(name -> Optional.of(name)
                        .filter(NAMES::contains)
                        .<Trigger>flatMap(
                                known -> key(known).type().read(entry.value()).map(Function.identity()))
                        .orElseGet(() -> Unlisted.of(name, entry.value())));
    }

    private static Shape shape() {
        Shape names = Shape.word(NAMES);
        return Shape.oneOf(names, new Shape.ListOf(names), new Shape.Fields(Triggers::keys));
    }

    private static Key<? extends Trigger> key(String name) {
        return switch (name) {
            case "branch_protection_rule" -> BranchProtectionRule.KEY;
            case "check_run" -> CheckRun.KEY;
            case "check_suite" -> CheckSuite.KEY;
            case "create" -> Create.KEY;
            case "delete" -> Delete.KEY;
            case "deployment" -> Deployment.KEY;
            case "deployment_status" -> DeploymentStatus.KEY;
            case "discussion" -> Discussion.KEY;
            case "discussion_comment" -> DiscussionComment.KEY;
            case "fork" -> Fork.KEY;
            case "gollum" -> Gollum.KEY;
            case "image_version" -> ImageVersion.KEY;
            case "issue_comment" -> IssueComment.KEY;
            case "issues" -> Issues.KEY;
            case "label" -> Label.KEY;
            case "merge_group" -> MergeGroup.KEY;
            case "milestone" -> Milestone.KEY;
            case "page_build" -> PageBuild.KEY;
            case "project" -> Project.KEY;
            case "project_card" -> ProjectCard.KEY;
            case "project_column" -> ProjectColumn.KEY;
            case "public" -> Public.KEY;
            case "pull_request" -> PullRequest.KEY;
            case "pull_request_comment" -> PullRequestComment.KEY;
            case "pull_request_review" -> PullRequestReview.KEY;
            case "pull_request_review_comment" -> PullRequestReviewComment.KEY;
            case "pull_request_target" -> PullRequestTarget.KEY;
            case "push" -> Push.KEY;
            case "registry_package" -> RegistryPackage.KEY;
            case "release" -> Release.KEY;
            case "repository_dispatch" -> RepositoryDispatch.KEY;
            case "schedule" -> Schedule.KEY;
            case "status" -> Status.KEY;
            case "watch" -> Watch.KEY;
            case "workflow_call" -> WorkflowCall.KEY;
            case "workflow_dispatch" -> WorkflowDispatch.KEY;
            case "workflow_run" -> WorkflowRun.KEY;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
