package dev.gatewright.workflow;

import static dev.gatewright.workflow.TextArbitraries.built;
import static dev.gatewright.workflow.TextArbitraries.id;
import static dev.gatewright.workflow.TextArbitraries.pattern;
import static dev.gatewright.workflow.TextArbitraries.text;
import static dev.gatewright.workflow.TextArbitraries.word;

import dev.gatewright.reference.Input;
import dev.gatewright.reference.Secret;
import dev.gatewright.workflow.TextArbitraries.Option;
import dev.gatewright.workflow.event.BranchFiltered;
import dev.gatewright.workflow.event.Cron;
import dev.gatewright.workflow.event.Discussion;
import dev.gatewright.workflow.event.Events;
import dev.gatewright.workflow.event.ImageVersion;
import dev.gatewright.workflow.event.Issues;
import dev.gatewright.workflow.event.PathFiltered;
import dev.gatewright.workflow.event.PullRequest;
import dev.gatewright.workflow.event.PullRequestTarget;
import dev.gatewright.workflow.event.Push;
import dev.gatewright.workflow.event.Release;
import dev.gatewright.workflow.event.RepositoryDispatch;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.workflow.event.WorkflowCall;
import dev.gatewright.workflow.event.WorkflowDispatch;
import dev.gatewright.workflow.event.WorkflowRun;
import dev.gatewright.workflow.setting.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any triggers that GitHub takes: each event once, filters that don't exclude each other. */
final class TriggerArbitraries {

    private static final List<Supplier<Trigger>> PLAIN = List.of(
            Events::create,
            Events::delete,
            Events::deployment,
            Events::deploymentStatus,
            Events::fork,
            Events::gollum,
            Events::pageBuild,
            Events::madePublic,
            Events::status,
            Events::label,
            Events::milestone,
            Events::watch,
            Events::checkRun,
            Events::checkSuite,
            Events::issueComment,
            Events::mergeGroup,
            Events::registryPackage,
            Events::branchProtectionRule,
            Events::discussionComment,
            Events::pullRequestReview,
            Events::pullRequestReviewComment);

    private TriggerArbitraries() {}

    /** One to five triggers of different events. */
    static Arbitrary<List<Trigger>> triggers() {
        return trigger().list().ofMinSize(1).ofMaxSize(5).uniqueElements(Trigger::eventName);
    }

    static Arbitrary<Trigger> trigger() {
        return Arbitraries.oneOf(
                Arbitraries.of(PLAIN).map(Supplier::get),
                push().map(trigger -> trigger),
                pullRequest().map(trigger -> trigger),
                pullRequestTarget().map(trigger -> trigger),
                workflowRun().map(trigger -> trigger),
                schedule(),
                workflowCall().map(trigger -> trigger),
                workflowDispatch().map(trigger -> trigger),
                activities());
    }

    private static Arbitrary<Push> push() {
        return built(
                Arbitraries.create(Events::push),
                List.of(TriggerArbitraries.<Push>paths(), TriggerArbitraries.<Push>branches(), tags()));
    }

    private static Arbitrary<PullRequest> pullRequest() {
        Option<PullRequest, ?> types = Option.of(
                some(PullRequest.Activity.values()),
                (trigger, some) -> trigger.types(some.toArray(PullRequest.Activity[]::new)));
        return built(
                Arbitraries.create(Events::pullRequest),
                List.of(types, TriggerArbitraries.<PullRequest>paths(), TriggerArbitraries.<PullRequest>branches()));
    }

    private static Arbitrary<PullRequestTarget> pullRequestTarget() {
        Option<PullRequestTarget, ?> types = Option.of(
                some(PullRequest.Activity.values()),
                (trigger, some) -> trigger.types(some.toArray(PullRequest.Activity[]::new)));
        return built(
                Arbitraries.create(Events::pullRequestTarget),
                List.of(
                        types,
                        TriggerArbitraries.<PullRequestTarget>paths(),
                        TriggerArbitraries.<PullRequestTarget>branches()));
    }

    private static Arbitrary<WorkflowRun> workflowRun() {
        Option<WorkflowRun, ?> types = Option.of(
                some(WorkflowRun.Activity.values()),
                (trigger, some) -> trigger.types(some.toArray(WorkflowRun.Activity[]::new)));
        Arbitrary<WorkflowRun> start =
                array(word()).map(names -> Events.workflowRun().workflows(names));
        return built(start, List.of(types, TriggerArbitraries.<WorkflowRun>branches()));
    }

