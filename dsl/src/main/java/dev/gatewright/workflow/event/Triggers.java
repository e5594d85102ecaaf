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

    /** {@code on.branch_protection_rule}. */
    public static final Key<BranchProtectionRule> BRANCH_PROTECTION_RULE =
            event(BranchProtectionRule.KEYS, BranchProtectionRule::new);
    /** {@code on.check_run}. */
    public static final Key<CheckRun> CHECK_RUN = event(CheckRun.KEYS, CheckRun::new);
    /** {@code on.check_suite}. */
    public static final Key<CheckSuite> CHECK_SUITE = event(CheckSuite.KEYS, CheckSuite::new);
    /** {@code on.create}. */
    public static final Key<Create> CREATE = event(Create.KEYS, Create::new);
    /** {@code on.delete}. */
    public static final Key<Delete> DELETE = event(Delete.KEYS, Delete::new);
    /** {@code on.deployment}. */
    public static final Key<Deployment> DEPLOYMENT = event(Deployment.KEYS, Deployment::new);
    /** {@code on.deployment_status}. */
    public static final Key<DeploymentStatus> DEPLOYMENT_STATUS = event(DeploymentStatus.KEYS, DeploymentStatus::new);
    /** {@code on.discussion}. */
    public static final Key<Discussion> DISCUSSION = event(Discussion.KEYS, Discussion::new);
    /** {@code on.discussion_comment}. */
    public static final Key<DiscussionComment> DISCUSSION_COMMENT =
            event(DiscussionComment.KEYS, DiscussionComment::new);
    /** {@code on.fork}. */
    public static final Key<Fork> FORK = event(Fork.KEYS, Fork::new);
    /** {@code on.gollum}. */
    public static final Key<Gollum> GOLLUM = event(Gollum.KEYS, Gollum::new);
    /** {@code on.image_version}. */
    public static final Key<ImageVersion> IMAGE_VERSION = event(ImageVersion.KEYS, ImageVersion::new);
    /** {@code on.issue_comment}. */
    public static final Key<IssueComment> ISSUE_COMMENT = event(IssueComment.KEYS, IssueComment::new);
    /** {@code on.issues}. */
    public static final Key<Issues> ISSUES = event(Issues.KEYS, Issues::new);
    /** {@code on.label}. */
    public static final Key<Label> LABEL = event(Label.KEYS, Label::new);
    /** {@code on.merge_group}. */
    public static final Key<MergeGroup> MERGE_GROUP = event(MergeGroup.KEYS, MergeGroup::new);
    /** {@code on.milestone}. */
    public static final Key<Milestone> MILESTONE = event(Milestone.KEYS, Milestone::new);
    /** {@code on.page_build}. */
    public static final Key<PageBuild> PAGE_BUILD = event(PageBuild.KEYS, PageBuild::new);
    /** {@code on.project}. */
    public static final Key<Project> PROJECT = event(Project.KEYS, Project::new);
    /** {@code on.project_card}. */
    public static final Key<ProjectCard> PROJECT_CARD = event(ProjectCard.KEYS, ProjectCard::new);
    /** {@code on.project_column}. */
    public static final Key<ProjectColumn> PROJECT_COLUMN = event(ProjectColumn.KEYS, ProjectColumn::new);
    /** {@code on.public}. */
    public static final Key<Public> PUBLIC = event(Public.KEYS, Public::new).writtenBy("madePublic");
    /** {@code on.pull_request}. */
    public static final Key<PullRequest> PULL_REQUEST = event(PullRequest.KEYS, PullRequest::new);
    /** {@code on.pull_request_comment}. */
    public static final Key<PullRequestComment> PULL_REQUEST_COMMENT =
            event(PullRequestComment.KEYS, PullRequestComment::new);
    /** {@code on.pull_request_review}. */
    public static final Key<PullRequestReview> PULL_REQUEST_REVIEW =
            event(PullRequestReview.KEYS, PullRequestReview::new);
    /** {@code on.pull_request_review_comment}. */
    public static final Key<PullRequestReviewComment> PULL_REQUEST_REVIEW_COMMENT =
            event(PullRequestReviewComment.KEYS, PullRequestReviewComment::new);
    /** {@code on.pull_request_target}. */
    public static final Key<PullRequestTarget> PULL_REQUEST_TARGET =
            event(PullRequestTarget.KEYS, PullRequestTarget::new);
    /** {@code on.push}. */
    public static final Key<Push> PUSH = event(Push.KEYS, Push::new);
    /** {@code on.registry_package}. */
    public static final Key<RegistryPackage> REGISTRY_PACKAGE = event(RegistryPackage.KEYS, RegistryPackage::new);
    /** {@code on.release}. */
    public static final Key<Release> RELEASE = event(Release.KEYS, Release::new);
    /** {@code on.repository_dispatch}. */
    public static final Key<RepositoryDispatch> REPOSITORY_DISPATCH =
            event(RepositoryDispatch.KEYS, RepositoryDispatch::new);
    /** {@code on.schedule}. */
    public static final Key<Schedule> SCHEDULE = Key.key("schedule", Schedule.TYPE);
    /** {@code on.status}. */
    public static final Key<Status> STATUS = event(Status.KEYS, Status::new);
    /** {@code on.watch}. */
    public static final Key<Watch> WATCH = event(Watch.KEYS, Watch::new);
    /** {@code on.workflow_call}. */
    public static final Key<WorkflowCall> WORKFLOW_CALL = event(WorkflowCall.KEYS, WorkflowCall::new);
    /** {@code on.workflow_dispatch}. */
    public static final Key<WorkflowDispatch> WORKFLOW_DISPATCH = event(WorkflowDispatch.KEYS, WorkflowDispatch::new);
    /** {@code on.workflow_run}. */
    public static final Key<WorkflowRun> WORKFLOW_RUN = event(WorkflowRun.KEYS, WorkflowRun::new);

    private static final List<Key<? extends Trigger>> ALL = List.of(
            BRANCH_PROTECTION_RULE,
            CHECK_RUN,
            CHECK_SUITE,
            CREATE,
            DELETE,
            DEPLOYMENT,
            DEPLOYMENT_STATUS,
            DISCUSSION,
            DISCUSSION_COMMENT,
            FORK,
            GOLLUM,
            IMAGE_VERSION,
            ISSUE_COMMENT,
            ISSUES,
            LABEL,
            MERGE_GROUP,
            MILESTONE,
            PAGE_BUILD,
            PROJECT,
            PROJECT_CARD,
            PROJECT_COLUMN,
            PUBLIC,
            PULL_REQUEST,
            PULL_REQUEST_COMMENT,
            PULL_REQUEST_REVIEW,
            PULL_REQUEST_REVIEW_COMMENT,
            PULL_REQUEST_TARGET,
            PUSH,
            REGISTRY_PACKAGE,
            RELEASE,
            REPOSITORY_DISPATCH,
            SCHEDULE,
            STATUS,
            WATCH,
            WORKFLOW_CALL,
            WORKFLOW_DISPATCH,
            WORKFLOW_RUN);

    /** The keys below {@code on}. */
    public static final Keys KEYS = Keys.of("on", ALL.toArray(Key<?>[]::new));

    /** What stands at {@code on}, in any of its three forms. */
    public static final Type<Triggers> TYPE = new Type<>(shape(), Triggers::tree, node -> Optional.of(read(node)));

    private final Node tree;

    private Triggers(Node tree) {
        this.tree = tree;
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
        more.forEach(trigger -> entries.add(new Mapping.Entry(Scalar.of(trigger.eventName()), trigger.tree())));
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
        return entries(tree).stream()
                .filter(entry -> entry.name().filter(key.name()::equals).isPresent())
                .findFirst()
                .flatMap(entry -> key.type().read().apply(entry.value()));
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
                .map(name -> ALL.stream()
                        .filter(key -> key.name().equals(name))
                        .findFirst()
                        .<Trigger>flatMap(
                                key -> key.type().read().apply(entry.value()).map(Function.identity()))
                        .orElseGet(() -> Unlisted.of(name, entry.value())));
    }

    private static Shape shape() {
        Shape names = Shape.word(ALL.stream().map(Key::name).toList());
        return Shape.oneOf(names, new Shape.ListOf(names), new Shape.Fields(() -> KEYS));
    }

    private static <E extends Event<E>> Key<E> event(Keys keys, Function<Node, E> view) {
        Type<E> block = Type.block(() -> keys, view);
        Shape shape = keys.all().isEmpty() ? Shape.Simple.NULL : Shape.oneOf(Shape.Simple.NULL, block.shape());
        return Key.key(keys.name(), block.shaped(shape));
    }
}