    private static Arbitrary<Trigger> activities() {
        return Arbitraries.oneOf(
                some(Issues.Activity.values()).map(some -> Events.issues().types(some.toArray(Issues.Activity[]::new))),
                some(Discussion.Activity.values())
                        .map(some -> Events.discussion().types(some.toArray(Discussion.Activity[]::new))),
                some(Release.Activity.values())
                        .map(some -> Events.release().types(some.toArray(Release.Activity[]::new))),
                some(ImageVersion.Activity.values())
                        .map(some -> Events.imageVersion()
                                .types(some.toArray(ImageVersion.Activity[]::new))
                                .names("a*")),
                array(word())
                        .<RepositoryDispatch>map(
                                types -> Events.repositoryDispatch().types(types)));
    }

    private static Arbitrary<Trigger> schedule() {
        Arbitrary<Cron> cron = Combinators.combine(
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.of("*", "1", "1-5", "*/2"))
                .as((minute, hour, day) -> Cron.of(minute + " " + hour + " * * " + day));
        Option<Cron, ?> timezone =
                Option.of(Arbitraries.of("Europe/Zurich", "America/New_York", "Etc/UTC"), Cron::timezone);
        return built(cron, List.<Option<Cron, ?>>of(timezone))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(crons -> Events.schedule(crons.toArray(Cron[]::new)));
    }

    private static Arbitrary<WorkflowCall> workflowCall() {
        Arbitrary<Secret> secret = built(
                id().map(Secret::of),
                List.of(Option.of(text(), Secret::description), Option.of(bool(), Secret::required)));
        return Combinators.combine(inputs(), secret.list().ofMaxSize(3).uniqueElements(Secret::name))
                .as((inputs, secrets) -> Events.workflowCall().inputs(inputs).secrets(secrets.toArray(Secret[]::new)));
    }

    private static Arbitrary<WorkflowDispatch> workflowDispatch() {
        return inputs().map(inputs -> Events.workflowDispatch().inputs(inputs));
    }

    private static Arbitrary<Input<?>[]> inputs() {
        return Arbitraries.oneOf(
                        input(String.class, text()),
                        input(Boolean.class, bool()),
                        input(Integer.class, Arbitraries.integers()),
                        input(Shell.class, Arbitraries.of(Shell.class)))
                .list()
                .ofMaxSize(4)
                .uniqueElements(Input::name)
                .map(inputs -> inputs.toArray(Input<?>[]::new));
    }

    private static <T> Arbitrary<Input<?>> input(Class<T> type, Arbitrary<T> defaults) {
        return built(
                        id().map(name -> Input.of(name, type)),
                        List.<Option<Input<T>, ?>>of(
                                Option.of(text(), Input::description),
                                Option.of(bool(), Input::required),
                                Option.of(defaults, (input, value) -> input.defaultValue(value))))
                .map(input -> input);
    }

    private static <E extends BranchFiltered<E>> Option<E, ?> branches() {
        return Option.of(
                choice(),
                (event, names) ->
                        names.ignored() ? event.branchesIgnore(names.array()) : event.branches(names.array()));
    }

    private static <E extends PathFiltered<E>> Option<E, ?> paths() {
        return Option.of(
                choice(),
                (event, names) -> names.ignored() ? event.pathsIgnore(names.array()) : event.paths(names.array()));
    }

    private static Option<Push, ?> tags() {
        return Option.of(
                choice(),
                (event, names) -> names.ignored() ? event.tagsIgnore(names.array()) : event.tags(names.array()));
    }

    private record Patterns(boolean ignored, List<String> patterns) {
        String[] array() {
            return patterns.toArray(String[]::new);
        }
    }

    private static Arbitrary<Patterns> choice() {
        return Combinators.combine(bool(), pattern().list().ofMinSize(1).ofMaxSize(4))
                .as(Patterns::new);
    }

    private static Arbitrary<Boolean> bool() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<String[]> array(Arbitrary<String> texts) {
        return texts.list().ofMinSize(1).ofMaxSize(3).map(list -> list.toArray(String[]::new));
    }

    private static <A> Arbitrary<List<A>> some(A[] values) {
        return Arbitraries.subsetOf(values).filter(set -> !set.isEmpty()).map(ArrayList::new);
    }
}
